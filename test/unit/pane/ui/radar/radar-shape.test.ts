import { pathThrough, pointOn, type RadarFrame } from "../../../../../src/pane/ui/radar/radar-shape";

const frame: RadarFrame = { centre: { x: 0, y: 0 }, radius: 100, lowest: 1, highest: 5 };

describe("a radar", () => {
  test("has its first axis at the top and the others clockwise", () => {
    expect([0, 1, 2, 3].map((axis) => pointOn(frame, axis, 4, 5))).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ]);
  });

  test("has the lowest level in its middle, and nothing beyond its rim", () => {
    expect(pointOn(frame, 0, 8, 1)).toEqual({ x: 0, y: 0 });
    expect(pointOn(frame, 0, 8, 0)).toEqual({ x: 0, y: 0 });
    expect(pointOn(frame, 0, 8, 3)).toEqual({ x: 0, y: -50 });
    expect(pointOn(frame, 0, 8, 9)).toEqual({ x: 0, y: -100 });
  });

  test("is a closed line where every axis has a value", () => {
    expect(pathThrough(frame, [5, 3, 1, 5])).toBe("M0,-100L50,0L0,0L-100,0Z");
  });

  test("leaves out what an axis without a value would connect", () => {
    expect(pathThrough(frame, [5, 5, null, 5])).toBe("M0,-100L100,0M-100,0L0,-100");
    expect(pathThrough(frame, [5, null, 5, null])).toBe("");
  });
});

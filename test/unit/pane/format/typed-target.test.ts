import { toDouble } from "../../../../src/assessment/score/fraction";
import { findInstrument } from "../../../../src/instrument/registry";
import { typedTarget } from "../../../../src/pane/format/typed-target";

const spbe = findInstrument("59/2020")!;

function indexOf(typed: string): number | null {
  const reading = typedTarget(spbe, typed);
  return reading.kind === "target" ? toDouble(reading.target) : null;
}

describe("a target while it is being typed", () => {
  test.each(["3,50", "3.50", " 3,5 "])("%j is the index 3.50", (typed) => {
    expect(indexOf(typed)).toBe(3.5);
  });

  test("is the lowest index of a predicate, in any case", () => {
    expect(indexOf("sangat baik")).toBe(3.5);
  });

  test.each(["3,", "3.", "Sang", "b", "sangat "])("%j may still become one", (typed) => {
    expect(typedTarget(spbe, typed)).toEqual({ kind: "unfinished" });
  });

  test.each(["abc", "3,5,", "=3", "-"])("%j cannot", (typed) => {
    expect(typedTarget(spbe, typed)).toEqual({ kind: "invalid", reason: "not-a-target" });
  });

  test("beyond the scale is out of it; nothing is nothing", () => {
    expect(typedTarget(spbe, "6")).toEqual({ kind: "invalid", reason: "out-of-scale" });
    expect(typedTarget(spbe, "  ")).toEqual({ kind: "blank" });
  });
});

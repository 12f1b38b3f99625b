import fc from "fast-check";
import { flags, isLow } from "../../../../src/assessment/score/flags";
import { anyCaseWithGaps, assessmentOf, pemdi8, spbe59 } from "../support/instruments";

const levelsWith = (low: Readonly<Record<string, number | null>>) =>
  spbe59.indicators.map(({ key }) => (key in low ? (low[key] ?? null) : 3));

describe("flags", () => {
  it("are low levels: 2 or below, below 3 with decimals", () => {
    expect([1, 2, 3].map((level) => isLow(spbe59, level))).toEqual([true, true, false]);
    expect([2, 2.99, 3].map((level) => isLow(pemdi8, level))).toEqual([true, true, false]);
  });

  it("come lowest first, then by weight, then by number", () => {
    const found = flags(assessmentOf(spbe59, levelsWith({ 11: 2, 29: 1, 2: 2, 1: 2, 45: 2, 30: null })));
    expect(found.map(({ indicator, level }) => [indicator, level])).toEqual([
      ["29", 1],
      ["45", 2],
      ["11", 2],
      ["1", 2],
      ["2", 2],
    ]);
  });

  it("come by number among equals, whatever the order of the rows", () => {
    const { instrument, entries } = assessmentOf(spbe59, levelsWith({ 1: 2, 2: 2, 3: 2, 4: 2 }));
    const found = flags({ instrument, entries: [...entries].reverse() });
    expect(found.map(({ indicator }) => indicator)).toEqual(["1", "2", "3", "4"]);
  });

  it("are levels below their target too, and say which", () => {
    const assessment = assessmentOf(spbe59, levelsWith({ 2: 2 }), (place) => ({
      target: place === 0 ? 4 : place === 2 ? 3 : null,
    }));
    expect(flags(assessment)).toEqual([
      { indicator: "2", level: 2, target: null, low: true, belowTarget: false },
      { indicator: "1", level: 3, target: 4, low: false, belowTarget: true },
    ]);
  });

  it("never name what is not filled, and name each indicator once", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, ({ instrument, levels }) => {
        const found = flags(assessmentOf(instrument, levels));
        expect(new Set(found.map(({ indicator }) => indicator)).size).toBe(found.length);
        expect(found).toHaveLength(levels.filter((level) => level !== null && isLow(instrument, level)).length);
      })
    );
  });
});

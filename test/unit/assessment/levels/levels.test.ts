import { cleanLevel, guardLevels, isLevel, levelsOf } from "../../../../src/assessment/levels/levels";
import { assessmentOf, pemdi8, spbe5, spbe59, withLevel } from "../support/instruments";

const threes = spbe59.indicators.map(() => 3);

describe("a level of an instrument", () => {
  it.each([
    [spbe59, 1, true],
    [spbe59, 5, true],
    [spbe59, 0, false],
    [spbe59, 6, false],
    [spbe59, 2.5, false],
    [spbe59, Number.NaN, false],
    [spbe5, 0, true],
    [spbe5, -1, false],
    [pemdi8, 1.26, true],
    [pemdi8, 5, true],
    [pemdi8, 5.01, false],
  ])("%#: %p is one: %p", (instrument, level, is) => expect(isLevel(instrument, level)).toBe(is));

  it("is freed from the noise of formulas", () => {
    expect(cleanLevel(2.9999999999999996)).toBe(3);
    expect(cleanLevel(1.26)).toBe(1.26);
  });
});

describe("the levels of an assessment", () => {
  it("stand in the instrument's order", () => {
    const levels = withLevel(threes, 4, null);
    const assessment = assessmentOf(spbe59, levels);
    expect(levelsOf(assessment)).toEqual(levels);
    expect(levelsOf({ ...assessment, entries: [...assessment.entries].reverse() })).toEqual(levels);
    const twice = assessment.entries.map((entry, at) => (at === 46 ? { ...entry, indicator: "1" } : entry));
    expect(() => levelsOf({ ...assessment, entries: twice })).toThrow("No entry for indicator 47");
    expect(() => levelsOf({ ...assessment, entries: assessment.entries.slice(1) })).toThrow("46 entries for 47 indicators");
    const oneMore = [...assessment.entries, ...assessment.entries.slice(0, 1)];
    expect(() => levelsOf({ ...assessment, entries: oneMore })).toThrow("48 entries for 47 indicators");
  });

  it("are guarded with a message that names the first wrong one", () => {
    expect(() => guardLevels(spbe59, withLevel(threes, 4, null))).not.toThrow();
    expect(() => guardLevels(spbe59, [3])).toThrow("1 levels for 47 indicators");
    expect(() => guardLevels(spbe59, withLevel(threes, 46, 6))).toThrow("Indicator 47: 6 is not a level");
    expect(() => guardLevels(spbe59, withLevel(withLevel(threes, 46, 6), 0, 0))).toThrow("Indicator 1: 0 is not a level");
  });
});

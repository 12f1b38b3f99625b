import fc from "fast-check";
import { add, compare, decimal, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { aspectIndex, domainIndex, overallIndex, score, scoreLevels } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import type { Fraction, GroupScore } from "../../../../src/assessment/types";
import { anyCase, anyCaseWithGaps, assessmentOf, pemdi8, spbe5, spbe59, withLevel } from "../support/instruments";
import { publishedResults } from "../support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);
const self = spbe59.indicators.map(({ key }) => denpasar?.self_assessment_levels?.[key] ?? null);

describe("a scorecard", () => {
  it("needs a level for each indicator, and none more", () => {
    for (const count of [46, 48])
      expect(() => overallIndex(spbe59, Array<number>(count).fill(3))).toThrow(`${count} levels for 47 indicators`);
  });

  it("is what Denpasar 2021 published", () => {
    expect(show(score(assessmentOf(spbe59, self)).index)).toBe("3,75");
    expect(toDouble(overallIndex(spbe59, self))).toBe(3.7495);
    expect(toDouble(overallIndex(spbe59, external))).toBe(3.1925);
    expect(show(domainIndex(spbe59, external, 4))).toBe("3,55");
    expect(aspectIndex(spbe59, external, 8)).toEqual({ numerator: 6000, denominator: 1800 });
  });

  it("of a complete assessment is final", () => {
    const scorecard = scoreLevels(spbe59, Array<number>(47).fill(3));
    expect(scorecard).toMatchObject({
      predicate: "Baik",
      filled: 47,
      total: 47,
      provisional: false,
      reach: null,
    });
    expect(overallIndex(spbe59, Array<number>(47).fill(3))).toEqual({
      numerator: 30_000,
      denominator: 10_000,
    });
  });

  it("names its groups and their weights in the regulation's order", () => {
    const { domains, aspects } = scoreLevels(spbe59, external);
    expect(domains.map(({ name, weight }) => [name, weight])).toEqual([
      ["Kebijakan Internal SPBE", 1300],
      ["Tata Kelola SPBE", 2500],
      ["Manajemen SPBE", 1650],
      ["Layanan SPBE", 4550],
    ]);
    expect(aspects.map(({ number, weight }) => [number, weight])).toEqual([
      [1, 1300],
      [2, 1000],
      [3, 1000],
      [4, 500],
      [5, 1200],
      [6, 450],
      [7, 2750],
      [8, 1800],
    ]);
  });

  it("is provisional while something is not filled, and says what it can still reach", () => {
    const levels = Array.from({ length: 47 }, (_, place) => (place < 46 ? 4 : null));
    const scorecard = scoreLevels(spbe59, levels);
    expect(scorecard).toMatchObject({ filled: 46, total: 47, provisional: true });
    expect(show(scorecard.index, { decimals: 4 })).toBe("3,8800");
    expect(scorecard.reach && show(scorecard.reach.lowest, { decimals: 4 })).toBe("3,9100");
    expect(scorecard.reach && show(scorecard.reach.highest, { decimals: 4 })).toBe("4,0300");
  });

  it("of nothing at all is 0, Kurang, and open from 1 to 5", () => {
    const scorecard = scoreLevels(spbe59, Array<null>(47).fill(null));
    expect(show(scorecard.index)).toBe("0,00");
    expect(scorecard.predicate).toBe("Kurang");
    expect(scorecard.reach && [show(scorecard.reach.lowest), show(scorecard.reach.highest)]).toEqual(["1,00", "5,00"]);
  });

  it("takes a real level 0 of 5/2018 as filled", () => {
    const scorecard = scoreLevels(spbe5, Array<number>(37).fill(0));
    expect(scorecard).toMatchObject({ filled: 37, provisional: false, predicate: "Kurang" });
  });

  it.each([
    ["too few levels", () => scoreLevels(spbe59, [3])],
    ["a level above the scale", () => overallIndex(spbe59, withLevel(external, 0, 6))],
    ["a level below the scale", () => overallIndex(spbe59, withLevel(external, 0, 0))],
    ["a broken level", () => overallIndex(spbe59, withLevel(external, 17, 2.5))],
    ["a level that is no number", () => overallIndex(spbe59, withLevel(external, 17, Number.NaN))],
    ["a domain that is not there", () => domainIndex(spbe59, external, 5)],
    ["a domain of an instrument without", () => domainIndex(pemdi8, Array<number>(20).fill(1), 1)],
    ["an aspect that is not there", () => aspectIndex(spbe59, external, 9)],
    ["wrong levels for a domain", () => domainIndex(spbe59, [3], 1)],
    ["wrong levels for an aspect", () => aspectIndex(spbe59, [3], 1)],
    ["an indicator without entry", () => score({ ...assessmentOf(spbe59, external), entries: [] })],
    [
      "an indicator with two entries",
      () => {
        const assessment = assessmentOf(spbe59, external);
        return score({
          ...assessment,
          entries: assessment.entries.map((entry, at) => (at === 46 ? { ...entry, indicator: "1" } : entry)),
        });
      },
    ],
  ])("refuses %s", (_, compute) => {
    expect(compute).toThrow(RangeError);
  });

  it("names the indicator whose level cannot be counted", () => {
    expect(() => overallIndex(spbe59, withLevel(external, 17, 2.5))).toThrow("Indicator 18: 2.5 is not a level");
  });
});

describe("the index", () => {
  it("lies between the lowest and the highest level", () => {
    fc.assert(
      fc.property(anyCase, ({ instrument, levels }) => {
        const { index, domains, aspects } = scoreLevels(instrument, levels);
        for (const value of [index, ...domains.map((group) => group.index), ...aspects.map((group) => group.index)]) {
          expect(compare(value, decimal(Math.min(...levels)))).toBeGreaterThanOrEqual(0);
          expect(compare(value, decimal(Math.max(...levels)))).toBeLessThanOrEqual(0);
        }
      })
    );
  });

  it("rises with every level, by the weight of its indicator", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, fc.nat(), ({ instrument, levels }, pick) => {
        const place = pick % levels.length;
        const level = levels[place] ?? 0;
        const higher = Math.min(Math.floor(level) + 1, instrument.scale.max);
        const step = {
          numerator: Math.round((higher - level) * 10_000) * (instrument.indicators[place]?.weight ?? 0),
          denominator: 10_000 * instrument.weightTotal,
        };
        const raised = overallIndex(instrument, withLevel(levels, place, higher));
        expect(compare(raised, add(overallIndex(instrument, levels), step))).toBe(0);
      })
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = anyCaseWithGaps.chain(({ instrument, levels }) => {
      const assessment = assessmentOf(instrument, levels);
      const { entries } = assessment;
      return fc
        .shuffledSubarray([...entries], { minLength: entries.length })
        .map((mixed) => ({ assessment, mixed: { ...assessment, entries: mixed } }));
    });
    fc.assert(
      fc.property(shuffled, ({ assessment, mixed }) => {
        expect(score(mixed)).toEqual(score(assessment));
      })
    );
  });

  it("is the same added up over aspects, over domains, or flat", () => {
    const weightedSum = (groups: readonly GroupScore[], total: number): Fraction =>
      groups
        .map(({ weight, index }) => ({
          numerator: BigInt(index.numerator) * BigInt(weight),
          denominator: BigInt(index.denominator) * BigInt(total),
        }))
        .reduce<Fraction>(add, fraction(0));
    fc.assert(
      fc.property(anyCaseWithGaps, ({ instrument, levels }) => {
        const { index, aspects, domains } = scoreLevels(instrument, levels);
        expect(compare(weightedSum(aspects, instrument.weightTotal), index)).toBe(0);
        if (domains.length > 0) expect(compare(weightedSum(domains, instrument.weightTotal), index)).toBe(0);
      })
    );
  });

  it("equals a reference in whole numbers of any size", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, ({ instrument, levels }) => {
        const sum = instrument.indicators.reduce(
          (total, { weight }, place) => total + BigInt(weight) * BigInt(Math.round((levels[place] ?? 0) * 10_000)),
          0n
        );
        const { numerator, denominator } = overallIndex(instrument, levels);
        expect(BigInt(numerator) * BigInt(instrument.weightTotal) * 10_000n).toBe(sum * BigInt(denominator));
      })
    );
  });

  it("of unfilled indicators lies at or below what it can still reach", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, ({ instrument, levels }) => {
        const { index, reach, filled, total, provisional } = scoreLevels(instrument, levels);
        expect(filled).toBe(levels.filter((level) => level !== null).length);
        expect(provisional).toBe(filled < total);
        expect(reach === null).toBe(!provisional);
        if (!reach) return;
        expect(compare(index, reach.lowest)).toBeLessThanOrEqual(0);
        expect(compare(reach.lowest, reach.highest)).toBe(-1);
      })
    );
  });
});

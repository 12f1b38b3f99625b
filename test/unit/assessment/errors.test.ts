import { decimal, fraction, toDouble } from "../../../src/assessment/score/fraction";
import { impact } from "../../../src/assessment/plan/impact";
import { levelsOf } from "../../../src/assessment/levels/levels";
import { standingIn } from "../../../src/assessment/national/benchmark";
import { bestPlan } from "../../../src/assessment/plan/best-plan";
import { cheapestPlan } from "../../../src/assessment/plan/plan";
import type { PlanInputError } from "../../../src/assessment/plan/request";
import { aspectIndex, domainIndex, overallIndex } from "../../../src/assessment/score/score";
import { guardWeighted } from "../../../src/assessment/score/weighted";
import { assessmentOf, spbe59, withLevel } from "./support/instruments";

const threes = spbe59.indicators.map(() => 3);
const assessment = assessmentOf(spbe59, threes);

describe("a large fraction below zero", () => {
  it("is the double nearest to it", () => {
    expect(toDouble(fraction(-(10n ** 20n), 3n))).toBe(-33333333333333333333.333);
    expect(toDouble(fraction(-1n, 3n))).toBe(-1 / 3);
  });
});

describe("what cannot be computed says why", () => {
  it.each<[string, () => unknown, string]>([
    ["a part of a fraction", () => fraction(0.5), "A fraction needs whole numbers"],
    ["a denominator", () => fraction(1, 1.5), "A fraction needs whole numbers"],
    ["a denominator of zero", () => fraction(1, 0), "A fraction needs a positive denominator"],
    ["a decimal", () => decimal(Number.NaN), "NaN is not a finite number"],
    ["too few levels", () => overallIndex(spbe59, [3]), "1 levels for 47 indicators"],
    ["a level off the scale", () => overallIndex(spbe59, withLevel(threes, 4, 6)), "Indicator 5: 6 is not a level"],
    ["too few entries", () => levelsOf({ ...assessment, entries: assessment.entries.slice(1) }), "46 entries for 47 indicators"],
    [
      "an entry twice",
      () =>
        levelsOf({
          ...assessment,
          entries: assessment.entries.map((entry, at) => (at === 0 ? { ...entry, indicator: "2" } : entry)),
        }),
      "No entry for indicator 1",
    ],
    ["a domain", () => domainIndex(spbe59, threes, 5), "No domain 5"],
    ["an aspect", () => aspectIndex(spbe59, threes, 9), "No aspect 9"],
    ["an indicator", () => impact(spbe59, "48"), "No indicator 48"],
    ["weights for other levels", () => guardWeighted([1, 2], [1]), "2 levels for 1 weights"],
    ["no weights", () => guardWeighted([], []), "No weights"],
    ["a weight of zero", () => guardWeighted([1], [0]), "Weight 0 is not a positive whole number"],
    ["a broken weight", () => guardWeighted([1], [1.5]), "Weight 1.5 is not a positive whole number"],
    ["weights without bounds", () => guardWeighted([1, 1], [Number.MAX_SAFE_INTEGER, 1]), "Weights too large"],
    ["a standing among nobody", () => standingIn([], 300), "Nobody to compare with"],
    ["a budget", () => bestPlan({ instrument: spbe59, levels: threes }, -2), "Budget -2"],
  ])("%s", (_, compute, message) => expect(compute).toThrow(new RangeError(message)));

  it("a cost, with its indicator", () => {
    const compute = () => cheapestPlan({ instrument: spbe59, levels: threes, costs: {} }, fraction(4));
    expect(compute).toThrow("Indicator 1: missing-cost");
    expect(compute).toThrow(expect.objectContaining({ name: "PlanInputError" }) as PlanInputError);
    const capped = () => cheapestPlan({ instrument: spbe59, levels: threes, caps: { 7: Number.NaN } }, fraction(4));
    expect(capped).toThrow("Indicator 7: cap-not-a-number");
  });
});

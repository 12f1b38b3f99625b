import fc from "fast-check";
import { compare, decimal, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { bestPlan } from "../../../../src/assessment/plan/best-plan";
import { cheapestPlan } from "../../../../src/assessment/plan/plan";
import { show } from "../../../../src/assessment/score/show";
import { whatIf } from "../../../../src/assessment/plan/what-if";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";

const spbe59 = findInstrument("59/2020") as Instrument;
const pemdi = findInstrument("8/2026") as Instrument;
const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });

describe("what if indicators stood elsewhere", () => {
  it("counts what is not filled from 0, and what falls apart from what rises", () => {
    const levels = spbe59.indicators.map((_, place) => (place === 0 ? null : 3));
    const result = whatIf(spbe59, levels, { "1": 2, "2": 5, "3": 1, "4": 3 }, { "2": { 4: 10, 5: 2.5 } });
    expect(result.raises.map(({ indicator, from, to, cost }) => [indicator, from, to, toDouble(cost)])).toEqual([
      ["1", null, 2, 2],
      ["2", 3, 5, 12.5],
    ]);
    expect(result.lowered).toEqual(["3"]);
    expect(toDouble(result.cost)).toBe(14.5);
    expect(result.scorecard.provisional).toBe(false);
    expect(show(result.scorecard.index, { decimals: 3 })).toBe("2,987");
  });

  it("supposing the levels of a plan gives that plan: raises, cost, index and predicate", () => {
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 47, maxLength: 47 }),
        fc.integer({ min: 100, max: 500 }),
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 47, maxLength: 47 }),
        (levels, target, amounts) => {
          const costs = Object.fromEntries(spbe59.indicators.map(({ key }, place) => [key, (amounts[place] ?? 0) / 10]));
          const result = cheapestPlan({ instrument: spbe59, levels, costs }, fraction(target, 100));
          if (result.kind !== "plan") return;
          const { plan } = result;
          const same = whatIf(spbe59, levels, Object.fromEntries(plan.raises.map(({ indicator, to }) => [indicator, to])), costs);
          expect(same.raises.map(({ indicator, from, to, gain }) => [indicator, from, to, toDouble(gain)])).toEqual(
            plan.raises.map(({ indicator, from, to, gain }) => [indicator, from, to, toDouble(gain)])
          );
          expect(compare(same.cost, plan.cost)).toBe(0);
          expect(compare(same.scorecard.index, plan.index)).toBe(0);
          expect(same.scorecard.predicate).toBe(plan.predicate);
        }
      ),
      { numRuns: 40 }
    );
  });

  it("costs one where no cost is given, and for each level entered, also with decimals", () => {
    const levels = spbe59.indicators.map((_, place) => (place === 0 ? null : 3));
    const cost = (hoped: Record<string, number>, costs?: Record<string, number | Record<number, number>>) =>
      toDouble(whatIf(spbe59, levels, hoped, costs).cost);
    expect(cost({ "1": 5, "2": 4 })).toBe(6);
    expect(cost({ "1": 2, "2": 5 }, { "2": 7 })).toBe(16);
    expect(cost({ "2": 5 }, { "2": { 5: 7 } })).toBe(8);
    expect(cost({})).toBe(0);
    const decimals = pemdi.indicators.map(() => 2.4);
    expect(whatIf(pemdi, decimals, { "1": 3.2, "2": 2.4, "3": 2.3 })).toMatchObject({
      raises: [{ indicator: "1", from: 2.4, to: 3.2, cost: { numerator: 2, denominator: 1 } }],
      lowered: ["3"],
    });
    expect(whatIf(spbe59, levels, { "2": 2 }).levels.slice(0, 3)).toEqual([null, 2, 3]);
  });

  it("a level with decimals rises to whole ones, each entered level costing one", () => {
    const levels = pemdi.indicators.map(() => 2.4);
    const { raises } = bestPlan({ instrument: pemdi, levels }, 3);
    const same = whatIf(pemdi, levels, Object.fromEntries(raises.map(({ indicator, to }) => [indicator, to])));
    expect(compare(same.cost, decimal(3))).toBe(0);
    expect(same.raises.map(({ cost }) => toDouble(cost))).toEqual(raises.map(({ cost }) => toDouble(cost)));
  });
});

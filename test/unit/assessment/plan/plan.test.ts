import fc from "fast-check";
import { add, compare, decimal, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { bestPlan } from "../../../../src/assessment/plan/best-plan";
import { cheapestPlan } from "../../../../src/assessment/plan/plan";
import { type Plan, PlanInputError, type PlanRequest } from "../../../../src/assessment/plan/request";
import { overallIndex } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import type { Instrument } from "../../../../src/instrument/types";
import { anyCaseWithGaps, pemdi8, spbe5, spbe59, withLevel } from "../support/instruments";
import { publishedResults } from "../support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);

function planned(request: PlanRequest, target: number): Plan {
  const result = cheapestPlan(request, decimal(target));
  if (result.kind !== "plan") throw new Error(result.kind);
  return result.plan;
}

const steps = (plan: Plan) => plan.raises.map(({ indicator, from, to }) => [indicator, from, to]);

describe("the cheapest plan for Denpasar 2021", () => {
  it("to 3,50 takes eleven raises", () => {
    const plan = planned({ instrument: spbe59, levels: external }, 3.5);
    expect(toDouble(plan.cost)).toBe(11);
    expect(show(plan.index)).toBe("3,52");
    expect(plan.predicate).toBe("Sangat Baik");
    expect(steps(plan)).toEqual([
      ["33", 3, 4],
      ["42", 4, 5],
      ["43", 2, 5],
      ["44", 2, 5],
      ["45", 4, 5],
      ["46", 4, 5],
      ["47", 4, 5],
    ]);
    expect(plan.raises.map(({ cost }) => toDouble(cost))).toEqual([1, 1, 3, 3, 1, 1, 1]);
    expect(toDouble(plan.raises[2]?.gain ?? fraction(0))).toBe(0.09);
  });
});

describe("a plan", () => {
  it("is not needed at or above the target", () => {
    expect(cheapestPlan({ instrument: spbe59, levels: external }, decimal(3.1925))).toEqual({
      kind: "reached",
      index: overallIndex(spbe59, external),
    });
    expect(cheapestPlan({ instrument: spbe59, levels: external }, decimal(1)).kind).toBe("reached");
  });

  it("says the highest index when the target is out of reach", () => {
    const result = cheapestPlan({ instrument: spbe59, levels: external, caps: { 42: 4, 43: 2 } }, decimal(5));
    expect(result.kind === "unreachable" && toDouble(result.highest)).toBe(4.88);
    expect(cheapestPlan({ instrument: spbe59, levels: external }, decimal(5.01)).kind).toBe("unreachable");
  });

  it("reaches exactly the highest index when asked to", () => {
    expect(toDouble(planned({ instrument: spbe59, levels: external }, 5).cost)).toBe(91);
  });

  it("leaves fixed indicators alone and keeps to caps", () => {
    const plan = planned({ instrument: spbe59, levels: external, caps: { 43: 2, 44: 1, 45: 4, 46: 4.9 } }, 3.5);
    expect(steps(plan).filter(([key]) => ["43", "44", "45", "46"].includes(String(key)))).toEqual([]);
    const capped = planned({ instrument: spbe59, levels: external, caps: { 43: 3 } }, 3.5);
    expect(steps(capped)).toContainEqual(["43", 2, 3]);
  });

  it("raises what is not filled from 0", () => {
    const levels = withLevel(external, 41, null);
    const plan = planned(
      {
        instrument: spbe59,
        levels,
        costs: Object.fromEntries(spbe59.indicators.map(({ key }) => [key, key === "42" ? 1 : 50])),
      },
      3.2
    );
    expect(steps(plan)).toEqual([["42", null, 5]]);
    expect(toDouble(plan.cost)).toBe(5);
    expect(toDouble(plan.raises[0]?.gain ?? fraction(0))).toBe(0.15);
  });

  it("lifts decimals to whole levels, a step each", () => {
    const levels = pemdi8.indicators.map((_, place) => (place === 19 ? 1.3 : 5));
    const plan = planned({ instrument: pemdi8, levels, caps: { 20: 4 } }, 4.6);
    expect(steps(plan)).toEqual([["20", 1.3, 3]]);
    expect(toDouble(plan.cost)).toBe(2);
    expect(toDouble(plan.raises[0]?.gain ?? fraction(0))).toBe(0.255);
  });

  it("never falls short with the finest decimals", () => {
    const levels = pemdi8.indicators.map(() => 7 / 6);
    const target = overallIndex(
      pemdi8,
      pemdi8.indicators.map((_, place) => (place === 19 ? 2 : 7 / 6))
    );
    const result = cheapestPlan({ instrument: pemdi8, levels }, target);
    expect(result.kind === "plan" && compare(result.plan.index, target) >= 0).toBe(true);
  });

  it("takes costs per indicator and per level reached", () => {
    const flat = Object.fromEntries(spbe59.indicators.map(({ key }) => [key, 10]));
    expect(toDouble(planned({ instrument: spbe59, levels: external, costs: flat }, 3.2).cost)).toBe(10);
    const stepped = { ...flat, 1: { 5: 0.5 } };
    const plan = planned({ instrument: spbe59, levels: external, costs: stepped }, 3.2);
    expect(steps(plan)).toEqual([["1", 4, 5]]);
    expect(toDouble(plan.cost)).toBe(0.5);
  });

  it.each<[string, PlanRequest["costs"], string]>([
    ["negative", { 1: -1 }, "negative-cost"],
    ["no number", { 1: Number.NaN }, "cost-not-a-number"],
    ["endless", { 1: Number.POSITIVE_INFINITY }, "cost-not-a-number"],
    ["missing", {}, "missing-cost"],
    ["missing for a level", { 1: { 4: 1 } }, "missing-cost"],
  ])("refuses a cost that is %s", (_, costs, reason) => {
    const compute = () => cheapestPlan({ instrument: spbe59, levels: external, costs }, decimal(3.5));
    expect(compute).toThrow(PlanInputError);
    const told = { name: "PlanInputError", message: `Indicator 1: ${reason}`, reason, indicator: "1" };
    expect(compute).toThrow(expect.objectContaining(told) as Error);
  });

  it("refuses costs whose sum could not be told exactly, and names the dearest indicator", () => {
    const costs = Object.fromEntries(spbe59.indicators.map(({ key }) => [key, 1e14]));
    const compute = (dear: number) => () =>
      cheapestPlan({ instrument: spbe59, levels: external, costs: { ...costs, 7: dear } }, decimal(3.5));
    expect(compute(9e15)).toThrow(PlanInputError);
    expect(compute(9e15)).toThrow(expect.objectContaining({ reason: "cost-too-large", indicator: "7" }) as Error);
    const small = Object.fromEntries(spbe59.indicators.map(({ key }) => [key, 1e12]));
    expect(toDouble(planned({ instrument: spbe59, levels: external, costs: small }, 3.2).cost)).toBe(1e12);
  });

  it("adds costs up to the largest sum that is exact", () => {
    const levels = spbe59.indicators.map((_, place) => (place < 2 ? 4 : 5));
    const compute = (first: number, second: number) => () =>
      cheapestPlan({ instrument: spbe59, levels, costs: { 1: first, 2: second } }, decimal(5));
    expect(compute(Number.MAX_SAFE_INTEGER - 3, 3)).not.toThrow();
    expect(compute(Number.MAX_SAFE_INTEGER - 3, 4)).toThrow(expect.objectContaining({ indicator: "1" }) as Error);
    expect(compute(4, Number.MAX_SAFE_INTEGER - 3)).toThrow(expect.objectContaining({ indicator: "2" }) as Error);
  });

  it("takes a step that costs nothing", () => {
    const costs = { ...Object.fromEntries(spbe59.indicators.map(({ key }) => [key, 1])), 1: 0 };
    const plan = planned({ instrument: spbe59, levels: external, costs }, 3.2);
    expect([steps(plan), toDouble(plan.cost)]).toEqual([[["1", 4, 5]], 0]);
  });

  it("needs no cost for what cannot be raised", () => {
    const costs = Object.fromEntries(spbe59.indicators.filter(({ key }) => key !== "17").map(({ key }) => [key, 2]));
    expect(toDouble(planned({ instrument: spbe59, levels: external, costs }, 3.2).cost)).toBe(2);
  });

  it("refuses a cap that is no number and levels that are none", () => {
    expect(() => cheapestPlan({ instrument: spbe59, levels: external, caps: { 3: Number.NaN } }, decimal(3.5))).toThrow(
      "Indicator 3: cap-not-a-number"
    );
    expect(() => cheapestPlan({ instrument: spbe59, levels: [3] }, decimal(3.5))).toThrow(RangeError);
    expect(() => cheapestPlan({ instrument: spbe59, levels: withLevel(external, 0, 6) }, decimal(3.5))).toThrow(RangeError);
  });
});

describe("the best index for a cost", () => {
  it("is what the money buys, and no more is spent than needed", () => {
    expect(steps(bestPlan({ instrument: spbe59, levels: external }, 3))).toEqual([["43", 2, 5]]);
    expect(bestPlan({ instrument: spbe59, levels: external }, 0).raises).toEqual([]);
    expect(toDouble(bestPlan({ instrument: spbe59, levels: external }, 1000).cost)).toBe(91);
    expect(toDouble(bestPlan({ instrument: spbe59, levels: external }, 2.9).cost)).toBe(2);
  });

  it.each([-1, Number.NaN])("refuses the budget %p", (budget) => {
    expect(() => bestPlan({ instrument: spbe59, levels: external }, budget)).toThrow(new RangeError(`Budget ${budget}`));
  });
});

describe("plans for full instruments", () => {
  const anyCosts = (instrument: Instrument) => {
    const cost = fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100);
    const perLevel = fc.record({ 1: cost, 2: cost, 3: cost, 4: cost, 5: cost });
    return fc.record(Object.fromEntries(instrument.indicators.map(({ key }) => [key, perLevel])));
  };
  const anyPlanCase = anyCaseWithGaps.chain(({ instrument, levels }) =>
    fc.record({
      instrument: fc.constant(instrument),
      levels: fc.constant(levels),
      costs: anyCosts(instrument),
      target: fc.integer({ min: 150, max: 500 }),
    })
  );

  it("add up: present index plus gains is the index reached, steps plus steps the cost", () => {
    fc.assert(
      fc.property(anyPlanCase, ({ instrument, levels, costs, target }) => {
        const result = cheapestPlan({ instrument, levels, costs }, fraction(target, 100));
        if (result.kind !== "plan") return;
        const { raises, index, cost } = result.plan;
        const total = raises.map(({ gain }) => gain).reduce(add, overallIndex(instrument, levels));
        expect(compare(total, index)).toBe(0);
        expect(compare(index, fraction(target, 100))).toBeGreaterThanOrEqual(0);
        expect(compare(raises.map((raise) => raise.cost).reduce(add, fraction(0)), cost)).toBe(0);
      })
    );
  });

  it("work for 5/2018 from level 0", () => {
    const plan = planned({ instrument: spbe5, levels: spbe5.indicators.map(() => 0) }, 5);
    expect(toDouble(plan.cost)).toBe(37 * 5);
  });
});

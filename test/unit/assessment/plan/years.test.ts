import fc from "fast-check";
import { compare, decimal, fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { cheapestPlan } from "../../../../src/assessment/plan/plan";
import { bestInYears, planInFewestYears, planInYears, type YearsRequest, type YearsResult } from "../../../../src/assessment/plan/years";
import { overallIndex } from "../../../../src/assessment/score/score";
import { anyCaseWithGaps, pemdi8, spbe59 } from "../support/instruments";
import { publishedResults } from "../support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);
const from = (changes: Partial<YearsRequest> = {}): YearsRequest => ({
  instrument: spbe59,
  levels: external,
  years: 1,
  perYear: 1,
  ...changes,
});

function plan(result: YearsResult) {
  if (result.kind !== "plan") throw new Error(result.kind);
  return result;
}

describe("a plan over years", () => {
  it("raises no indicator by more than the years allow, and costs no more than it must", () => {
    const one = plan(planInYears(from(), decimal(3.5))).plan;
    expect(one.raises.every(({ from: before, to }) => to - (before ?? 0) === 1)).toBe(true);
    expect([one.raises.length, toDouble(one.cost)]).toEqual([11, 11]);
    const two = plan(planInYears(from({ years: 2 }), decimal(3.5))).plan;
    expect(Math.max(...two.raises.map(({ from: before, to }) => to - (before ?? 0)))).toBe(2);
    expect(toDouble(two.cost)).toBe(11);
  });

  it("says the highest index of these years, and how many years would do", () => {
    expect(planInYears(from(), decimal(4.2))).toMatchObject({ kind: "unreachable", years: 2 });
    const one = planInYears(from(), decimal(4.2));
    const raised = external.map((level) => Math.min(5, (level ?? 0) + 1));
    expect(one.kind === "unreachable" && compare(one.highest, overallIndex(spbe59, raised))).toBe(0);
    expect(planInYears(from({ years: 2 }), decimal(4.2)).kind).toBe("plan");
    expect(planInYears(from({ perYear: 2 }), decimal(4.2)).kind).toBe("plan");
  });

  it("takes as few years as reach the target", () => {
    const fewest = (hundredths: number, changes: Partial<YearsRequest> = {}) => planInFewestYears(from(changes), fraction(hundredths, 100));
    expect([350, 420, 490, 500].map((each) => fewest(each).years)).toEqual([1, 2, 3, 4]);
    expect(fewest(420).result).toEqual(planInYears(from({ years: 2 }), decimal(4.2)));
    expect(fewest(500, { perYear: null }).years).toBe(1);
    expect(fewest(300)).toMatchObject({ years: 1, result: { kind: "reached" } });
    // Where nothing does, it is told with all the years that could help.
    const out = fewest(500, { caps: { "43": 2 } });
    expect(out).toMatchObject({ years: 5, result: { kind: "unreachable", years: null } });
    expect(out.result.kind === "unreachable" && toDouble(out.result.highest)).toBe(4.91);
  });

  it("counts every year that what is not filled needs", () => {
    const levels = spbe59.indicators.map(() => null);
    expect(planInFewestYears(from({ levels }), fraction(5)).years).toBe(5);
    expect(planInFewestYears(from({ levels, perYear: 2 }), fraction(5)).years).toBe(3);
  });

  it("is told with all the years that could help where nothing does", () => {
    expect(planInFewestYears(from({ perYear: 2, caps: { "43": 2 } }), fraction(5))).toMatchObject({
      years: 3,
      result: { kind: "unreachable", years: null },
    });
  });

  it("says so where no number of years does, or nothing needs to be done", () => {
    const locked = { caps: Object.fromEntries(spbe59.indicators.map(({ key }, place) => [key, external[place] ?? 0])) };
    expect(planInYears(from(locked), decimal(3.5))).toMatchObject({ kind: "unreachable", years: null });
    expect(planInYears(from({ perYear: null }), decimal(5)).kind).toBe("plan");
    expect(planInYears(from(), decimal(3.19)).kind).toBe("reached");
  });

  it("takes the way to the next whole level for one level where levels have decimals", () => {
    const levels = pemdi8.indicators.map(() => 1.3);
    const { raises } = plan(planInYears(from({ instrument: pemdi8, levels }), decimal(1.5))).plan;
    expect(new Set(raises.map(({ to }) => to))).toEqual(new Set([2]));
    expect(planInYears(from({ instrument: pemdi8, levels }), decimal(2.1))).toMatchObject({ kind: "unreachable", years: 2 });
  });

  it("without a limit per year is the cheapest plan there is", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 150, max: 500 }), (of, years, hundredths) => {
        const target = fraction(hundredths, 100);
        const free = planInYears({ ...of, years, perYear: null }, target);
        const cheapest = cheapestPlan(of, target);
        expect(free.kind === "plan" ? free.plan : free.kind).toEqual(cheapest.kind === "plan" ? cheapest.plan : cheapest.kind);
      }),
      { numRuns: 40 }
    );
  });

  it("for a given cost keeps to the years too", () => {
    const { raises, cost } = bestInYears(from(), 3);
    expect([raises.map(({ from: before, to }) => to - (before ?? 0)), toDouble(cost)]).toEqual([[1, 1, 1], 3]);
  });

  it.each([
    [0, 1, "0 years"],
    [-1, null, "-1 years"],
    [1.5, 1, "1.5 years"],
    [Number.NaN, 1, "NaN years"],
    [1, 0, "0 levels at most"],
    [1, -1, "-1 levels at most"],
  ])("refuses %p years of %p levels", (years, perYear, message) => {
    expect(() => planInYears(from({ years, perYear }), decimal(3.5))).toThrow(new RangeError(message));
  });
});

describe("work that is shared", () => {
  const owners = (key: string) => String(Number(key) % 4);
  const loads = (raises: readonly { indicator: string; from: number | null; to: number }[], groupOf: (key: string) => string) => {
    const sums = new Map<string, number>();
    for (const { indicator, from: before, to } of raises) {
      sums.set(groupOf(indicator), (sums.get(groupOf(indicator)) ?? 0) + to - (before ?? 0));
    }
    return sums;
  };

  it("asks of the busiest no more than it must, and says what that takes more", () => {
    const { plan: shared, balance } = plan(planInYears(from({ groupOf: owners }), decimal(3.5)));
    // Eleven levels cannot be shared by four with less than three for one of them.
    expect(balance?.heaviest).toBe(3);
    expect(Math.max(...loads(shared.raises, owners).values())).toBe(3);
    expect(compare(shared.index, decimal(3.5))).toBeGreaterThanOrEqual(0);
    expect(compare(shared.cost, balance?.cheapest.cost ?? fraction(0))).toBeGreaterThanOrEqual(0);
  });

  it("is the cheapest plan where there is one group alone", () => {
    const { plan: shared, balance } = plan(planInYears(from({ groupOf: () => "all" }), decimal(3.5)));
    expect(toDouble(shared.cost)).toBe(11);
    expect(balance?.heaviest).toBe(11);
  });

  it("never puts a target out of reach", () => {
    const target = decimal(5);
    const { plan: all, balance } = plan(planInYears(from({ years: 4, groupOf: owners }), target));
    expect(compare(all.index, target)).toBe(0);
    expect(balance?.heaviest).toBe(Math.max(...loads(all.raises, owners).values()));
  });
});

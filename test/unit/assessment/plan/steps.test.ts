import type { Levels } from "../../../../src/assessment/levels/levels";
import { levelOfStep, levelSteps, levelStepsFrom, stepsTaken, type Step } from "../../../../src/assessment/plan/steps";
import { whatIf } from "../../../../src/assessment/plan/what-if";
import { planYears } from "../../../../src/assessment/plan/schedule";
import { planInYears } from "../../../../src/assessment/plan/years";
import { decimal, toDouble } from "../../../../src/assessment/score/fraction";
import { pemdi8, spbe59 } from "../support/instruments";

const at = (value: number | null): Levels => pemdi8.indicators.map(() => value);
const values = (steps: readonly Step[] = []): readonly number[] => steps.map(({ to }) => to);

describe("steps where nobody lists evidence", () => {
  it.each([
    [null, [1.5, 2.5, 3.5, 4, 5]],
    [1, [1.5, 2.5, 3.5, 4, 5]],
    [1.3, [1.5, 2.5, 3.5, 4, 5]],
    [1.5, [2.5, 3.5, 4, 5]],
    [3.6, [4, 5]],
    [4, [5]],
    [5, []],
  ])("from %p complete one level after the other: %p", (from, expected) =>
    expect(values(levelSteps(pemdi8, at(from))["1"])).toEqual(expected)
  );
});

describe("a step", () => {
  const [first, second, third] = levelStepsFrom(pemdi8, 1.3, (level) => level + 1);

  it("has as many pieces of work as its level, and no items", () => {
    expect([first, second]).toEqual([
      { to: 1.5, work: [1, 1], items: [] },
      { to: 2.5, work: [2, 2, 2], items: [] },
    ]);
  });

  it("is one piece where nobody says how many", () => {
    expect(levelStepsFrom(pemdi8, 3.6).map(({ work }) => work)).toEqual([[4], [5]]);
  });

  it("is counted from the level that whole levels have, too", () => {
    expect(levelSteps(spbe59, [3, null])["1"]?.map(({ to }) => to)).toEqual([4, 5]);
    expect(levelSteps(spbe59, [3, null])["2"]?.map(({ to }) => to)).toEqual([1, 2, 3, 4, 5]);
  });

  it("belongs to the level of its last piece of work", () => {
    expect(levelOfStep({ to: 2, work: [1, 1, 2], items: [] })).toBe(2);
    expect(third && levelOfStep(third)).toBe(3);
  });
});

describe("the steps taken from one value to another", () => {
  const steps = levelStepsFrom(pemdi8, null);

  it.each([
    [null, 1.5, [1.5]],
    [1.3, 2.5, [1.5, 2.5]],
    [1.5, 2.5, [2.5]],
    [1.5, 2.6, [2.5, 3.5]],
    [1.5, 1.5, []],
    [4, 5, [5]],
  ])("from %p to %p are %p: one that passes the other is taken whole", (from, to, expected) => {
    expect(values(stepsTaken(steps, from, to))).toEqual(expected);
  });
});

describe("a plan by steps", () => {
  const levels = at(1.3);
  const steps = levelSteps(pemdi8, levels);

  it("costs one for each step on the way", () => {
    const [first] = whatIf(pemdi8, levels, { "1": 2.5 }, undefined, steps).raises;
    expect(first && toDouble(first.cost)).toBe(2);
  });

  it("ends where steps end, within the level that a year allows", () => {
    const result = planInYears({ instrument: pemdi8, levels, steps, years: 1, perYear: 1 }, decimal(1.4));
    if (result.kind !== "plan") throw new Error(result.kind);
    expect(new Set(result.plan.raises.map(({ to }) => to))).toEqual(new Set([1.5]));
    expect(planInYears({ instrument: pemdi8, levels, steps, years: 1, perYear: 1 }, decimal(1.6))).toMatchObject({
      kind: "unreachable",
      years: 2,
    });
  });

  it("counts the levels of a year from the first piece of work that is open, or from the level begun", () => {
    const to = (own: readonly Step[], value: number) => {
      const result = planInYears(
        { instrument: pemdi8, levels: at(value), steps: { ...levelSteps(pemdi8, at(5)), "1": own }, years: 1, perYear: 1 },
        decimal(5)
      );
      const weight = (pemdi8.indicators[0]?.weight ?? 0) / pemdi8.weightTotal;
      return result.kind === "unreachable" && Math.round((100 * (toDouble(result.highest) - value)) / weight) / 100 + value;
    };
    const step = (end: number, ...work: number[]): Step => ({ to: end, work, items: [] });
    // All of level 2 is there already: what is open begins with level 3.
    expect(to([step(2.5, 3), step(3.5, 4)], 1.3)).toBe(2.5);
    // An item of level 1 is still open, yet the value is in level 2: the year may end that level.
    expect(to([step(1.6, 1, 2), step(2.5, 2, 3)], 1.5)).toBe(1.6);
  });

  it("goes no further than a limit, and as far as one that a step ends at", () => {
    const to = (cap: number) => {
      const caps = Object.fromEntries(pemdi8.indicators.map(({ key }) => [key, cap]));
      const result = planInYears({ instrument: pemdi8, levels, steps, caps, years: 1, perYear: null }, decimal(5));
      return result.kind === "unreachable" && toDouble(result.highest);
    };
    expect([to(2.5), to(2.4), to(1.4)]).toEqual([2.5, 1.5, 1.3]);
  });

  it("spreads its steps over years, each year to where a step ends", () => {
    const { raises } = whatIf(pemdi8, levels, { "1": 3.5 }, undefined, steps);
    const years = planYears(pemdi8, levels, raises, { years: 3, perYear: 1, steps });
    expect(years.map(({ raises: [raise] }) => raise && [raise.from, raise.to, toDouble(raise.cost)])).toEqual([
      [1.3, 1.5, 1],
      [1.5, 2.5, 1],
      [2.5, 3.5, 1],
    ]);
  });
});

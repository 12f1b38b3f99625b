import fc from "fast-check";
import { add, compare, decimal, fraction } from "../../../../src/assessment/score/fraction";
import { planYears } from "../../../../src/assessment/plan/schedule";
import { planInYears } from "../../../../src/assessment/plan/years";
import { overallIndex } from "../../../../src/assessment/score/score";
import { whatIf } from "../../../../src/assessment/plan/what-if";
import { anyCaseWithGaps, pemdi8, spbe59 } from "../support/instruments";

const anyPlan = anyCaseWithGaps.chain(({ instrument, levels }) =>
  fc.record({
    instrument: fc.constant(instrument),
    levels: fc.constant(levels),
    years: fc.integer({ min: 1, max: 4 }),
    perYear: fc.integer({ min: 1, max: 2 }),
    target: fc.integer({ min: 200, max: 420 }),
    shared: fc.boolean(),
  })
);

const steps = (raises: readonly { from: number | null; to: number }[]) =>
  raises.reduce((sum, { from, to }) => sum + Math.ceil(to) - Math.floor(from ?? 0), 0);

it("years keep the limit, share the levels evenly, and lead to where the plan leads", () => {
  fc.assert(
    fc.property(anyPlan, ({ instrument, levels, years, perYear, target, shared }) => {
      const groupOf = (key: string) => String(key.length + (Number.parseInt(key, 10) % 3));
      const grouping = shared ? { groupOf } : {};
      const result = planInYears({ instrument, levels, years, perYear, ...grouping }, fraction(target, 100));
      if (result.kind !== "plan") return;
      const { raises, index, cost } = result.plan;
      const planned = planYears(instrument, levels, raises, { years, perYear, ...grouping });
      expect(planned.map(({ year }) => year)).toEqual([1, 2, 3, 4].slice(0, years));
      expect(compare(planned[years - 1]?.index ?? fraction(0), index)).toBe(0);
      expect(compare(planned.map((year) => year.cost).reduce(add, fraction(0)), cost)).toBe(0);
      for (const { raises: own } of planned) expect(own.every((raise) => steps([raise]) <= perYear)).toBe(true);
      const loads = planned.map((year) => steps(year.raises));
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      if (!shared) return;
      for (const group of new Set(raises.map(({ indicator }) => groupOf(indicator)))) {
        const own = planned.map((year) => steps(year.raises.filter(({ indicator }) => groupOf(indicator) === group)));
        expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 150 }
  );
});

it("what adds most comes first, and an indicator goes on where it stopped", () => {
  const levels = spbe59.indicators.map(() => 3);
  const { raises } = whatIf(spbe59, levels, { "1": 4, "43": 5, "42": 4 });
  const planned = planYears(spbe59, levels, raises, { years: 2, perYear: 1 });
  const shown = planned.map((year) => year.raises.map(({ indicator, from, to }) => [indicator, from, to]));
  expect(shown).toEqual([
    [
      ["42", 3, 4],
      ["43", 3, 4],
    ],
    [
      ["1", 3, 4],
      ["43", 4, 5],
    ],
  ]);
});

describe("the order of the work", () => {
  const inOrder = (targets: Readonly<Record<string, number>>, { from = 3, years = 2, perYear = 1 } = {}) => {
    const levels = spbe59.indicators.map(() => from);
    const { raises } = whatIf(spbe59, levels, targets);
    return planYears(spbe59, levels, raises, { years, perYear }).map((year) =>
      year.raises.map(({ indicator, to }) => `${indicator}:${to}`)
    );
  };

  it("is by what a level adds, wherever it stands in the table", () => {
    // 11 weighs 2.5 %, 21 weighs 1.5 %.
    expect(inOrder({ "11": 4, "21": 4 })).toEqual([["11:4"], ["21:4"]]);
    expect(inOrder({ "11": 5, "21": 4 }, { years: 3 })).toEqual([["11:4"], ["11:5"], ["21:4"]]);
  });

  it("is the order of the table for those that add alike", () => {
    expect(inOrder({ "11": 4, "12": 4 })).toEqual([["11:4"], ["12:4"]]);
  });

  it("takes a second level for what it adds itself, not with the first", () => {
    // 1 weighs 1.3 %: its second level comes after the first one of 21.
    expect(inOrder({ "1": 5, "21": 3 }, { from: 2, perYear: 2 })).toEqual([["1:3", "21:3"], ["1:5"]]);
  });
});

it("spreads what a person wants faster than the limit, from decimals and from nothing too", () => {
  const levels = pemdi8.indicators.map((_, place) => (place === 0 ? 1.3 : place === 1 ? null : 3));
  const { raises } = whatIf(pemdi8, levels, { [pemdi8.indicators[0]?.key ?? ""]: 5, [pemdi8.indicators[1]?.key ?? ""]: 3 });
  const planned = planYears(pemdi8, levels, raises, { years: 2, perYear: 1 });
  const shown = planned.map((year) => year.raises.map(({ from, to }) => [from, to]));
  expect(shown).toEqual([
    [
      [1.3, 3],
      [null, 2],
    ],
    [
      [3, 5],
      [2, 3],
    ],
  ]);
  const after = levels.map((level, place) => (place === 0 ? 5 : place === 1 ? 3 : level));
  expect(compare(planned[1]?.index ?? decimal(0), overallIndex(pemdi8, after))).toBe(0);
});

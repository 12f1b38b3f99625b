import { toDouble } from "../../../src/assessment/score/fraction";
import { compareStages, type Stage } from "../../../src/assessment/stages";
import { pemdi8, withLevel } from "./support/instruments";

const all = (value: number | null) => pemdi8.indicators.map(() => value);
const given = (stage: Stage, levels: readonly (number | null)[]) => ({ stage, levels });

describe("an indicator through the stages", () => {
  const own = given("self", withLevel(all(3), 1, null));
  const document = given("document", withLevel(withLevel(all(2.5), 0, 3.25), 2, null));
  const visit = given("visit", withLevel(withLevel(all(null), 0, 3), 2, 3.4));
  const { stages, indicators, indices } = compareStages(pemdi8, [visit, own, document]);

  it("goes in the order of the stages, however they were given", () => {
    expect(stages).toEqual(["self", "document", "visit"]);
    expect(indicators.map(({ indicator }) => indicator)).toEqual(pemdi8.indicators.map(({ key }) => key));
    const first = indicators[0]!;
    expect(first.values).toEqual({ self: 3, document: 3.25, visit: 3 });
    expect(first.steps.map(({ from, to, change }) => [from, to, toDouble(change)])).toEqual([
      ["self", "document", 0.25],
      ["document", "visit", -0.25],
    ]);
    expect(first.total && toDouble(first.total)).toBe(0);
  });

  it("passes over a stage that gave no value", () => {
    const third = indicators[2]!;
    expect(third.values).toEqual({ self: 3, visit: 3.4 });
    expect(third.steps.map(({ from, to, change }) => [from, to, toDouble(change)])).toEqual([["self", "visit", 0.4]]);
    expect(third.total && toDouble(third.total)).toBe(0.4);
  });

  it("has no steps and no total where one stage alone, or none, gave a value", () => {
    expect(indicators[1]).toMatchObject({ values: { document: 2.5 }, steps: [], total: null });
    const [nothing] = compareStages(pemdi8, [given("self", all(null))]).indicators;
    expect(nothing).toMatchObject({ values: {}, steps: [], total: null });
  });

  it("gives an index only for a stage in which every indicator has a value", () => {
    expect(indices).toEqual({ self: null, document: null, visit: null });
    const whole = compareStages(pemdi8, [given("self", all(3)), given("final", all(2.5))]).indices;
    expect([whole.self && toDouble(whole.self), whole.final && toDouble(whole.final), whole.visit]).toEqual([3, 2.5, undefined]);
  });
});

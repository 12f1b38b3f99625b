import { show } from "../../../../../src/assessment/score/show";
import { fraction } from "../../../../../src/assessment/score/fraction";
import { readAmount, shownChange } from "../../../../../src/pane/pages/plan/amounts";
import type { Goal } from "../../../../../src/pane/pages/plan/answer";
import { DEFAULT_LIMITS, type PlanLimits } from "../../../../../src/pane/pages/plan/limits/limits";
import { planModel } from "../../../../../src/pane/pages/plan/plan-model";
import { DEFAULT_SETTING, type PlanSettings } from "../../../../../src/pane/pages/plan/settings/settings";
import { typedTarget } from "../../../../../src/pane/format/typed-target";
import { assessmentOf, denpasarExternal, spbe59 } from "../../../outputs/action-plan/plans";

const denpasar = assessmentOf(spbe59, denpasarExternal());
const target = (text: string): Goal => ({ kind: "target", reading: typedTarget(spbe59, text) });
/** As far as the scale goes in one year, which these tests were thought out for. */
const FREE: PlanLimits = { ...DEFAULT_LIMITS, perYear: null };
const model = (goal: Goal, settings: PlanSettings = {}, assessment = denpasar, limits = FREE) =>
  planModel(assessment, goal, settings, "id-ID", limits);
const within = (goal: Goal, limits: Partial<PlanLimits>, settings: PlanSettings = {}) =>
  planModel(denpasar, goal, settings, "id-ID", { ...DEFAULT_LIMITS, ...limits });
const key = (setting: Partial<typeof DEFAULT_SETTING>) => ({ ...DEFAULT_SETTING, ...setting });

describe("an amount as people write it", () => {
  test.each([
    ["10", "id-ID", 10],
    ["2,5", "id-ID", 2.5],
    ["2.5", "id-ID", 2.5],
    ["1.500.000", "id-ID", 1_500_000],
    ["1.500", "id-ID", 1500],
    ["Rp 1.500,50", "id-ID", 1500.5],
    ["1,500", "en-US", 1500],
    ["1.5", "en-US", 1.5],
    ["0", "id-ID", 0],
  ])("%s in %s is %d", (text, locale, amount) => expect(readAmount(text, locale)).toBe(amount));
  test.each(["-1", "lima", "1e9", "1,2,3", "12 juta", "", "∞"])("%s is none", (text) => expect(readAmount(text, "id-ID")).toBeNull());
});

describe("the plan for what a person typed", () => {
  it("3,50 from the external levels of Denpasar takes 11 levels", () => {
    for (const text of ["3,50", "3.50", "sangat baik"]) {
      const { answer, after, reaches } = model(target(text));
      expect(answer.kind).toBe("plan");
      expect(after.raises.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0)).toBe(11);
      expect([show(after.scorecard.index), after.scorecard.predicate, reaches]).toEqual(["3,52", "Sangat Baik", true]);
    }
  });

  it("says plainly what is reached, unreachable, unreadable or not asked", () => {
    expect(model(target("2,00")).answer.kind).toBe("reached");
    expect(model(target("")).answer.kind).toBe("nothing-asked");
    expect(model(target("tiga")).answer.kind).toBe("unreadable");
    expect(model(target("5,5")).answer.kind).toBe("unreadable");
    const locked = Object.fromEntries(spbe59.indicators.map(({ key: each }) => [each, key({ highest: "locked" })]));
    expect(model(target("3,50"), locked).answer).toMatchObject({
      kind: "unreachable",
      highest: denpasarIndex(),
    });
  });

  it("keeps to locks and limits, and to what each level costs", () => {
    const free = model(target("3,50"));
    const [first] = free.after.raises;
    const avoided = first?.indicator ?? "";
    const locked = model(target("3,50"), { [avoided]: key({ highest: "locked" }) });
    expect(locked.after.raises.map(({ indicator }) => indicator)).not.toContain(avoided);
    const dear = model(target("3,50"), { [avoided]: key({ cost: "1.000" }) });
    expect(dear.after.raises.map(({ indicator }) => indicator)).not.toContain(avoided);
    const byLevel = model(target("3,50"), { "43": key({ steps: { 3: "0", 4: "0", 5: "90" } }) });
    expect(byLevel.after.raises.find(({ indicator }) => indicator === "43")?.to).toBe(4);
    expect(model(target("3,50"), { "12": key({ cost: "mahal" }) }).answer).toMatchObject({
      kind: "bad-cost",
      bad: { indicator: "12", text: "mahal" },
    });
  });

  it("what the person supposes comes on top of the plan, and is said to miss the target when it does", () => {
    const free = model(target("3,50"));
    const raised = free.after.raises[0]?.indicator ?? "";
    const less = model(target("3,50"), { [raised]: key({ assumed: 1 }) });
    expect(less.adjusted).toEqual(new Set([raised]));
    expect(less.after.lowered).toEqual([raised]);
    expect(less.reaches).toBe(false);
    const alone = model(target(""), { "1": key({ assumed: 5 }) });
    expect(alone.after.raises.map(({ indicator, to }) => [indicator, to])).toEqual([["1", 5]]);
    // Supposing what the plan says anyway is no change.
    expect(model(target("3,50"), { [raised]: key({ assumed: free.after.raises[0]?.to ?? 0 }) }).adjusted.size).toBe(0);
  });

  it("finds the best index for a cost", () => {
    const { answer, after } = model({ kind: "budget", typed: "3" });
    expect(answer.kind).toBe("plan");
    expect(after.raises.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0)).toBe(3);
    expect(model({ kind: "budget", typed: "0" }).after.raises).toEqual([]);
    expect(model({ kind: "budget", typed: "-2" }).answer.kind).toBe("unreadable");
  });

  it("raises what is not filled from 0", () => {
    const empty = assessmentOf(
      spbe59,
      spbe59.indicators.map(() => null)
    );
    const { answer, after } = model(target("Cukup"), {}, empty);
    expect(answer.kind).toBe("plan");
    expect(after.raises.every(({ from }) => from === null)).toBe(true);
  });
});

describe("a plan over years", () => {
  it("raises every indicator by one level a year unless the person says otherwise", () => {
    const { after, years } = planModel(denpasar, target("3,50"), {}, "id-ID");
    expect(after.raises.every(({ from, to }) => to - (from ?? 0) === 1)).toBe(true);
    expect(years.map(({ raises }) => raises)).toEqual([after.raises]);
  });

  it("leads to the same index at the end of its last year, each year further", () => {
    const { after, years } = within(target("4,20"), { years: 2 });
    const indices = years.map(({ index }) => show(index));
    expect(indices).toHaveLength(2);
    expect([...indices].sort()).toEqual(indices);
    expect(indices[1]).toBe(show(after.scorecard.index));
  });

  it("takes as few years as reach the target, or says how many they are where the person wants fewer", () => {
    expect([within(target("3,50"), {}).inYears, within(target("4,20"), {}).inYears, within(target("5"), {}).inYears]).toEqual([1, 2, 4]);
    expect(within(target("4,20"), { years: 1 }).answer).toMatchObject({ kind: "unreachable", years: 2 });
    const locked = Object.fromEntries(spbe59.indicators.map(({ key: each }) => [each, key({ highest: "locked" })]));
    expect(within(target("3,50"), {}, locked).answer).toMatchObject({ kind: "unreachable", years: null });
    expect(within({ kind: "budget", typed: "3" }, {}).inYears).toBe(1);
  });

  it("counts what the person supposes into its years, what falls from the start", () => {
    const { years, after } = within(target("3,50"), { years: 2 }, { "1": key({ assumed: 1 }), "2": key({ assumed: 5 }) });
    expect(after.lowered).toEqual(["1"]);
    expect(show(years[1]?.index ?? after.scorecard.index)).toBe(show(after.scorecard.index));
  });
});

describe("work that is shared", () => {
  it("says what the busiest does, what it takes more, and which indicators are in for that", () => {
    const { shared, after } = within(target("3,50"), { share: "owner" });
    expect(shared?.heaviest).toBe(6);
    expect(shared?.loads.map(({ levels }) => levels)).toEqual([6, 5]);
    expect(shared?.loads.map(({ name }) => name).sort()).toEqual(["Bappeda", "Diskominfo"]);
    expect(shared?.more.numerator).toBe(0);
    expect(after.raises).toHaveLength(11);
    const domains = within(target("3,50"), { share: "domain" });
    expect(domains.shared?.heaviest).toBeLessThan(6);
    expect(domains.shared?.added.size).toBeGreaterThan(0);
    expect(domains.shared?.more.numerator).toBeGreaterThanOrEqual(0);
  });

  it("is said not to be possible where nobody is named, and the cheapest plan is shown", () => {
    const nameless = { ...denpasar, entries: denpasar.entries.map((entry) => ({ ...entry, owner: "" })) };
    const { ownerless, shared, after } = planModel(nameless, target("3,50"), {}, "id-ID", { ...DEFAULT_LIMITS, share: "owner" });
    expect([ownerless, shared, after.raises.length]).toEqual([true, null, 11]);
  });

  it("is no part of the best index for a cost", () => {
    expect(within({ kind: "budget", typed: "3" }, { share: "domain" })).toMatchObject({ shared: null, ownerless: false });
  });
});

describe("a change of an index", () => {
  it.each([
    [fraction(35486, 10_000), fraction(41_251, 10_000), "+0,58"],
    [fraction(35549, 10_000), fraction(41_250, 10_000), "+0,58"],
    [fraction(41_251, 10_000), fraction(35486, 10_000), "−0,58"],
    [fraction(3), fraction(30_001, 10_000), "+0,00"],
    [fraction(3), fraction(3), "–"],
  ])("from %p to %p is the difference of what is shown", (before, after, change) => {
    expect(shownChange(before, after, "id-ID")).toBe(change);
  });
});

function denpasarIndex() {
  return model(target("")).before.index;
}

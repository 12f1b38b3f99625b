import { show } from "../../../../../src/assessment/score/show";
import { readAmount } from "../../../../../src/pane/pages/plan/amounts";
import { planModel, type Goal } from "../../../../../src/pane/pages/plan/plan-model";
import { DEFAULT_SETTING, type PlanSettings } from "../../../../../src/pane/pages/plan/settings/settings";
import { typedTarget } from "../../../../../src/pane/format/typed-target";
import { assessmentOf, denpasarExternal, spbe59 } from "../../../outputs/action-plan/plans";

const denpasar = assessmentOf(spbe59, denpasarExternal());
const target = (text: string): Goal => ({ kind: "target", reading: typedTarget(spbe59, text) });
const model = (goal: Goal, settings: PlanSettings = {}, assessment = denpasar) => planModel(assessment, goal, settings, "id-ID");
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

function denpasarIndex() {
  return model(target("")).before.index;
}

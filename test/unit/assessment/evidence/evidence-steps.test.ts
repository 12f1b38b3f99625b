import { evidenceSteps } from "../../../../src/assessment/evidence/evidence-steps";
import type { EvidenceItem, EvidenceState } from "../../../../src/assessment/evidence/model";
import { suggestedValue } from "../../../../src/assessment/evidence/suggested-value";
import type { Levels } from "../../../../src/assessment/levels/levels";
import { planYears } from "../../../../src/assessment/plan/schedule";
import { stepsTaken, type Step } from "../../../../src/assessment/plan/steps";
import { whatIf } from "../../../../src/assessment/plan/what-if";
import { planInYears } from "../../../../src/assessment/plan/years";
import { fraction, toDouble } from "../../../../src/assessment/score/fraction";
import { show } from "../../../../src/assessment/score/show";
import { pemdi8 } from "../support/instruments";
import { listOf, withStates } from "./lists";

const at = (value: number | null): Levels => pemdi8.indicators.map(() => value);
const values = (steps: readonly Step[] = []): readonly number[] => steps.map(({ to }) => to);

/** The steps of an indicator at a value, with some items in some states. */
async function steps(key: string, value: number | null, states: Readonly<Record<string, EvidenceState>> = {}): Promise<readonly Step[]> {
  const { asked, list } = await listOf(pemdi8);
  return evidenceSteps(pemdi8, at(value), asked, withStates(list, states))[key] ?? [];
}

describe("steps by a list of evidence", () => {
  it("are its missing items in the portal's order, each with the value after it", async () => {
    const all = await steps("4", 1);
    expect(values(all).slice(0, 6)).toEqual([1.17, 1.34, 1.5, 2, 2.5, 3]);
    expect(all.map(({ items: [item] }) => `${item?.level}.${item?.place}`).slice(0, 5)).toEqual(["1.1", "1.2", "1.3", "2.1", "2.2"]);
    expect(values(all)).toHaveLength(11);
    expect(values(all)[10]).toBe(5);
  });

  it("begin after what is accepted or uploaded, which is not collected again", async () => {
    const all = await steps("4", 1, { "I4-L1-01": "accepted", "I4-L1-02": "uploaded", "I4-L1-03": "rejected" });
    expect(all[0]).toMatchObject({ to: 1.5, work: [1], items: [{ level: 1, place: 3, state: "rejected" }] });
  });

  it("count what stands in an upper level once the lower one is complete, not before", async () => {
    const all = await steps("4", 1, { "I4-L1-01": "accepted", "I4-L1-02": "accepted", "I4-L2-01": "uploaded" });
    expect(values(all).slice(0, 2)).toEqual([2, 2.5]);
  });

  it("put what is needed below the typed value into the first step above it", async () => {
    const [first, second] = await steps("4", 1.6);
    expect(first).toMatchObject({ to: 2, work: [1, 1, 1, 2] });
    expect(first?.items).toHaveLength(4);
    expect(second).toMatchObject({ to: 2.5, work: [2] });
  });

  it("are whole levels, each as much work as it has items, where the list says nothing and where another index becomes the value", async () => {
    const { asked, list } = await listOf(pemdi8);
    const without: readonly EvidenceItem[] = list.filter(({ indicator }) => indicator !== "4");
    const all = evidenceSteps(pemdi8, at(1), asked, without);
    expect(all["4"]?.[0]).toEqual({ to: 1.5, work: [1, 1, 1], items: [] });
    expect(values(all["5"])).toEqual([1.5, 2.5, 3.5, 4, 5]);
    // Its module shows one result a level; the other sixteen ask for 39 items at level 1, 33 at level 4.
    expect(all["5"]?.map(({ work }) => work.length)).toEqual([3, 3, 3, 3, 3]);
  });

  it("name items that a list leaves out by what is asked for", async () => {
    const { asked, list } = await listOf(pemdi8);
    const uploaded = withStates(list, { "I1-L1-01": "accepted", "I1-L2-02": "accepted" }).filter(
      ({ indicator, state }) => indicator === "1" && state === "accepted"
    );
    const [first] = evidenceSteps(pemdi8, at(1.75), asked, uploaded)["1"] ?? [];
    expect(first).toMatchObject({ to: 2, items: [{ level: 2, place: 1, text: asked.get("1")?.get(2)?.[0] }] });
  });

  it("lead each to the value that the evidence then amounts to", async () => {
    const { asked, list } = await listOf(pemdi8);
    for (const { key } of pemdi8.indicators) {
      const all = evidenceSteps(pemdi8, at(1), asked, list)[key] ?? [];
      all.forEach(({ to }, last) => {
        const done = all.slice(0, last + 1).flatMap(({ items }) => items);
        if (done.length === 0) return;
        const isDone = (item: EvidenceItem) =>
          done.some(({ level, place }) => item.indicator === key && item.level === level && item.place === place);
        const now = list.map((item) => (isDone(item) ? { ...item, state: "accepted" as const } : item));
        expect(toDouble(suggestedValue(pemdi8, key, asked, now)?.value ?? fraction(0))).toBe(to);
      });
    }
  });
});

describe("a plan in steps", () => {
  it("to 1,20 collects as few items as can be, and its years, costs and items add up", async () => {
    const { asked, list } = await listOf(pemdi8);
    const all = evidenceSteps(pemdi8, at(1), asked, list);
    const result = planInYears({ instrument: pemdi8, levels: at(1), steps: all, years: 1, perYear: 1 }, fraction(120, 100));
    if (result.kind !== "plan") throw new Error(result.kind);
    const { raises, cost, index } = result.plan;
    expect(show(index)).toBe("1,21");
    expect(toDouble(cost)).toBe(11);
    const items = raises.flatMap(({ indicator, from, to }) => stepsTaken(all[indicator] ?? [], from, to).flatMap(({ work }) => work));
    expect(items).toHaveLength(11);
    const hoped = Object.fromEntries(raises.map(({ indicator, to }) => [indicator, to]));
    expect(toDouble(whatIf(pemdi8, at(1), hoped, undefined, all).cost)).toBe(11);
  });

  it("goes one level a year, and no year pays for an item twice", async () => {
    const { asked, list } = await listOf(pemdi8);
    const all = evidenceSteps(pemdi8, at(1), asked, withStates(list, { "I1-L1-01": "accepted", "I1-L2-01": "uploaded" }));
    const request = { instrument: pemdi8, levels: at(1), steps: all, years: 3, perYear: 1 };
    const result = planInYears(request, fraction(300, 100));
    if (result.kind !== "plan") throw new Error(result.kind);
    const years = planYears(pemdi8, at(1), result.plan.raises, request);
    expect(years.reduce((sum, { cost }) => sum + toDouble(cost), 0)).toBe(toDouble(result.plan.cost));
    for (const { raises } of years) for (const { from, to } of raises) expect(to - (from ?? 0)).toBeLessThanOrEqual(2);
    expect(planInYears({ ...request, years: 1 }, fraction(300, 100))).toMatchObject({ kind: "unreachable", years: 3 });
  });
});

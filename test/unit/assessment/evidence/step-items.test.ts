import { evidenceSteps } from "../../../../src/assessment/evidence/evidence-steps";
import type { AskedEvidence, EvidenceItem } from "../../../../src/assessment/evidence/model";
import type { Step } from "../../../../src/assessment/plan/steps";
import { pemdi8 } from "../support/instruments";
import { itemsOf, listOf } from "./lists";

/** The steps of indicator 4 from 1. */
function steps(asked: AskedEvidence, list: readonly EvidenceItem[]): readonly Step[] {
  const levels = pemdi8.indicators.map(() => 1);
  return evidenceSteps(pemdi8, levels, asked, list)["4"] ?? [];
}

describe("the items of a step", () => {
  it("are named by the list where it has words, and by what is asked for where it only numbers them", async () => {
    const { asked } = await listOf(pemdi8);
    const list = itemsOf("4", { level: 1, place: 1, text: "SK Tim" }, { level: 1, place: 2, state: "draft" });
    expect(steps(asked, list).slice(0, 3)).toEqual([
      { to: 1.17, work: [1], items: [{ indicator: "4", level: 1, place: 1, text: "SK Tim", state: "missing" }] },
      {
        to: 1.34,
        work: [1],
        items: [{ indicator: "4", level: 1, place: 2, text: "Rencana kolaborasi antarunit dalam dokumen perencanaan", state: "draft" }],
      },
      {
        to: 1.5,
        work: [1],
        items: [{ indicator: "4", level: 1, place: 3, text: "Undangan, notulen, dan foto kolaborasi antarunit", state: "missing" }],
      },
    ]);
  });

  it("have no words where neither the list nor the instrument has any", () => {
    const list = itemsOf("4", { level: 1, place: 2, state: "accepted" });
    const only = [{ to: 1.5, work: [1], items: [{ indicator: "4", level: 1, place: 1, text: "", state: "missing" }] }];
    expect(steps(new Map(), list)).toEqual(only);
    expect(steps(new Map([["4", new Map()]]), list)).toEqual(only);
  });

  it("include one that the list scores nothing for: it is collected with the next that raises the value", async () => {
    const { asked } = await listOf(pemdi8);
    const scored = (...scores: readonly number[]) => itemsOf("4", ...scores.map((score, at) => ({ level: 1, place: at + 1, score })));
    const ofLevelOne = (list: readonly EvidenceItem[]) =>
      steps(asked, list)
        .filter(({ to }) => to <= 1.5)
        .map(({ to, items }) => [to, items.map(({ place }) => place)]);
    expect(ofLevelOne(scored(0, 0.25, 0.25))).toEqual([
      [1.25, [1, 2]],
      [1.5, [3]],
    ]);
    expect(ofLevelOne(scored(0.25, 0, 0.25))).toEqual([
      [1.25, [1]],
      [1.5, [2, 3]],
    ]);
  });
});

describe("steps where neither a list nor the instrument tells items", () => {
  it("are whole levels, each one piece of work", () => {
    const whole = [1, 2, 3, 4, 5].map((level, at) => ({ to: [1.5, 2.5, 3.5, 4, 5][at], work: [level], items: [] }));
    expect(steps(new Map(), [])).toEqual(whole);
    expect(steps(new Map([["4", new Map()]]), [])).toEqual(whole);
  });
});

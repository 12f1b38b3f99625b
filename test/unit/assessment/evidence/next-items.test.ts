import type { AskedEvidence, EvidenceItem } from "../../../../src/assessment/evidence/model";
import { nextItems } from "../../../../src/assessment/evidence/next-items";
import { fraction } from "../../../../src/assessment/score/fraction";
import { show } from "../../../../src/assessment/score/show";
import { pemdi8 } from "../support/instruments";
import { itemsOf, listOf, withStates } from "./lists";

/** What is missing for the next step of indicator 4, each as place, state and words. */
const missing = (asked: AskedEvidence, list: readonly EvidenceItem[]) =>
  nextItems(pemdi8, "4", asked, list)?.items.map(({ level, place, state, text }) => [`${level}/${place}`, state, text]);

describe("the items of the next step", () => {
  it("are those of the level in progress, although the level below has items with the same numbers", async () => {
    const { asked, list } = await listOf(pemdi8);
    const levelOne = { "I4-L1-01": "accepted", "I4-L1-02": "accepted", "I4-L1-03": "accepted" } as const;
    const next = nextItems(pemdi8, "4", asked, withStates(list, { ...levelOne, "I4-L2-02": "draft" }))!;
    expect(next).toMatchObject({ then: fraction(250, 100), now: { level: 2, accepted: 0, asked: 2 } });
    // A half of level 2, 5 % of the index.
    expect(next.items.map(({ level, place, state, gain }) => [`${level}/${place}`, state, show(gain, { decimals: 3 })])).toEqual([
      ["2/1", "missing", "0,025"],
      ["2/2", "draft", "0,025"],
    ]);
  });

  it("are named by what is asked for where the list leaves them out, and by the list where it has words of its own", async () => {
    const { asked } = await listOf(pemdi8);
    const list = itemsOf("4", { level: 1, place: 1, state: "accepted" }, { level: 1, place: 3, state: "rejected", text: "Foto rapat" });
    expect(missing(asked, list)).toEqual([
      ["1/2", "missing", "Rencana kolaborasi antarunit dalam dokumen perencanaan"],
      ["1/3", "rejected", "Foto rapat"],
    ]);
  });

  it("are named by what is asked for where the list has only their number", async () => {
    const { asked } = await listOf(pemdi8);
    const list = itemsOf("4", { level: 1, place: 1, state: "accepted" }, { level: 1, place: 2, state: "draft" }, { level: 1, place: 3 });
    expect(missing(asked, list)?.[0]).toEqual(["1/2", "draft", "Rencana kolaborasi antarunit dalam dokumen perencanaan"]);
  });

  it("have no words where neither the list nor the instrument has any", () => {
    const list = itemsOf("4", { level: 1, place: 2, state: "accepted" });
    expect(missing(new Map(), list)).toEqual([["1/1", "missing", ""]]);
    expect(missing(new Map([["4", new Map()]]), list)).toEqual([["1/1", "missing", ""]]);
  });
});

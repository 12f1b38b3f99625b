import { wantedEvidence } from "../../../../src/assessment/evidence/wanted-evidence";
import { loadTexts } from "../../../../src/instrument/registry";
import type { LevelText } from "../../../../src/instrument/types";
import { pemdi8, spbe59 } from "../support/instruments";

const level = (evidence?: readonly string[]): LevelText => ({ label: "", criteria: null, action: null, ...(evidence && { evidence }) });

/** Level 3 tells no evidence. */
const texts = {
  levels: {
    "4": {
      "1": level(["SK tim", "Rencana"]),
      "2": level(["Anggaran"]),
      "3": level(),
      "4": level(["Reviu", "Notulen"]),
      "5": level(["Inovasi", "Penghargaan", "Laporan"]),
    },
    "5": { "1": level(), "2": level() },
  },
  evidence: { "4": ["apa pun"], "5": ["Peraturan", "Notulen rapat"] },
};

describe("the evidence to collect next", () => {
  it.each<[string, number | null, readonly string[], number]>([
    ["no value", null, ["Level 1: SK tim", "Level 1: Rencana"], 6],
    ["a value inside level 1", 1.4, ["Level 1: SK tim", "Level 1: Rencana"], 6],
    ["a complete level 1", 1.5, ["Level 2: Anggaran"], 5],
    ["a level in progress without evidence", 2.5, [], 5],
    ["a value inside level 4", 3.6, ["Level 4: Reviu", "Level 4: Notulen"], 3],
    ["a complete level 4", 4, ["Level 5: Inovasi", "Level 5: Penghargaan", "Level 5: Laporan"], 0],
    ["the highest value", 5, [], 0],
  ])("from %s is that of the level in progress, the rest is counted", (_, from, items, more) =>
    expect(wantedEvidence(pemdi8, texts, "4", from)).toEqual({ items, more })
  );

  it.each([
    [1.5, 0],
    [2.5, 1],
    [3.5, 1],
    [3.51, 3],
    [4, 3],
    [5, 6],
  ])("is counted to the level of the value %p to be reached", (to, more) =>
    expect(wantedEvidence(pemdi8, texts, "4", 1, to)).toEqual({ items: ["Level 1: SK tim", "Level 1: Rencana"], more })
  );

  it("is the level in progress even where the value to be reached is lower", () =>
    expect(wantedEvidence(pemdi8, texts, "4", 3.6, 2)).toEqual({ items: ["Level 4: Reviu", "Level 4: Notulen"], more: 0 }));

  it("is all there is, without a level, where it is not told by level", async () => {
    expect(wantedEvidence(pemdi8, texts, "5", 1)).toEqual({ items: ["Peraturan", "Notulen rapat"], more: 0 });
    const { levels, evidence } = await loadTexts(spbe59.id);
    expect(wantedEvidence(spbe59, { levels, evidence }, "1", 3, 5)).toEqual({ items: evidence["1"], more: 0 });
  });

  it("is none for an indicator without texts", () => expect(wantedEvidence(pemdi8, texts, "6", 1)).toEqual({ items: [], more: 0 }));

  it("is named in the words of the portal", async () => {
    const pemdi = await loadTexts(pemdi8.id);
    const asked = pemdi.levels["4"]!["2"]!.evidence!;
    expect(asked.length).toBeGreaterThan(1);
    expect(wantedEvidence(pemdi8, pemdi, "4", 1.5, 3.5).items).toEqual(asked.map((item) => `Level 2: ${item}`));
    expect(wantedEvidence(pemdi8, pemdi, "4", 1.5, 3.5).more).toBe(pemdi.levels["4"]!["3"]!.evidence!.length);
  });
});

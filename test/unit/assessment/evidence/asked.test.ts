import { askedEvidence, emptyList, itemCounts } from "../../../../src/assessment/evidence/asked";
import type { AskedEvidence, EvidenceItem } from "../../../../src/assessment/evidence/model";
import { loadTexts } from "../../../../src/instrument/registry";
import { pemdi8, spbe5, spbe59 } from "../support/instruments";

/** Four levels of Pemdi's first indicator that ask for something; the highest asks for nothing here. */
const asked: AskedEvidence = new Map([
  [
    "1",
    new Map([
      [1, ["SK tim"]],
      [2, ["Rencana", "Anggaran", "Laporan"]],
      [3, ["Reviu"]],
      [4, ["Notulen", "Rekomendasi"]],
    ]),
  ],
]);
const [first] = emptyList(asked);

/** The counts of the levels, lowest first, with these places listed: `"2/3"` is the third item of level 2. */
function counts(...listed: readonly string[]): readonly (readonly [level: number, count: number])[] {
  const items = listed.map((each): EvidenceItem => {
    const [level, place] = each.split("/").map(Number);
    return { ...first!, level: level!, place: place! };
  });
  return [...itemCounts(pemdi8, "1", asked, items)];
}

describe("the evidence that levels ask for", () => {
  it("is each level's own list in Pemdi", async () => {
    const texts = await loadTexts(pemdi8.id);
    const ofFirst = askedEvidence(pemdi8, texts).get("1");
    expect([...ofFirst!.keys()]).toEqual([1, 2, 3, 4, 5]);
    expect(ofFirst!.get(2)).toEqual(texts.levels["1"]!["2"]!.evidence);
    expect(ofFirst!.get(2)).toHaveLength(4);
  });

  it("is each level's criterion where texts do not tell it by level, and nothing for the lowest", async () => {
    const texts = await loadTexts(spbe59.id);
    const ofFirst = askedEvidence(spbe59, texts).get("1");
    expect([...ofFirst!]).toEqual([2, 3, 4, 5].map((level) => [level, [texts.levels["1"]![level]!.criteria]]));
  });

  it("is nothing where there are no texts", async () => {
    const none = askedEvidence(spbe5, await loadTexts(spbe5.id));
    expect(none.size).toBe(spbe5.indicators.length);
    expect([...none.values()].every((levels) => levels.size === 0)).toBe(true);
  });

  it("is listed item by item with nothing handed in", () => {
    const blank = { state: "missing", score: null, file: "", owner: "", note: "", cell: null };
    expect(emptyList(asked)).toEqual([
      { indicator: "1", level: 1, place: 1, text: "SK tim", ...blank },
      { indicator: "1", level: 2, place: 1, text: "Rencana", ...blank },
      { indicator: "1", level: 2, place: 2, text: "Anggaran", ...blank },
      { indicator: "1", level: 2, place: 3, text: "Laporan", ...blank },
      { indicator: "1", level: 3, place: 1, text: "Reviu", ...blank },
      { indicator: "1", level: 4, place: 1, text: "Notulen", ...blank },
      { indicator: "1", level: 4, place: 2, text: "Rekomendasi", ...blank },
    ]);
  });
});

describe("how many items a level has", () => {
  const of = (...each: readonly number[]) => each.map((count, at) => [at + 1, count]);

  it("is what is asked where nobody lists anything", () => expect(counts()).toEqual(of(1, 3, 1, 2, 0)));

  it("is what is asked where a list tells only part", () => {
    expect(counts("2/1")).toEqual(of(1, 3, 1, 2, 0));
    expect(counts("1/1", "2/1", "3/1")).toEqual(of(1, 3, 1, 2, 0));
  });

  it("is more where such a list has more", () => expect(counts("2/5", "5/1")).toEqual(of(1, 5, 1, 2, 1)));

  it("is what is listed where a list has items for every level that asks for some", () => {
    expect(counts("1/1", "2/1", "3/1", "4/1")).toEqual(of(1, 1, 1, 1, 0));
    expect(counts("1/2", "2/2", "2/1", "3/1", "4/3", "5/1")).toEqual(of(2, 2, 1, 3, 1));
  });

  it("is told for every level of the scale, 0 included where it is one", () =>
    expect([...itemCounts(spbe5, "1", asked, [])].map(([level]) => level)).toEqual([0, 1, 2, 3, 4, 5]));

  it("is none for an indicator that asks for nothing", () => {
    expect([...itemCounts(pemdi8, "2", asked, [])]).toEqual(of(0, 0, 0, 0, 0));
    expect([...itemCounts(pemdi8, "2", asked, [{ ...first!, indicator: "2", level: 3 }])]).toEqual(of(0, 0, 1, 0, 0));
  });
});

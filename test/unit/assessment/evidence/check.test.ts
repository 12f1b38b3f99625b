import { checkEvidence, evidenceOf } from "../../../../src/assessment/evidence/check";
import type { EvidenceRow } from "../../../../src/assessment/evidence/model";
import { suggestedValue } from "../../../../src/assessment/evidence/suggested-value";
import { show } from "../../../../src/assessment/score/show";
import { evidenceSentence } from "../../../../src/text/table/evidence";
import { assessmentOf, pemdi8, spbe59 } from "../support/instruments";
import { listOf, rowOf, withStates } from "./lists";

const rules = (...rows: readonly Partial<EvidenceRow>[]) =>
  evidenceOf(pemdi8, rows.map(rowOf)).findings.map(({ rule, severity }) => `${rule} ${severity}`);
const items = (...rows: readonly Partial<EvidenceRow>[]) =>
  evidenceOf(pemdi8, rows.map(rowOf)).items.map(({ level, place, state }) => `${level}/${place} ${state}`);

describe("rows of evidence", () => {
  it("are numbered in their order within their level", () =>
    expect(items({ text: "a" }, { level: 2, text: "b" }, { text: "c", state: "rejected" })).toEqual([
      "1/1 accepted",
      "2/1 accepted",
      "1/2 rejected",
    ]));

  it("without words and numbers are items of their own, since nothing says that they are one", () =>
    expect(items({}, { state: "rejected" }, { text: " - " })).toEqual(["1/1 accepted", "1/2 rejected", "1/3 accepted"]));

  it.each([
    ["Level 2", 2],
    ["2 - Membangun", 2],
    ["2,0", 2],
    ["2,00", 2],
    [5, 5],
    ["Developing/Baik", 3],
    ["Melembaga/Embedded", 4],
    ["Rintisan", 1],
  ])("read %p as level %i", (level, number) => expect(items({ level })).toEqual([`${number}/1 accepted`]));

  it.each([6, 0, -1, 2.5, "2,5", "Enam", null, { error: "#REF!" }])("for the level %p are told and left out", (level) => {
    expect(rules({ level })).toEqual(["evidence-unknown-level error"]);
    expect(items({ level })).toEqual([]);
  });

  it("of no indicator are told and left out", () =>
    expect(rules({ indicator: null, text: "SK" })).toEqual(["evidence-no-indicator doubt"]));

  it("with words that are no state count as nothing handed in", () => {
    expect(rules({ state: null, said: "entah" })).toEqual(["evidence-unknown-state doubt"]);
    expect(items({ state: null })).toEqual(["1/1 missing"]);
  });

  it("of the same item, by its number or its words, count once where they agree", () => {
    expect(items({ place: 2 }, { place: 2 })).toEqual(["1/2 accepted"]);
    expect(items({ text: "SK Tim Koordinasi" }, { text: "sk tim koordinasi." })).toEqual(["1/1 accepted"]);
    expect(rules({ place: 2 }, { place: 2 })).toEqual(["evidence-twice doubt", "evidence-twice doubt"]);
  });

  it("of the same item do not count where they disagree", () => {
    expect(items({ place: 2 }, { place: 2, state: "rejected" })).toEqual(["1/2 missing"]);
    expect(rules({ place: 2 }, { place: 2, state: "rejected" })).toEqual(["evidence-twice-differs error", "evidence-twice-differs error"]);
  });

  it("of the same item do not count where only one of three says otherwise", () => {
    const three = [{ place: 2 }, { place: 2 }, { place: 2, state: "rejected" as const }];
    expect(items(...three)).toEqual(["1/2 missing"]);
    expect(rules(...three)).toEqual(three.map(() => "evidence-twice-differs error"));
  });
});

describe("evidence and the typed value together", () => {
  it("tell an item that was accepted above a rejected one, and a value above what is complete", async () => {
    const { asked, list } = await listOf(pemdi8);
    const states = withStates(list, { "I2-L1-01": "accepted", "I2-L1-02": "rejected", "I2-L2-01": "accepted" });
    const values = pemdi8.indicators.map(({ key }) => (key === "2" ? 2.75 : 1));
    const found = checkEvidence(assessmentOf(pemdi8, values), asked, states);
    expect(found.map((finding) => evidenceSentence(finding, "id"))).toEqual([
      "Indikator 2 (Manajemen Layanan Digital Pemerintah): butir 1 level 2 diterima, padahal level 1 belum lengkap. Butir itu baru dihitung setelah level 1 diterima semua.",
      "Indikator 2 (Manajemen Layanan Digital Pemerintah): nilai 2,75 lebih tinggi daripada yang didukung data dukungnya (1,25), karena level 1 belum lengkap.",
    ]);
    expect(evidenceSentence(found[1]!, "en")).toContain("the value 2.75 is higher than its evidence carries (1.25)");
  });

  it("leave a value alone that lies inside the level in progress: official shares are not known", async () => {
    const { asked, list } = await listOf(pemdi8);
    const states = withStates(list, { "I4-L1-01": "accepted", "I4-L1-03": "accepted" });
    const values = pemdi8.indicators.map(({ key }) => (key === "4" ? 1.3 : 1));
    expect(show(suggestedValue(pemdi8, "4", asked, states)!.value)).toBe("1,33");
    expect(
      checkEvidence(
        assessmentOf(
          pemdi8,
          values.map((value) => (value === 1.3 ? 1.5 : value))
        ),
        asked,
        states
      )
    ).toEqual([]);
  });

  it("compare whole levels where levels are whole", async () => {
    const { asked, list } = await listOf(spbe59);
    const levels = spbe59.indicators.map(({ key }) => (key === "12" ? 3 : 1));
    const found = checkEvidence(assessmentOf(spbe59, levels), asked, withStates(list, { "I12-L2-01": "accepted" }));
    expect(found.map(({ indicator, values }) => [indicator, values["value"], values["right"], values["lower"]])).toEqual([
      ["12", "3", "2", "3"],
    ]);
  });
});

import { checkEvidence, evidenceOf } from "../../../../src/assessment/evidence/check";
import type { EvidenceRow } from "../../../../src/assessment/evidence/model";
import type { CellValue } from "../../../../src/assessment/types";
import { evidenceSentence } from "../../../../src/text/table/evidence";
import { assessmentOf, pemdi8, spbe59 } from "../support/instruments";
import { listOf, rowOf, withStates } from "./lists";

const sheetRow = (row: number) => ({ sheet: "Data Dukung", row, column: 5 });
const findings = (...rows: readonly Partial<EvidenceRow>[]) => evidenceOf(pemdi8, rows.map(rowOf)).findings;
const sentences = (...rows: readonly Partial<EvidenceRow>[]) => findings(...rows).map((finding) => evidenceSentence(finding, "id"));
const ofIndicator4 = { indicator: "4", name: "Kolaborasi Pemdi" };

describe("what is told of a row", () => {
  it("names the words of one without an indicator, since nothing else says which it is", () => {
    expect(findings({ indicator: null, text: "SK Tim Koordinasi", cell: sheetRow(7) })).toEqual([
      {
        rule: "evidence-no-indicator",
        severity: "doubt",
        indicator: null,
        place: sheetRow(7),
        values: { indicator: "", name: "", value: "SK Tim Koordinasi" },
      },
    ]);
    expect(findings({ indicator: "21", text: "Notulen" })).toMatchObject([{ indicator: null, values: { value: "Notulen" } }]);
  });

  it("names the words that are no state and the level that they stand at", () =>
    expect(findings({ level: "Level 2", state: null, said: "menunggu", cell: sheetRow(3) })).toEqual([
      {
        rule: "evidence-unknown-state",
        severity: "doubt",
        indicator: "4",
        place: sheetRow(3),
        values: { ...ofIndicator4, level: "2", value: "menunggu" },
      },
    ]));

  it("names the levels that there are beside one that there is not", () => {
    expect(findings({ level: 6, cell: sheetRow(4) })).toEqual([
      {
        rule: "evidence-unknown-level",
        severity: "error",
        indicator: "4",
        place: sheetRow(4),
        values: { ...ofIndicator4, level: "6", lowest: "1", highest: "5" },
      },
    ]);
    expect(sentences({ level: 6 })).toEqual([
      "Indikator 4 (Kolaborasi Pemdi): data dukung untuk level “6” tidak dihitung. Isi level 1 sampai 5.",
    ]);
  });

  it.each<[CellValue, string]>([
    [2.5, "2,5"],
    ["2.5", "2.5"],
    ["Enam", "Enam"],
    [null, ""],
    [{ error: "#REF!" }, "#REF!"],
  ])("shows the level %p as the sheet does: “%s”", (level, shown) =>
    expect(findings({ level }).map(({ values }) => values["level"])).toEqual([shown])
  );

  it("points to every row of an item that stands twice, whether they agree or not", () => {
    const twice = [
      { level: 2, place: 3, cell: sheetRow(8) },
      { level: 2, place: 3, cell: sheetRow(9) },
    ];
    const values = { ...ofIndicator4, level: "2", place: "3" };
    expect(findings(...twice)).toEqual([
      { rule: "evidence-twice", severity: "doubt", indicator: "4", place: sheetRow(8), values },
      { rule: "evidence-twice", severity: "doubt", indicator: "4", place: sheetRow(9), values },
    ]);
    expect(findings(twice[0]!, { ...twice[1], state: "rejected" })).toEqual([
      { rule: "evidence-twice-differs", severity: "error", indicator: "4", place: sheetRow(8), values },
      { rule: "evidence-twice-differs", severity: "error", indicator: "4", place: sheetRow(9), values },
    ]);
  });
});

describe("what is told of a typed value that its evidence does not carry", () => {
  it("points to the cell of the value and lets the value be shown as a number", async () => {
    const { asked, list } = await listOf(pemdi8);
    const values = pemdi8.indicators.map(({ key }) => (key === "4" ? 2 : null));
    const typed = assessmentOf(pemdi8, values, (place) => ({ cell: { sheet: "Penilaian", row: place + 5, column: 3 } }));
    expect(checkEvidence(typed, asked, withStates(list, { "I4-L1-02": "accepted" }))).toEqual([
      {
        rule: "level-above-evidence",
        severity: "doubt",
        indicator: "4",
        place: { sheet: "Penilaian", row: 8, column: 3 },
        values: { ...ofIndicator4, value: "2,00", right: "1,17", lower: "1" },
        numbers: ["value"],
      },
    ]);
  });

  it("is nothing where no value is typed; an item above an incomplete level is told all the same", async () => {
    const { asked, list } = await listOf(pemdi8);
    const accepted = withStates(list, { "I4-L3-02": "accepted" }).map((item) => ({
      ...item,
      cell: sheetRow(item.level * 10 + item.place),
    }));
    const nothingTyped = assessmentOf(
      pemdi8,
      pemdi8.indicators.map(() => null)
    );
    expect(checkEvidence(nothingTyped, asked, accepted)).toEqual([
      {
        rule: "evidence-above-incomplete",
        severity: "doubt",
        indicator: "4",
        place: sheetRow(32),
        values: { ...ofIndicator4, level: "3", lower: "1", place: "2" },
      },
    ]);
  });

  it("is nothing for the highest value once all of its evidence is accepted", async () => {
    const { asked, list } = await listOf(spbe59);
    const all = list.map((item) => ({ ...item, state: "accepted" as const }));
    const highest = assessmentOf(
      spbe59,
      spbe59.indicators.map(() => 5)
    );
    expect(checkEvidence(highest, asked, all)).toEqual([]);
  });
});

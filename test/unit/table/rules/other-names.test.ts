import { spbe59 } from "../../../../src/instrument/packs/spbe-59-2020";
import { tableAt } from "../../../../src/table/manual/pointed-table";
import { readTable } from "../../../../src/table/read/read-table";
import { allRules } from "../../../../src/table/rules";
import { sheetOf } from "../layout";

const { indicators } = spbe59.instrument;

/** What is found in cells that a person pointed at, in rows with such names. */
function findingsAt(header: readonly string[], rowOf: (at: number) => readonly (string | number)[]) {
  const grid = sheetOf("Data", [header, ...indicators.map((_, at) => [...rowOf(at)])]);
  const table = tableAt([grid], "Data", { row: 1, column: header.length - 1, rows: indicators.length, columns: 1 });
  if ("problem" in table) throw new Error(table.problem);
  return readTable([grid], table, allRules).findings.filter(({ rule }) => rule === "other-names");
}

describe("cells that a person pointed at", () => {
  it("are doubted in rows that bear names of something else, numbered or not", () => {
    const expected = { indicator: null, severity: "doubt", values: { row: "Belanja kegiatan 1" } };
    expect(findingsAt(["No", "Uraian", "Nilai"], (at) => [at + 1, `Belanja kegiatan ${at + 1}`, 1 + (at % 5)])).toMatchObject([
      { ...expected, values: { ...expected.values, column: "B" } },
    ]);
    expect(findingsAt(["No", "Nama Kegiatan", "Nilai"], (at) => [at + 1, `Belanja kegiatan ${at + 1}`, 1 + (at % 5)])).toHaveLength(1);
    expect(findingsAt(["Uraian", "Nilai"], (at) => [`Belanja kegiatan ${at + 1}`, 1 + (at % 5)])).toMatchObject([
      { ...expected, values: { ...expected.values, column: "A" } },
    ]);
  });

  it("are not doubted beside numbers alone, names of indicators, or columns of something else", () => {
    expect(findingsAt(["No", "Nilai"], (at) => [at + 1, 1 + (at % 5)])).toEqual([]);
    expect(findingsAt(["Indikator", "Nilai"], (at) => [indicators[at]!.name, 1 + (at % 5)])).toEqual([]);
    expect(findingsAt(["No", "Data Dukung", "Nilai"], (at) => [at + 1, `SK nomor ${at + 1} tahun 2024`, 1 + (at % 5)])).toEqual([]);
  });
});

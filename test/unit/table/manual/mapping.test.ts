import { findTables, readTable } from "../../../../src/table";
import { guessColumns, tableOfMapping } from "../../../../src/table/manual/mapping";
import { gridsOf } from "../grids";

const grids = gridsOf("kertas-kerja-denpasar-2021.xlsx");
const search = findTables(grids);
if (search.kind !== "found") throw new Error(search.kind);
const found = search.table;
const grid = grids.find(({ sheet }) => sheet === found.sheet);
if (!grid) throw new Error("the table has a sheet");

describe("mapping by hand", () => {
  it("starts from what each column seems to be, with examples", () => {
    const guess = guessColumns(grid, { row: 5, column: 0, rows: 1, columns: 11 });
    expect(guess.headerRow).toBe(5);
    expect(guess.columns.map(({ header, meaning }) => [header, meaning])).toEqual([
      ["No", "number"],
      ["Domain", "domain"],
      ["Aspek", "aspect"],
      ["Indikator", "name"],
      ["Bobot (%)", "weight"],
      ["Nilai Mandiri", "self"],
      ["Nilai Eksternal", "external"],
      ["Target", "target"],
      ["OPD Pengampu", "owner"],
      ["Data Dukung", "evidence"],
      ["Keterangan", "explanation"],
    ]);
    expect(guess.columns[3]?.examples.length).toBeGreaterThan(0);
    expect(guess.columns[5]).toMatchObject({ reason: { key: "header-and-content", values: { header: "Nilai Mandiri", matching: "47" } } });
    expect(guess.columns.every(({ reason, confidence }) => reason !== undefined && confidence > 0.6)).toBe(true);
  });

  it("starts as well from any cells of the table, or a row that is not the header", () => {
    expect(guessColumns(grid, { row: 8, column: 2, rows: 5, columns: 3 })).toMatchObject({ headerRow: 5 });
    expect(guessColumns(grid, { row: 1, column: 0, rows: 1, columns: 1 }).headerRow).toBe(1);
  });

  it("reads the column the person calls the level", () => {
    const table = tableOfMapping(grid, {
      sheet: grid.sheet,
      headerRow: 5,
      columns: [
        { column: 0, meaning: "number" },
        { column: 3, meaning: "name" },
        { column: 6, meaning: "level" },
      ],
    });
    expect(table).toMatchObject({ instrument: "59/2020", levelColumn: 6, headerRow: 5 });
    const reading = table && readTable(grids, table);
    expect(reading?.assessment.entries.filter(({ level }) => level !== null)).toHaveLength(47);
    expect(table?.columns.map(({ header }) => header)).toEqual(["No", "Indikator", "Nilai Eksternal"]);
  });

  it("takes the self-assessment when several columns hold levels", () => {
    const columns = [
      { column: 3, meaning: "name" },
      { column: 6, meaning: "external" },
      { column: 5, meaning: "self" },
      { column: 7, meaning: "target" },
    ] as const;
    expect(tableOfMapping(grid, { sheet: grid.sheet, headerRow: 5, columns })?.levelColumn).toBe(5);
  });

  it.each([
    ["no level", [{ column: 0, meaning: "number" }]],
    ["nothing that says which indicator a row is", [{ column: 5, meaning: "self" }]],
    [
      "words for levels",
      [
        { column: 0, meaning: "number" },
        { column: 9, meaning: "level" },
      ],
    ],
    [
      "other columns as names",
      [
        { column: 8, meaning: "name" },
        { column: 5, meaning: "self" },
      ],
    ],
  ] as const)("is no table with %s", (_, columns) => {
    expect(tableOfMapping(grid, { sheet: grid.sheet, headerRow: 5, columns })).toBeNull();
  });
});

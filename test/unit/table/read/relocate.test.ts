import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, readTable, relocate, type FoundTable } from "../../../../src/table";
import { tableAt } from "../../../../src/table/manual/pointed-table";
import { draw, levelFor, sheetOf, type DrawnColumn } from "../layout";

const spbe59 = findInstrument("59/2020") as Instrument;
const level = (header: string, seed: number): DrawnColumn => ({ header, cell: ({ key }) => levelFor(spbe59, Number(key) - 1, seed) });
const columns: readonly DrawnColumn[] = [
  { header: "No", cell: ({ key }) => Number(key) },
  { header: "Indikator", cell: ({ shortName }) => shortName },
  level("Nilai Mandiri", 1),
  level("Nilai Eksternal", 2),
  { header: "OPD", cell: () => "Diskominfo" },
];
const grid = sheetOf("LKE", draw({ instrument: spbe59, columns, titles: [["KERTAS KERJA"], []] }));
const found = (grids: readonly Grid[]): FoundTable => {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return search.table;
};
const levels = (grids: readonly Grid[], table: FoundTable) => readTable(grids, table).assessment.entries.map((entry) => entry.level);
const expected = (seed: number) => spbe59.indicators.map((_, at) => levelFor(spbe59, at, seed));
const change = (values: (rows: CellValue[][]) => CellValue[][]): Grid => ({ ...grid, values: values(grid.values.map((row) => [...row])) });

describe("readTable finds the rows again", () => {
  const table = found([grid]);
  it.each<[string, Grid]>([
    [
      "after rows were inserted above",
      change((rows) => [[], [], [], ...rows].map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? null))),
    ],
    ["after rows were inserted between", change((rows) => [...rows.slice(0, 20), [null, "sisipan", null, null, null], ...rows.slice(20)])],
    ["after sorting", change((rows) => [...rows.slice(0, 3), ...rows.slice(3).sort((a, b) => Number(a[2]) - Number(b[2]))])],
  ])("%s", (_, now) => {
    expect(levels([now], table)).toEqual(expected(1));
  });

  it("after a row was deleted, and says which is gone", () => {
    const reading = readTable([change((rows) => rows.filter((_, at) => at !== 12))], table);
    expect(reading.findings).toMatchObject([{ rule: "missing-indicator", indicator: "10" }]);
  });
});

describe("relocate", () => {
  const [external] = (() => {
    const search = findTables([grid]);
    return search.kind === "found" ? search.candidates : [];
  })();
  const chosen = external?.table as FoundTable;

  it.each<[string, Grid, number]>([
    ["keeps a table that stayed", grid, 3],
    ["follows an inserted column", change((rows) => rows.map((row) => [...row.slice(0, 2), null, ...row.slice(2)])), 4],
    ["follows a deleted column", change((rows) => rows.map((row) => [...row.slice(0, 2), ...row.slice(3)])), 2],
    [
      "follows moved columns",
      change((rows) => rows.map((row) => [row[3] ?? null, row[4] ?? null, row[1] ?? null, row[2] ?? null, row[0] ?? null])),
      0,
    ],
    ["follows a renamed sheet", { ...grid, sheet: "LKE 2" }, 3],
    [
      "keeps the column when its header is rewritten",
      change((rows) => rows.map((row) => row.map((cell) => (cell === "Nilai Eksternal" ? "Hasil" : cell)))),
      3,
    ],
  ])("%s", (_, now, column) => {
    const table = relocate([sheetOf("Lain", [["x"]]), now], chosen);
    expect(table).toMatchObject({ sheet: now.sheet, levelColumn: column });
    expect(table && levels([now], table)).toEqual(expected(2));
  });

  it.each<[string, Grid, readonly string[]]>([
    [
      "forgets a column that was deleted right of the levels",
      change((rows) => rows.map((row) => row.slice(0, 4))),
      ["number", "name", "self", "external"],
    ],
    [
      "forgets a column whose header was emptied",
      change((rows) => rows.map((row) => row.map((cell) => (cell === "OPD" ? null : cell)))),
      ["number", "name", "self", "external"],
    ],
    [
      "reads a column anew whose header was rewritten",
      change((rows) => rows.map((row) => row.map((cell) => (cell === "OPD" ? "Data Dukung" : cell)))),
      ["number", "name", "self", "external", "evidence"],
    ],
    [
      "sees a column that was added beside it",
      change((rows) => rows.map((row, at) => [...row, at === 2 ? "Target" : null])),
      ["number", "name", "self", "external", "owner", "target"],
    ],
  ])("%s", (_, now, meanings) => {
    const table = relocate([now], chosen);
    expect(table?.columns.map(({ meaning }) => meaning)).toEqual(meanings);
    expect(table?.levelColumn).toBe(3);
  });

  it("keeps what the person named by hand, but not what is gone", () => {
    const named: FoundTable = {
      ...chosen,
      reason: { key: "pointed", values: {} },
      columns: chosen.columns.map((each) => (each.header === "OPD" ? { ...each, meaning: "evidence" } : each)),
    };
    expect(relocate([grid], named)?.columns).toEqual(named.columns);
    const emptied = change((rows) => rows.map((row) => row.map((cell) => (cell === "OPD" ? null : cell))));
    expect(relocate([emptied], named)?.columns).toEqual(named.columns.slice(0, 4));
  });

  it("takes no other column for the one that was deleted", () => {
    const own = found([grid]);
    const without = change((rows) => rows.map((row) => [...row.slice(0, 2), ...row.slice(3)]));
    expect(relocate([without], own)).toBeNull();
  });

  it("gives up when the table is gone, or when it cannot be told which one it was", () => {
    expect(relocate([sheetOf("LKE", [["kosong"]])], chosen)).toBeNull();
    expect(relocate([], chosen)).toBeNull();
    expect(
      relocate(
        [
          { ...grid, sheet: "A" },
          { ...grid, sheet: "B" },
        ],
        chosen
      )
    ).toBeNull();
  });
});

describe("tableAt", () => {
  it("takes the column that the person points at", () => {
    const table = tableAt([grid], "LKE", { row: 3, column: 3, rows: 47, columns: 1 });
    expect(table).toMatchObject({ levelColumn: 3, headerRow: 2, instrument: "59/2020" });
    expect(levels([grid], table as FoundTable)).toEqual(expected(2));
  });

  it("takes a whole column, with its header", () => {
    const table = tableAt([grid], "LKE", { row: 0, column: 2, rows: 1_048_576, columns: 1 });
    expect(levels([grid], table as FoundTable)).toEqual(expected(1));
  });

  it("takes a column whose header says nothing", () => {
    const odd = change((rows) => rows.map((row) => row.map((cell) => (cell === "Nilai Mandiri" ? "Kolom X" : cell))));
    const table = tableAt([odd], "LKE", { row: 3, column: 2, rows: 47, columns: 1 });
    expect(table).toMatchObject({
      levelColumn: 2,
      columns: expect.arrayContaining([expect.objectContaining({ column: 2, meaning: "level", header: "Kolom X" })]),
    });
    expect(levels([odd], table as FoundTable)).toEqual(expected(1));
  });

  it("counts bare cells in order when there are as many as an instrument has", () => {
    const bare = sheetOf(
      "Angka",
      expected(3).map((each) => [each]),
      { row: 4, column: 6 }
    );
    const table = tableAt([bare], "Angka", { row: 4, column: 6, rows: 47, columns: 1 });
    expect(levels([bare], table as FoundTable)).toEqual(expected(3));
  });

  it("says why it cannot", () => {
    expect(tableAt([grid], "Tidak ada", { row: 0, column: 0, rows: 1, columns: 1 })).toEqual({ problem: "no-sheet" });
    expect(tableAt([grid], "LKE", { row: 3, column: 4, rows: 47, columns: 1 })).toEqual({ problem: "not-levels" });
    expect(tableAt([grid], "LKE", { row: 3, column: 1, rows: 47, columns: 1 })).toEqual({ problem: "not-levels" });
    const bare = sheetOf("Angka", [[1], [2], [3]]);
    expect(tableAt([bare], "Angka", { row: 0, column: 0, rows: 3, columns: 1 })).toEqual({ problem: "no-indicators" });
  });
});

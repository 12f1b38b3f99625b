import { gridsOf, WorkbookFile } from "../../../../src/file";
import type { Grid } from "../../../../src/grid";
import { findTables, foundInstead, relocate, tableOfMapping, unitSheetIn } from "../../../../src/table";
import { tableAt } from "../../../../src/table/manual/pointed-table";
import { denpasar, fileOf, fixture, handedOut, typed } from "../../../support/unit-workbooks";

const gridsIn = (bytes: Uint8Array): readonly Grid[] => gridsOf(WorkbookFile.open(bytes)).grids;
const agency = gridsIn(denpasar);
let ours: readonly Grid[];
let handed: Uint8Array;
beforeAll(async () => {
  handed = fileOf(await handedOut(denpasar), "Bappeda").bytes;
  ours = gridsIn(handed);
});

/** The same sheets after somebody changed every cell of a kind. */
const changed = (grids: readonly Grid[], change: (text: string) => string): readonly Grid[] =>
  grids.map((grid) => ({ ...grid, values: grid.values.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))) }));

test("the workbook of a unit has no table of the agency, and says whose it is", () => {
  expect(findTables(ours)).toEqual({ kind: "none", reason: "no-table" });
  expect(foundInstead(ours)).toEqual({ kind: "unit-sheet", unit: "Bappeda", agency: "PEMERINTAH KOTA DENPASAR", year: "2021" });
});

test("it is known by its headers where the line is gone, and by the line where the headers are", () => {
  const withoutLine = changed(ours, (text) => (text.startsWith("Kode kiriman") ? "" : text));
  expect(findTables(withoutLine).kind).toBe("none");
  expect(unitSheetIn(withoutLine)).toMatchObject({ unit: "", instrument: "59/2020", entries: { length: 4 } });
  const withoutHeaders = changed(ours, (text) => text.replace(/^(?:Level baru|Kode baris)$/, "Isi"));
  expect(findTables(withoutHeaders).kind).toBe("none");
  expect(unitSheetIn(withoutHeaders)).toMatchObject({ unit: "Bappeda" });
});

test("beside the agency's own table the sheet is passed over, and nothing leads into it", () => {
  const [isian] = ours.filter(({ sheet }) => sheet === "Isian");
  if (isian === undefined) throw new Error("no answers");
  const search = findTables([isian, ...agency]);
  expect(search).toEqual(findTables(agency));
  if (search.kind !== "found") throw new Error(search.kind);
  expect(relocate([isian], { ...search.table, sheet: "Isian" })).toBeNull();
  expect(tableAt([isian], "Isian", { row: 4, column: 10, rows: 4, columns: 1 })).toEqual({ problem: "unit-sheet" });
  const columns = [{ column: 0, meaning: "number" } as const, { column: 10, meaning: "level" } as const];
  expect(tableOfMapping(isian, { sheet: "Isian", headerRow: 3, columns })).toBeNull();
});

test("what a unit typed is told by indicator, with what is wrong in it and nothing about other units'", async () => {
  const answered = gridsIn(await typed(handed, { 12: { level: 5 }, 13: { level: "lima", explanation: "Perwali" }, 23: { level: 9 } }));
  const { entries, findings } = unitSheetIn(answered) ?? { entries: [], findings: [] };
  expect(entries.map(({ indicator, given, worded }) => [indicator, given, worded])).toEqual([
    ["12", 5, false],
    ["13", null, true],
    ["23", null, false],
    ["32", null, false],
  ]);
  expect(entries.every(({ present }) => present !== null)).toBe(true);
  expect(findings.map(({ rule, indicator }) => [indicator, rule])).toEqual([
    ["23", "out-of-scale"],
    ["13", "not-a-level"],
  ]);
});

test("a unit of however few indicators is read, with decimal levels too", async () => {
  const source = await handedOut(fixture("pemdi-aceh-tengah-2026.xlsx"));
  for (const { bytes, indicators, unit } of source.files)
    expect(unitSheetIn(gridsIn(bytes))).toMatchObject({ unit, entries: indicators.map((indicator) => ({ indicator })), findings: [] });
});

import type { CellPlace, CellValue } from "../../../../src/assessment/types";
import { allRules, findTables, readTable, type Fix, type FoundTable } from "../../../../src/table";
import { columnLetters } from "../../../../src/grid/a1";
import { valueAt } from "../../../../src/grid/cells";
import { planUndo, planWrites, writesOf, type CellNow } from "../../../../src/table/edit/planned-writes";
import { gridsOf } from "../grids";

const grids = gridsOf("kotor-campuran.xlsx");

function read() {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable(grids, search.table, allRules);
}

const reading = read();
const { fixes } = reading;
const table: FoundTable = reading.table;
const grid = grids.find(({ sheet }) => sheet === table.sheet);
if (!grid) throw new Error("the table has a sheet");

const at = ({ row, column }: CellPlace) => `${columnLetters(column)}${row + 1}`;
const byCell = (cell: string): Fix => {
  const fix = fixes.find(({ place }) => at(place) === cell);
  if (!fix) throw new Error(`no fix for ${cell}`);
  return fix;
};

describe("fixes", () => {
  it("write a level that is text as the number it says, and are safe", () => {
    expect([byCell("E7"), byCell("E9"), byCell("E12")]).toMatchObject([
      { before: "Level 3", after: 3, safe: true },
      { before: "3 - Terdefinisi", after: 3, safe: true },
      { before: "3,0", after: 3, safe: true },
    ]);
  });

  it("propose the level that a word names, but never do so unasked", () => {
    expect(byCell("E30")).toMatchObject({ before: "tiga", after: 3, safe: false });
  });

  it("write the regulation's weight in the unit of its column", () => {
    expect([byCell("B29"), byCell("B47")]).toMatchObject([
      { before: 2.5, after: 1.5, safe: false },
      { before: 3.5, after: 3, safe: false },
    ]);
  });

  it("are offered for nothing that only the person can decide", () => {
    const cells = fixes.map(({ place }) => at(place));
    for (const cell of ["E24", "E28", "E33", "E40", "E53"]) expect(cells).not.toContain(cell);
  });
});

const asItIs = ({ row, column }: CellPlace): CellNow => ({
  value: valueAt(grid, row, column),
  formula: null,
  numberFormat: "General",
  locked: false,
  hidden: false,
});
const changed =
  (cell: string, now: Partial<CellNow>) =>
  (place: CellPlace): CellNow =>
    at(place) === cell ? { ...asItIs(place), ...now } : asItIs(place);

describe("what may be written", () => {
  const two = writesOf([byCell("E7"), byCell("E9")], table);

  it("is every cell that still holds what was shown", () => {
    const { write, left } = planWrites(two, table, asItIs);
    expect(write.map(({ place, after, indicator }) => [at(place), after, indicator])).toEqual([
      ["E7", 3, "1"],
      ["E9", 3, "3"],
    ]);
    expect(left).toEqual([]);
  });

  it.each([
    ["a formula", { formula: "=B2" }, "formula"],
    ["something else", { value: "Level 4" }, "changed"],
    ["in a hidden row", { hidden: true }, "hidden"],
    ["locked", { locked: true }, "protected"],
  ] as const)("is not a cell that is now %s", (_, now, why) => {
    const { write, left } = planWrites(two, table, changed("E7", now));
    expect(write.map(({ place }) => at(place))).toEqual(["E9"]);
    expect(left).toEqual([{ place: byCell("E7").place, why }]);
  });

  it("is not a cell whose sheet is gone", () => {
    expect(planWrites(two, table, () => null).left.map(({ why }) => why)).toEqual(["gone", "gone"]);
  });

  it("makes a text cell take a number", () => {
    const { write } = planWrites(two, table, changed("E7", { numberFormat: "@" }));
    expect(write.map(({ numberFormat }) => numberFormat)).toEqual(["General", null]);
  });
});

describe("what can be taken back", () => {
  const { write } = planWrites(writesOf([byCell("E7"), byCell("E9")], table), table, asItIs);
  const written =
    (value: CellValue) =>
    (place: CellPlace): CellNow => ({ ...asItIs(place), value });

  it("is every cell that still holds what was written", () => {
    expect(planUndo(write, table, written(3)).restore.map(({ before }) => before.value)).toEqual(["Level 3", "3 - Terdefinisi"]);
  });

  it("is not a cell that somebody changed since", () => {
    const { restore, left } = planUndo(write, table, (place) => (at(place) === "E7" ? written(5)(place) : written(3)(place)));
    expect(restore.map(({ place }) => at(place))).toEqual(["E9"]);
    expect(left.map(({ place, why }) => [at(place), why])).toEqual([["E7", "changed"]]);
  });

  it("is not a cell whose number format changed with it and is protected now", () => {
    const textCell = (place: CellPlace): CellNow => ({ ...asItIs(place), numberFormat: at(place) === "E7" ? "@" : "General" });
    const cells = planWrites(writesOf([byCell("E7"), byCell("E9")], table), table, textCell).write;
    const { restore, left } = planUndo(cells, table, (place) => ({ ...written(3)(place), formatFixed: true }));
    expect(restore.map(({ place, formatFixed }) => [at(place), formatFixed])).toEqual([["E9", true]]);
    expect(left.map(({ place, why }) => [at(place), why])).toEqual([["E7", "protected"]]);
  });

  it("tells a text that begins with = from a formula by what it was written as", () => {
    const [cell] = write;
    if (!cell) throw new Error("one cell is written");
    const text = { ...cell, after: "=1+1" };
    expect(planUndo([text], table, written("=1+1")).restore).toHaveLength(1);
    expect(planUndo([text], table, (place) => ({ ...asItIs(place), value: 2, formula: "=1+1" })).restore).toHaveLength(1);
    expect(planUndo([text], table, (place) => ({ ...asItIs(place), value: 2, formula: "=2" })).left).toHaveLength(1);
  });

  it("follows rows and columns that moved", () => {
    const moved: FoundTable = {
      ...table,
      levelColumn: table.levelColumn + 1,
      rows: table.rows.map(({ row, indicator }) => ({ row: row + 2, indicator })),
    };
    expect(planUndo(write, moved, written(3)).restore.map(({ place }) => at(place))).toEqual(["F9", "F11"]);
  });
});

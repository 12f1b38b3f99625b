import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, readTable, relocate, type FoundTable } from "../../../../src/table";
import {
  columnsRange,
  hasColumns,
  missingMeanings,
  planColumns,
  withColumns,
  type AddedMeaning,
  type ColumnPlan,
} from "../../../../src/table/edit/new-columns";
import { layoutOf, recipes } from "../../../generators/layouts/layouts";
import { gridsOf } from "../grids";
import { draw, levelFor, sheetOf, sideBySide, type DrawnColumn } from "../layout";

const all: readonly AddedMeaning[] = [
  "target",
  "owner",
  "year",
  "external",
  "evidence",
  "explanation",
  "problem",
  "followUp",
  "deadline",
  "status",
];
const spbe59 = findInstrument("59/2020") as Instrument;
const number: DrawnColumn = { header: "No", cell: ({ key }) => Number(key) };
const name: DrawnColumn = { header: "Indikator", cell: ({ shortName }) => shortName };
const level = (header: DrawnColumn["header"], seed = 1): DrawnColumn => ({
  header,
  cell: ({ key }) => levelFor(spbe59, Number(key) - 1, seed),
});

function found(grids: readonly Grid[]): FoundTable {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return search.table;
}

function plan(grid: Grid, meanings: readonly AddedMeaning[], hidden: readonly number[] = []): ColumnPlan {
  const planned = planColumns(grid, found([grid]), meanings, (column) => hidden.includes(column));
  if (planned === null) throw new Error("no room");
  return planned;
}

/** The grid with the headers of a plan written into it, and with something under them. */
function written(grid: Grid, { row, columns }: ColumnPlan, under?: (column: number) => CellValue, rows: readonly number[] = []): Grid {
  const right = Math.max(grid.firstColumn + (grid.values[0]?.length ?? 0), ...columns.map(({ column }) => column + 1));
  const values = grid.values.map((cells) => Array.from({ length: right - grid.firstColumn }, (_, at) => cells[at] ?? null));
  const put = (atRow: number, atColumn: number, value: CellValue): void => {
    const line = values[atRow - grid.firstRow];
    if (line?.[atColumn - grid.firstColumn] != null) throw new Error(`${atRow},${atColumn} was filled`);
    if (line) line[atColumn - grid.firstColumn] = value;
  };
  for (const { column, header } of columns) {
    put(row, column, header);
    for (const each of rows) if (under) put(each, column, under(column));
  }
  return { ...grid, values };
}

describe("columns beside a table", () => {
  const grid = sheetOf(
    "LKE",
    draw({ instrument: spbe59, columns: [number, name, level("Nilai Mandiri")], titles: [["KERTAS KERJA"], []] })
  );

  it("are those that it lacks, each once", () => {
    expect(missingMeanings(found([grid]), ["owner", "target", "owner"])).toEqual(["owner", "target"]);
    const complete = found(gridsOf("kertas-kerja-denpasar-2021.xlsx"));
    expect(missingMeanings(complete, ["external", "owner", "target", "deadline"])).toEqual(["deadline"]);
  });

  it("stand immediately right of it in its header row", () => {
    const planned = plan(grid, ["target", "owner"]);
    expect(columnsRange(planned)).toBe("D3:E3");
    expect(planned.columns.map(({ header }) => header)).toEqual(["Target", "OPD Penanggung Jawab"]);
  });

  it("stand behind what is beside the table, and keep a free column before what comes next", () => {
    const beside = sheetOf(
      "LKE",
      grid.values.map((cells, at) => [...cells, at === 9 ? "catatan" : null, null, at === 20 ? "lain" : null])
    );
    expect(columnsRange(plan(beside, ["owner"]))).toBe("G3");
    const far = sheetOf(
      "LKE",
      grid.values.map((cells, at) => [...cells, null, null, at === 20 ? "lain" : null])
    );
    expect(columnsRange(plan(far, ["owner"]))).toBe("D3");
    expect(columnsRange(plan(far, ["owner", "target"]))).toBe("G3:H3");
  });

  it("pass over hidden columns", () => {
    expect(columnsRange(plan(grid, ["owner"], [3, 4]))).toBe("F3");
  });

  it("say what they mean beside a group header of two rows", () => {
    const columns = [
      { ...number, header: ["No", ""] },
      { ...name, header: ["Indikator", ""] },
      level(["Penilaian Mandiri", "2022"]),
      level(["", "2023"], 2),
    ];
    const two = sheetOf("LKE", draw({ instrument: spbe59, columns }));
    const planned = plan(two, ["year", "owner"]);
    const table = found([written(two, planned)]);
    expect(table.columns.filter(({ column }) => column >= 4).map(({ meaning }) => meaning)).toEqual(["year", "owner"]);
    expect(table.levelColumn).toBe(found([two]).levelColumn);
  });

  it("need a row for their header", () => {
    const bare = sheetOf("LKE", draw({ instrument: spbe59, columns: [number, name, level("")], headerless: true }));
    expect(planColumns(bare, found([bare]), ["owner"])).toBeNull();
  });

  it("are read once they are filled", () => {
    const planned = plan(grid, ["target", "owner", "year"]);
    const table = withColumns(found([grid]), planned.columns);
    const rows = table.rows.map(({ row }) => row);
    const filled = written(grid, planned, (column) => [4, "Bappeda\nDiskominfo", 2][column - 3] ?? null, rows);
    expect(readTable([filled], table).assessment.entries[5]).toMatchObject({ target: 4, owner: "Bappeda\nDiskominfo", previous: 2 });
    expect(readTable([filled], found([filled])).assessment.entries[5]).toMatchObject({
      target: 4,
      owner: "Bappeda\nDiskominfo",
      previous: 2,
    });
  });

  it.each([
    "kertas-kerja-2018-madiun-2020.xlsx",
    "kertas-kerja-denpasar-2021.xlsx",
    "kotor-campuran.xlsx",
    "pemdi-aceh-tengah-2026.xlsx",
    "rekap-bandar-lampung-2021-2023.xlsx",
  ])("are found again in %s, empty and filled, and nothing else is read differently", (file) => {
    const grids = gridsOf(file);
    const table = found(grids);
    const own = grids.find(({ sheet }) => sheet === table.sheet) as Grid;
    const missing = missingMeanings(table, all);
    const planned = planColumns(own, table, missing);
    if (planned === null) throw new Error("no room");
    const before = readTable(grids, table).assessment.entries.map(({ level: each }) => each);
    for (const now of [
      written(own, planned),
      written(
        own,
        planned,
        () => "Bappeda",
        table.rows.slice(0, 5).map(({ row }) => row)
      ),
    ]) {
      const after = grids.map((each) => (each === own ? now : each));
      const again = found(after);
      expect(again.levelColumn).toBe(table.levelColumn);
      expect(again.columns.filter(({ column }) => column < (planned.columns[0]?.column ?? 0))).toEqual(table.columns);
      expect(hasColumns(again, planned)).toBe(true);
      expect(readTable(after, again).assessment.entries.map(({ level: each }) => each)).toEqual(before);
      expect(relocate(after, withColumns(table, planned.columns))?.levelColumn).toBe(table.levelColumn);
    }
  });

  it("do not come between two tables side by side", () => {
    const one = draw({ instrument: spbe59, columns: [number, name, level("Nilai Mandiri")] });
    const other = draw({ instrument: spbe59, columns: [number, name, level("Nilai Pusat", 2)] });
    const both = sheetOf("LKE", sideBySide([one, other], 1));
    const planned = plan(both, ["owner"]);
    expect(planned.columns[0]?.column).toBeGreaterThan(6);
  });

  it("never change which levels a layout is read from, and are never lost to a table that is followed", () => {
    const wanted: readonly AddedMeaning[] = ["target", "owner", "year"];
    const planned = recipes
      .filter((_, at) => at % 60 === 0)
      .map(layoutOf)
      .flatMap(({ name: layout, grids }) => {
        const search = findTables(grids);
        const own = search.kind === "found" ? grids.find(({ sheet }) => sheet === search.table.sheet) : undefined;
        if (search.kind !== "found" || own === undefined) return [];
        const place = planColumns(own, search.table, missingMeanings(search.table, wanted));
        return place === null ? [] : [{ layout, grids, own, place, table: search.table }];
      });
    expect(planned.length).toBeGreaterThan(12);
    const wrong = planned.filter(({ grids, own, place, table }) => {
      const after = grids.map((each) => (each === own ? written(own, place) : each));
      const again = found(after);
      const followed = relocate(after, withColumns(table, place.columns));
      return again.sheet !== table.sheet || again.levelColumn !== table.levelColumn || followed === null || !hasColumns(followed, place);
    });
    expect(wrong.map(({ layout }) => layout)).toEqual([]);
  });
});

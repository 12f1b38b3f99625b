import { scoreLevels } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import { assessmentOf } from "../../../../src/functions/arguments/levels";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { allRules, findTables, readTable, type Reading } from "../../../../src/table";
import { valueAt } from "../../../../src/grid/cells";
import { gridsOf } from "../grids";
import { draw, levelFor, sheetOf, type DrawnColumn } from "../layout";

const spbe59 = findInstrument("59/2020") as Instrument;

function read(grids: readonly Grid[]): Reading {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable(grids, search.table, allRules);
}

const sample = (file: string): Reading => read(gridsOf(`${file}.xlsx`));

const level: DrawnColumn = { header: "Level", cell: (_, at) => levelFor(spbe59, at, 1) };
const number: DrawnColumn = { header: "No", cell: ({ key }) => Number(key) };
const name: DrawnColumn = { header: "Indikator", cell: ({ name: text }) => text };
const drawn = (columns: readonly DrawnColumn[], more: Partial<Parameters<typeof draw>[0]> = {}): Grid =>
  sheetOf("LKE", draw({ instrument: spbe59, columns, ...more }));

/** What a function reads from the block of a reading. */
function fromBlock(grids: readonly Grid[], { block, table }: Reading): string | null {
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  if (!block || !grid) return null;
  const cells = Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) => valueAt(grid, block.row + row, block.column + column))
  );
  const { instrument, entries } = assessmentOf(cells, null);
  return show(
    scoreLevels(
      instrument,
      entries.map(({ level: read }) => read)
    ).index
  );
}

describe("the other level columns of a table", () => {
  const indices = (reading: Reading): readonly unknown[] =>
    reading.others.map(({ header, meaning, year, levels }) => [
      header,
      meaning,
      year,
      show(scoreLevels(reading.assessment.instrument, levels).index),
    ]);

  it("are the external levels and the targets beside a self-assessment", () => {
    expect(indices(sample("kertas-kerja-denpasar-2021"))).toEqual([
      [expect.stringContaining("Eksternal"), "external", undefined, "3,19"],
      [expect.stringContaining("Target"), "target", undefined, expect.any(String)],
    ]);
  });

  it("are the years before the newest", () => {
    expect(indices(sample("rekap-bandar-lampung-2021-2023"))).toEqual([
      ["2021", "year", 2021, "1,20"],
      ["2022", "year", 2022, "1,50"],
    ]);
  });

  it("leave out a column that nobody has filled, and what is no level", () => {
    const external: DrawnColumn = { header: "Nilai Eksternal", cell: (_, at) => (at === 0 ? "belum" : at === 1 ? "4" : 3) };
    const target: DrawnColumn = { header: "Target", cell: () => null };
    const { others = [] } = read([drawn([number, name, { ...level, header: "Nilai Mandiri" }, external, target])]);
    expect(others.map(({ meaning, levels }) => [meaning, levels.slice(0, 3)])).toEqual([["external", [null, 4, 3]]]);
  });
});

describe("the titles above a table", () => {
  it("name the agency, top first, without the header", () => {
    const { titles = [] } = sample("kertas-kerja-denpasar-2021");
    expect(titles.join(" ")).toContain("PEMERINTAH KOTA DENPASAR");
    expect(titles).not.toContain("Indikator");
    expect(read([drawn([number, name, level])]).titles).toEqual([]);
  });
});

describe("the block of cells with all levels", () => {
  it.each(["kertas-kerja-denpasar-2021", "rekap-bandar-lampung-2021-2023", "pemdi-aceh-tengah-2026", "kertas-kerja-2018-madiun-2020"])(
    "of %s tells a function what the pane reads",
    (file) => {
      const grids = gridsOf(`${file}.xlsx`);
      const reading = read(grids);
      expect(fromBlock(grids, reading)).toBe(
        show(
          scoreLevels(
            reading.assessment.instrument,
            reading.assessment.entries.map(({ level: own }) => own)
          ).index
        )
      );
    }
  );

  it("is A8:F64 of the sample workbook, rows of groups and totals included", () => {
    expect(sample("kertas-kerja-denpasar-2021").block).toEqual({ row: 7, column: 0, rows: 57, columns: 6 });
  });

  it("may have its levels on the left", () => {
    expect(read([drawn([level, name, number])]).block).toEqual({ row: 1, column: 0, rows: 47, columns: 3 });
  });

  it("is none without numbers, nor where an indicator stands twice", () => {
    expect(read([drawn([name, level])]).block).toBeNull();
    const twice = drawn([number, name, level], { order: [...spbe59.indicators.keys(), 3] });
    expect(read([twice]).block).toBeNull();
  });
});

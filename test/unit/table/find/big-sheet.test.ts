import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, type Search } from "../../../../src/table";
import { draw, levelFor, sheetOf } from "../layout";

const spbe59 = findInstrument("59/2020") as Instrument;
const table = draw({
  instrument: spbe59,
  columns: [
    { header: "No", cell: ({ key }) => Number(key) },
    { header: "Indikator", cell: ({ shortName }) => shortName },
    { header: "Nilai Mandiri", cell: (_, place) => levelFor(spbe59, place, 1) },
  ],
});

/** Rows of another list, ten columns wide, that talk about the same things as the table does. */
function otherRows(count: number): CellValue[][] {
  const words = "rapat koordinasi layanan manajemen data aplikasi dinas dokumen kebijakan anggaran kegiatan audit".split(" ");
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: 10 }, (__, column): CellValue =>
      column === 0
        ? row + 1
        : column % 3 === 0
          ? (row * column) % 97
          : [0, 3, 5].map((step) => words[(row * 7 + column + step) % words.length]).join(" ") + ` ${row}`
    )
  );
}

/** What a search found and its processor time in milliseconds, which the load of the machine does not change much. */
function measured(sheet: Grid): { readonly search: Search; readonly cost: number } {
  // A grid of its own: what was found out about a grid is not worked out again.
  const own = { ...sheet };
  const before = process.cpuUsage();
  const search = findTables([own]);
  return { search, cost: process.cpuUsage(before).user / 1000 };
}

it("finds a table deep in a sheet of 20,000 rows, at a cost that grows with the sheet and no faster", () => {
  const sheet = (rows: number) => sheetOf("Log", [...otherRows(rows * 0.75), [], [], ...table, [], [], ...otherRows(rows * 0.25)]);
  const small = sheet(5_000);
  measured(small);
  const { search, cost } = measured(sheet(20_000));
  expect(search).toMatchObject({ kind: "found", table: { headerRow: 15_002, levelColumn: 2 } });
  expect(cost).toBeLessThan(10 * measured(small).cost);
}, 60_000);

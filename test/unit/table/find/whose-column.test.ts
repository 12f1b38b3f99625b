import { levelColumnOf } from "../../../../src/table/columns/level-meaning";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { findTables, readTable } from "../../../../src/table";
import { draw, levelFor, sheetOf, type DrawnColumn } from "../layout";

const spbe = findInstrument("59/2020") as Instrument;
const number: DrawnColumn = { header: "No", cell: ({ key }) => Number(key) };
const name: DrawnColumn = { header: "Indikator", cell: (indicator) => indicator.name };
const levels = (header: string, seed: number): DrawnColumn => ({ header, cell: (_, place) => levelFor(spbe, place, seed) });
const grids = (...columns: DrawnColumn[]) => [sheetOf("LKE", draw({ instrument: spbe, columns: [number, name, ...columns] }))];

/** The level column taken, or the headers asked about. */
function answer(...columns: DrawnColumn[]): unknown {
  const search = findTables(grids(...columns));
  if (search.kind === "undecided") return search.candidates.map(({ table }) => levelColumnOf(table).header);
  return search.kind === "found" ? search.table.columns.find(({ column }) => column === search.table.levelColumn)?.header : search.kind;
}

describe("what is somebody else's is never taken silently", () => {
  it("where another column of the table holds levels under a header nobody knows, it asks about both", () => {
    expect(answer(levels("Cacah Awal Tim", 1), levels("Nilai Eksternal", 2))).toEqual(["Cacah Awal Tim", "Nilai Eksternal"]);
    expect(answer(levels("Zona", 1), levels("Target", 2))).toEqual(expect.arrayContaining(["Zona"]));
  });

  it("nor is last year's", () => {
    expect(answer(levels("Nilai Tahun Lalu", 1), levels("Kolom Tim", 2))).toEqual(
      expect.arrayContaining(["Kolom Tim", "Nilai Tahun Lalu"])
    );
  });

  it("it is taken where it is the only one, beside a target as well", () => {
    expect(answer(levels("Nilai Eksternal", 2))).toBe("Nilai Eksternal");
    expect(answer(levels("Nilai Eksternal", 2), levels("Target", 3))).toBe("Nilai Eksternal");
  });

  it("the agency's own is taken wherever it stands", () => {
    expect(answer(levels("Hasil Verval Nilai Mandiri", 1), levels("Nilai OPD", 2), levels("Nilai Final", 3))).toBe("Nilai OPD");
  });
});

describe("rows that belong to no indicator", () => {
  const [grid] = grids(levels("Nilai Mandiri", 1));
  const read = (more: (string | number | null)[][]) => {
    const extended = grid && [{ ...grid, values: [...grid.values, ...more] }];
    const search = findTables(extended ?? []);
    return search.kind === "found" ? readTable(extended ?? [], search.table).findings : [];
  };

  it("are named with their cell where they hold a level", () => {
    const after = (grid?.values.length ?? 0) + (grid?.firstRow ?? 0);
    expect(read([[null, "Lomba Inovasi Desa", 4]])).toMatchObject([
      { rule: "unknown-row", place: { row: after, column: 2 }, values: { row: "Lomba Inovasi Desa", value: "4" } },
    ]);
  });

  it("say nothing where they are sums, remarks or hold no level", () => {
    expect(
      read([
        [null, "Indeks SPBE", 2.9],
        [null, "Catatan: diisi OPD", null],
        [null, "Disusun oleh tim", null],
      ]).map(({ rule }) => rule)
    ).not.toContain("unknown-row");
  });
});

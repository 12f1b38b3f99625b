import type { CellPlace, CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { findTables, readTable, type Reading } from "../../../../src/table";
import { levelWrites, ownerWrites, targetWrites } from "../../../../src/table/edit/entry-writes";
import { planWrites, type CellNow, type PlannedWrite } from "../../../../src/table/edit/planned-writes";
import { draw, sheetOf } from "../layout";

const spbe59 = findInstrument("59/2020") as Instrument;

function tableWith(change: (rows: CellValue[][]) => CellValue[][] = (rows) => rows): { readonly grid: Grid; readonly reading: Reading } {
  const columns = [
    { header: "No", cell: ({ key }: { key: string }) => Number(key) },
    { header: "Indikator", cell: ({ shortName }: { shortName: string }) => shortName },
    { header: "Nilai Mandiri", cell: () => 3 },
    { header: "Target", cell: ({ key }: { key: string }): CellValue => (key === "2" ? "4 - Terpadu" : key === "3" ? "belum" : null) },
    { header: "OPD", cell: ({ key }: { key: string }): CellValue => (key === "2" ? "Bappeda\n Diskominfo " : null) },
  ];
  const grid = sheetOf("LKE", change(draw({ instrument: spbe59, columns })));
  const search = findTables([grid]);
  if (search.kind !== "found") throw new Error(search.kind);
  return { grid, reading: readTable([grid], search.table) };
}

/** What would be written into the sheet as it stands, and why not. */
function planned({ grid, reading }: ReturnType<typeof tableWith>, writes: readonly PlannedWrite[] | null): readonly string[] {
  const nowOf = ({ row, column }: CellPlace): CellNow => ({
    value: grid.values[row]?.[column] ?? null,
    formula: null,
    numberFormat: "General",
    locked: false,
    hidden: false,
  });
  const { write, left } = planWrites(writes ?? [], reading.table, nowOf);
  const at = ({ row, column }: CellPlace): string => `${"ABCDE"[column]}${row + 1}`;
  return [...write.map(({ place, after }) => `${at(place)}=${String(after)}`), ...left.map(({ place, why }) => `${at(place)} ${why}`)];
}

describe("what the person gives an indicator", () => {
  const table = tableWith();

  it("is written into its level cell while that holds what was shown", () => {
    expect(planned(table, levelWrites(table.reading, [{ indicator: "2", before: 3, level: 4 }]))).toEqual(["C3=4"]);
    expect(planned(table, levelWrites(table.reading, [{ indicator: "2", before: 2, level: 4 }]))).toEqual(["C3 changed"]);
    expect(planned(table, levelWrites(table.reading, [{ indicator: "2", before: 3, level: null }]))).toEqual(["C3=null"]);
  });

  it("is written into every row of an indicator, so that they agree", () => {
    const twice = tableWith((rows) => [...rows, [2, rows[2]?.[1] ?? null, 5, null, null]]);
    expect(planned(twice, levelWrites(twice.reading, [{ indicator: "2", before: 3, level: 4 }]))).toEqual(["C3=4", "C49=4"]);
  });

  it("is written as a target, also over a text that was shown as that target, and never over what was not shown", () => {
    const { reading } = table;
    expect(planned(table, targetWrites(reading, [{ indicator: "1", before: null, target: 5 }]))).toEqual(["D2=5"]);
    expect(planned(table, targetWrites(reading, [{ indicator: "2", before: 4, target: 5 }]))).toEqual(["D3=5"]);
    expect(planned(table, targetWrites(reading, [{ indicator: "3", before: null, target: 5 }]))).toEqual(["D4 changed"]);
  });

  it("is written as the owner, the lines of a cell read as they were shown", () => {
    const { reading } = table;
    const shown = reading.assessment.entries[1]?.owner ?? "";
    expect(shown).toBe("Bappeda\nDiskominfo");
    const owner = " Setda ";
    const writes = [
      { indicator: "1", before: "", owner },
      { indicator: "2", before: shown, owner },
      { indicator: "3", before: "Dispora", owner },
    ];
    expect(planned(table, ownerWrites(reading, writes))).toEqual(["E2=Setda", "E3=Setda", "E4 changed"]);
    expect(planned(table, ownerWrites(reading, [{ indicator: "2", before: shown, owner: "  " }]))).toEqual(["E3=null"]);
  });

  it("has nowhere to go without a column", () => {
    const bare = tableWith((rows) => rows.map((cells) => cells.slice(0, 3)));
    expect(targetWrites(bare.reading, [])).toBeNull();
    expect(ownerWrites(bare.reading, [])).toBeNull();
  });
});

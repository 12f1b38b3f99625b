import { keysOfColumn } from "../instrument/find";
import { instruments, instrumentWithCount } from "../instrument/registry";
import type { IndicatorKey, InstrumentId } from "../instrument/types";
import type { Column, FoundTable, Grid } from "../sheet";
import type { Area } from "./areas";

type Row = FoundTable["rows"][number];

/**
 * The table a person points at: a column of level cells, or a block whose edge columns hold indicator numbers and
 * levels. Rows of a table that was found anyway are trusted; without one, the cells must be exactly the items of an
 * instrument, or carry their numbers. `null` when the range is neither.
 * @param known tables found in the workbook, best first
 */
export function pointedTable(grid: Grid, area: Area, known: readonly FoundTable[]): FoundTable | null {
  const within = clipped(grid, area);
  if (!within) return null;
  const isColumn = within.column === within.lastColumn;
  const found = known.find(({ sheet, rows }) => sheet === grid.sheet && mostlyIn(rows, within));
  if (found) {
    const rows = found.rows.filter(({ row }) => row >= within.row && row <= within.lastRow);
    return { ...found, rows, levelColumn: within.lastColumn, confidence: 1, reason: pointed };
  }
  return isColumn ? inOrder(grid, within) : numbered(grid, within);
}

const pointed = { key: "pointed", values: {} } as const;

/** The part of an area that the grid covers: people point at whole columns. */
function clipped({ firstRow, firstColumn, values }: Grid, area: Area): Area | null {
  const lastRow = Math.min(area.lastRow, firstRow + values.length - 1);
  const lastColumn = Math.min(area.lastColumn, firstColumn + (values[0]?.length ?? 0) - 1);
  const row = Math.max(area.row, firstRow);
  const column = Math.max(area.column, firstColumn);
  return row <= lastRow && column <= lastColumn ? { row, column, lastRow, lastColumn } : null;
}

function mostlyIn(rows: readonly Row[], { row, lastRow }: Area): boolean {
  const inside = rows.filter((each) => each.row >= row && each.row <= lastRow).length;
  return inside > rows.length / 2;
}

function inOrder({ sheet }: Grid, { row, lastRow, column }: Area): FoundTable | null {
  const instrument = instrumentWithCount(lastRow - row + 1);
  if (!instrument) return null;
  const rows = instrument.indicators.map(({ key }, at) => ({ row: row + at, indicator: key }));
  return tableOf(instrument.id, sheet, rows, [levels(column)]);
}

function numbered(grid: Grid, { row, lastRow, column, lastColumn }: Area): FoundTable | null {
  const cells = grid.values
    .slice(row - grid.firstRow, lastRow - grid.firstRow + 1)
    .map((line) => line[column - grid.firstColumn] ?? null);
  const readings = instruments
    .map((instrument) => {
      const keys = keysOfColumn(instrument, cells);
      const different = new Set(keys.filter((key) => key !== null)).size;
      return { id: instrument.id, count: instrument.indicators.length, keys, different };
    })
    .filter(({ different }) => different > 1)
    .sort((a, b) => b.different - a.different || Number(b.different === b.count) - Number(a.different === a.count));
  const [best] = readings;
  if (!best) return null;
  const rows = best.keys.flatMap((indicator: IndicatorKey | null, at) =>
    indicator === null ? [] : [{ row: row + at, indicator }]
  );
  return tableOf(best.id, grid.sheet, rows, [{ ...levels(column), meaning: "number" }, levels(lastColumn)]);
}

function levels(column: number): Column {
  return { column, header: "", meaning: "level", confidence: 1, reason: pointed };
}

function tableOf(instrument: InstrumentId, sheet: string, rows: readonly Row[], columns: readonly Column[]): FoundTable {
  const levelColumn = columns[columns.length - 1]?.column ?? 0;
  return { instrument, sheet, headerRow: null, headerRows: 0, columns, rows, levelColumn, confidence: 1, reason: pointed };
}

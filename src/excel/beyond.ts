import type { Grid } from "../sheet/types";
import type { Area } from "./areas";
import { rectOf } from "./areas";
import { gridOf } from "./cell-values";
import type { SurveyedSheet, Window } from "./first-reading";
import { formulaCellsIn, type FollowedBy, type FormulaCell } from "./formula-cells";
import { isTooLong } from "./problem-of";

/** Cells read of sheets that go on beyond the window, all together; 5 MB is the most Excel on the web hands over. */
const MOST = 250_000;

/** How far a sheet goes. */
export type Used = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** A sheet that goes on beyond the window that was read of it. */
export interface LargerSheet {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: SurveyedSheet;
  readonly window: Window;
  readonly used: Used;
}

/** What stands beyond the windows. */
export interface Beyond {
  /** Whole sheets by id; those too large to be read are not among them. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly formulaCells: readonly FormulaCell[];
  readonly roundTrips: number;
}

/** Whether a sheet goes on beyond its window. */
export function reachesBeyond({ rowIndex, rowCount, columnIndex, columnCount }: Used, { rows, columns }: Window): boolean {
  return rowIndex + rowCount > rows || columnIndex + columnCount > columns;
}

/**
 * Reads on where sheets go beyond their windows: their cells, when those are wanted, and where formulas follow the table,
 * smallest first as far as it fits into one answer. One round trip, or none.
 * @param withCells whether the sheets themselves are wanted
 * @param alongWith may add to the batch
 */
export async function readBeyond(
  context: Excel.RequestContext,
  larger: readonly LargerSheet[],
  withCells: boolean,
  followedBy: FollowedBy,
  alongWith: () => void
): Promise<Beyond> {
  let left = MOST;
  const fits = (cells: number): boolean => {
    left -= cells;
    return left >= 0;
  };
  const sheets = withCells ? bySize(larger, ({ used }) => used.rowCount * used.columnCount, fits).map(askForCells) : [];
  const parts = bySize(larger.flatMap(partsBeyond), ({ rect }) => rect.rows * rect.columns, fits).map(askForFormulas);
  if (sheets.length + parts.length === 0) return { grids: new Map(), formulaCells: [], roundTrips: 0 };
  alongWith();
  try {
    await context.sync();
  } catch (error) {
    if (isTooLong(error)) return { grids: new Map(), formulaCells: [], roundTrips: 1 };
    throw error;
  }
  return {
    grids: new Map(sheets.map(({ sheet, range }) => [sheet.id, gridOf(range, sheet.name, sheet.hidden)])),
    formulaCells: parts.flatMap(({ sheet, range }) => formulaCellsIn(sheet.id, range, followedBy)),
    roundTrips: 1,
  };
}

function bySize<One>(all: readonly One[], sizeOf: (one: One) => number, fits: (size: number) => boolean): readonly One[] {
  return [...all].sort((a, b) => sizeOf(a) - sizeOf(b)).filter((one) => fits(sizeOf(one)));
}

function askForCells({ worksheet, sheet, used }: LargerSheet) {
  const range = worksheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
  range.load("rowIndex,columnIndex,values");
  return { sheet, range };
}

type Part = Pick<LargerSheet, "worksheet" | "sheet"> & { readonly rect: ReturnType<typeof rectOf> };

function askForFormulas({ worksheet, sheet, rect }: Part) {
  const range = worksheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  range.load("rowIndex,columnIndex,formulas");
  return { sheet, range };
}

/** What lies right of the window, and what lies below it. */
function partsBeyond({ worksheet, sheet, window, used }: LargerSheet): readonly Part[] {
  const all: Area = {
    row: used.rowIndex,
    column: used.columnIndex,
    lastRow: used.rowIndex + used.rowCount - 1,
    lastColumn: used.columnIndex + used.columnCount - 1,
  };
  const right: Area = { ...all, column: Math.max(all.column, window.columns), lastRow: Math.min(all.lastRow, window.rows - 1) };
  const below: Area = { ...all, row: Math.max(all.row, window.rows) };
  return [right, below]
    .filter((area) => area.row <= area.lastRow && area.column <= area.lastColumn)
    .map((area) => ({ worksheet, sheet, rect: rectOf(area) }));
}

import type { Span, Grid, Rect } from "../../../grid";
import type { ScannedSheet } from "./first-windows";

/** How far a sheet goes. */
export type Used = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** A sheet that goes on beyond the window that was read of it at first. */
export interface LargeSheet {
  readonly sheet: ScannedSheet;
  readonly window: Rect;
  readonly used: Used;
  /** What was read of it, `null` where that part is empty. */
  readonly top: Grid | null;
  /** What lies right of the window, and below it; `null` for nothing. */
  readonly right: Used | null;
  readonly below: Used | null;
}

/** Cells that the person points at. */
export interface Pointed {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Whether a sheet goes on beyond its window. */
export function reachesBeyond({ rowIndex, rowCount, columnIndex, columnCount }: Used, { rows, columns }: Rect): boolean {
  return rowIndex + rowCount > rows || columnIndex + columnCount > columns;
}

/** First row below what is used. */
export function endRow({ used }: Pick<LargeSheet, "used">): number {
  return used.rowIndex + used.rowCount;
}

/** Whether a sheet goes on right of its window. */
export function isWider({ used, window }: Pick<LargeSheet, "used" | "window">): boolean {
  return used.columnIndex + used.columnCount > window.columns;
}

/** The first row that has to be read on. */
export function firstUnread({ used, window }: LargeSheet): number {
  return Math.min(endRow({ used }), Math.max(used.rowIndex, window.rows));
}

/** What lies right of the window, and what lies below it; one or both of them. */
export function areasBeyond({ right, below }: LargeSheet): readonly Rect[] {
  return [right, below].flatMap((used) => (used === null ? [] : [rectOf(used)]));
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Used): Rect {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** All used columns of some rows of a sheet. */
export function rangeOfRows(context: Excel.RequestContext, { sheet, used }: LargeSheet, { from, to }: Span): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(from, used.columnIndex, to - from, used.columnCount);
}

/** Share of the cells seen of a sheet that hold a formula, 0–1: most sheets go on as they began. */
export function shareOfFormulas({ top }: LargeSheet): number {
  const cells = (top?.values.length ?? 0) * (top?.values[0]?.length ?? 0);
  return cells === 0 ? 0 : (top?.formulas?.cells.size ?? 0) / cells;
}

import type { Span } from "../../../grid";
import type { Grid } from "../../../grid";
import type { Rect } from "../../../grid";
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

/** The first row that has to be read on: a sheet wider than its window is read from its first row. */
export function firstUnread({ used, window }: LargeSheet): number {
  const isWider = used.columnIndex + used.columnCount > window.columns;
  return isWider ? used.rowIndex : Math.max(used.rowIndex, window.rows);
}

/** What lies right of the window, and what lies below it; one or both of them. */
export function areasBeyond({ window, used }: LargeSheet): readonly Rect[] {
  const end = { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  const right = fromTo(
    { row: used.rowIndex, column: Math.max(used.columnIndex, window.columns) },
    { ...end, row: Math.min(end.row, window.rows) }
  );
  const below = fromTo({ row: Math.max(used.rowIndex, window.rows), column: used.columnIndex }, end);
  return [right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

type Corner = Pick<Rect, "row" | "column">;

function fromTo(first: Corner, end: Corner): Rect {
  return { ...first, rows: end.row - first.row, columns: end.column - first.column };
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

import type { Area } from "../../../grid/areas";
import type { Grid } from "../../../grid/grid";
import type { SurveyedSheet, Window } from "./first-windows";

/** How far a sheet goes. */
export type Used = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** A sheet that goes on beyond the window that was read of it at first. */
export interface LargeSheet {
  readonly sheet: SurveyedSheet;
  readonly window: Window;
  readonly used: Used;
  /** What was read of it, `null` where that part is empty. */
  readonly top: Grid | null;
}

/** Rows `from` up to, not including, `to`; 0-based. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Cells that the person points at. */
export interface Pointed {
  readonly sheet: string;
  readonly area: Area;
}

/** Whether a sheet goes on beyond its window. */
export function reachesBeyond({ rowIndex, rowCount, columnIndex, columnCount }: Used, { rows, columns }: Window): boolean {
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
export function areasBeyond({ window, used }: LargeSheet): readonly Area[] {
  const all: Area = {
    row: used.rowIndex,
    column: used.columnIndex,
    lastRow: used.rowIndex + used.rowCount - 1,
    lastColumn: used.columnIndex + used.columnCount - 1,
  };
  const right: Area = { ...all, column: Math.max(all.column, window.columns), lastRow: Math.min(all.lastRow, window.rows - 1) };
  const below: Area = { ...all, row: Math.max(all.row, window.rows) };
  return [right, below].filter((area) => area.row <= area.lastRow && area.column <= area.lastColumn);
}

/** All used columns of some rows of a sheet. */
export function rangeOfRows(context: Excel.RequestContext, { sheet, used }: LargeSheet, { from, to }: Rows): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(from, used.columnIndex, to - from, used.columnCount);
}

/** Share of the cells seen of a sheet that hold a formula, 0–1: most sheets go on as they began. */
export function shareOfFormulas({ top }: LargeSheet): number {
  const cells = (top?.values.length ?? 0) * (top?.values[0]?.length ?? 0);
  return cells === 0 ? 0 : (top?.formulas?.cells.size ?? 0) / cells;
}

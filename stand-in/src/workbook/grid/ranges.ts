import type { IRange } from "@univerjs/core";
import type { Rect } from "../../geometry/rect";

/** The grid's unit that holds the workbook. */
export const UNIT = "workbook";

/** The grid's range of a rect. */
export function rangeOf(rect: Rect): IRange {
  return { startRow: rect.row, startColumn: rect.column, endRow: rect.row + rect.rows - 1, endColumn: rect.column + rect.columns - 1 };
}

/** The rect of a grid's range. */
export function rectOf(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

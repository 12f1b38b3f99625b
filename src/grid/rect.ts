/**
 * A rectangle of cells of one sheet: its first cell and its size. Rows and columns are 0-based; `rows` and `columns` count
 * cells and are at least 1.
 *
 * @example { row: 7, column: 0, rows: 57, columns: 6 } // A8:F64
 */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of one sheet by its row and column, both 0-based. */
export type Position = Pick<Rect, "row" | "column">;

/** Rows of a sheet, from Excel 2007 on. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a sheet, A to XFD. */
export const SHEET_COLUMNS = 16_384;

/** Whether a cell lies in a rectangle of its sheet. */
export function contains(rect: Rect, { row, column }: Position): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** Whether two rectangles of one sheet share a cell. */
export function intersects(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/**
 * The cells of a rectangle, row by row.
 * @example positionsIn({ row: 7, column: 0, rows: 1, columns: 2 }) // [{ row: 7, column: 0 }, { row: 7, column: 1 }]
 */
export function positionsIn({ row, column, rows, columns }: Rect): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}

/** How many cells a rectangle has. */
export function cellCount({ rows, columns }: Rect): number {
  return rows * columns;
}

/** Addresses that must be right or are none: those of files and of what a person types. Rows and columns are 0-based. */
import { columnIndex } from "./a1";
import { SHEET_COLUMNS, SHEET_ROWS, type Position, type Rect } from "./rect";

/** A corner of an address; null for the rows of `B:C` and the columns of `2:5`. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/;

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column !== null && column >= SHEET_COLUMNS) || (row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
  return { column, row };
}

/**
 * Reads `B2` or `$B$2`; null when the text is no cell of a sheet.
 * @example parseCell("$B$2") // { row: 1, column: 1 }
 */
export function parseCell(text: string): Position | null {
  const corner = parseCorner(text);
  return corner === null || corner.column === null || corner.row === null ? null : { row: corner.row, column: corner.column };
}

/**
 * Reads `B2`, `$B$2:C5`, corners in any order; null when the text is none of these.
 * @example parseCells("C5:B2") // { row: 1, column: 1, rows: 4, columns: 2 }
 */
export function parseCells(text: string): Rect | null {
  const [first, second = first, extra] = text.split(":").map(parseCell);
  if (!first || !second || extra !== undefined) return null;
  const [row, column] = [Math.min(first.row, second.row), Math.min(first.column, second.column)];
  return { row, column, rows: Math.abs(first.row - second.row) + 1, columns: Math.abs(first.column - second.column) + 1 };
}

/**
 * Reads `B2`, `$B$2:C5`, and whole columns and rows: `B:C`, `2:5`; null when the text is none of these.
 * @example parseRect("B:C") // { row: 0, rows: 1048576, column: 1, columns: 2 }
 */
export function parseRect(text: string): Rect | null {
  const cells = parseCells(text);
  if (cells !== null) return cells;
  const [first, second, extra] = text.split(":").map(parseCorner);
  if (!first || !second || extra !== undefined) return null;
  if (first.row === null && first.column !== null && second.row === null && second.column !== null) {
    const column = Math.min(first.column, second.column);
    return { row: 0, rows: SHEET_ROWS, column, columns: Math.abs(first.column - second.column) + 1 };
  }
  if (first.column === null && first.row !== null && second.column === null && second.row !== null) {
    const row = Math.min(first.row, second.row);
    return { row, rows: Math.abs(first.row - second.row) + 1, column: 0, columns: SHEET_COLUMNS };
  }
  return null;
}

import type { Position, Rect } from "./rect";
import { isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "./sheet-size";

/** Letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of its letters, in any case: `A` → 0, `AA` → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** `B2` or `B2:C5`: a rectangle by its corners, whole rows and columns too, as files have it. */
export function cornersAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** `B2`, `B2:C5`, and for whole columns and rows `B:C`, `2:5`: as people and Office.js write it. */
export function rectAddress(rect: Rect): string {
  if (isEntireColumn(rect) && !isEntireRow(rect)) return columnsAddress(rect);
  if (isEntireRow(rect) && !isEntireColumn(rect)) return rowsAddress(rect);
  return cornersAddress(rect);
}

/** The rows of a rectangle: `2:5`. */
export const rowsAddress = (rect: Rect): string => `${String(rect.row + 1)}:${String(rect.row + rect.rows)}`;

/** The columns of a rectangle: `B:C`. */
export const columnsAddress = (rect: Rect): string => `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;

/** A corner of an address; null for the rows of `B:C` and the columns of `2:5`. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?$/.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column !== null && column >= SHEET_COLUMNS) || (row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
  return { column, row };
}

/** Reads `B2` or `$B$2`; null when the text is no cell of a sheet. */
export function parseCell(text: string): Position | null {
  const corner = parseCorner(text);
  return corner === null || corner.column === null || corner.row === null ? null : { row: corner.row, column: corner.column };
}

/** Reads `B2`, `$B$2:C5`, corners in any order; null when the text is none of these. */
export function parseCells(text: string): Rect | null {
  const [first, second = first, extra] = text.split(":").map(parseCell);
  if (!first || !second || extra !== undefined) return null;
  const [row, column] = [Math.min(first.row, second.row), Math.min(first.column, second.column)];
  return { row, column, rows: Math.abs(first.row - second.row) + 1, columns: Math.abs(first.column - second.column) + 1 };
}

/** Reads `B2`, `$B$2:C5`, and whole columns and rows: `B:C`, `2:5`; null when the text is none of these. */
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

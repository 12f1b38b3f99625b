import type { Rect } from "../workbook/types";

/** Size of an Excel sheet. */
export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A sheet name as it stands in an address: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[Rr]([0-9]*)[Cc]([0-9]*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whole columns reach over every row; whole rows over every column. */
export const isEntireColumn = (rect: Rect): boolean => rect.row === 0 && rect.rows === SHEET_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.column === 0 && rect.columns === SHEET_COLUMNS;

/** `A1:B2`, `A1`, `A:C`, `2:5`, without a sheet. */
export function localAddress(rect: Rect): string {
  const lastColumn = columnLetters(rect.column + rect.columns - 1);
  const lastRow = String(rect.row + rect.rows);
  if (isEntireColumn(rect) && !isEntireRow(rect)) return `${columnLetters(rect.column)}:${lastColumn}`;
  if (isEntireRow(rect) && !isEntireColumn(rect)) return `${String(rect.row + 1)}:${lastRow}`;
  const first = `${columnLetters(rect.column)}${String(rect.row + 1)}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** `'Kertas Kerja'!A1:B2`. */
export const fullAddress = (sheetName: string, rect: Rect): string => `${quotedSheet(sheetName)}!${localAddress(rect)}`;

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

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`; null when the text is none of these. */
export function parseLocal(text: string): Rect | null {
  const [first, second, extra] = text.split(":").map(parseCorner);
  if (first === undefined || first === null || extra !== undefined) return null;
  if (second === undefined) {
    if (first.column === null || first.row === null) return null;
    return { row: first.row, column: first.column, rows: 1, columns: 1 };
  }
  if (second === null || (first.column === null) !== (second.column === null) || (first.row === null) !== (second.row === null))
    return null;
  const top = Math.min(first.row ?? 0, second.row ?? 0);
  const left = Math.min(first.column ?? 0, second.column ?? 0);
  const bottom = Math.max(first.row ?? SHEET_ROWS - 1, second.row ?? SHEET_ROWS - 1);
  const right = Math.max(first.column ?? SHEET_COLUMNS - 1, second.column ?? SHEET_COLUMNS - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits `'My Sheet'!A1` into its sheet (null when there is none) and the rest. */
export function splitSheet(text: string): {
  readonly sheet: string | null;
  readonly local: string;
} {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (match === null) return { sheet: null, local: text.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, local: match[3] ?? "" };
}

/** Splits `A1,'a,b'!B2` at its commas outside quotes. */
export function splitAreas(text: string): readonly string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== "");
}

/** What two rectangles share; null when they do not touch. */
export function intersect(left: Rect, right: Rect): Rect | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(left: Rect, right: Rect): Rect {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rows: Math.max(left.row + left.rows, right.row + right.rows) - row,
    columns: Math.max(left.column + left.columns, right.column + right.columns) - column,
  };
}

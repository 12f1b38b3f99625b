/** Addresses as Excel writes them, both ways: `F12`, `$A$8:$F$64`, `'LKE 2'!A8:F64`. Here rows and columns are 0-based. */
import { SHEET_COLUMNS, SHEET_ROWS, type Position, type Rect } from "./rect";

const PART = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** The place a sheet name ends and cells begin: `'LKE 2'!A1`. */
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/**
 * The letters of a 0-based column.
 * @example columnLetters(5) // "F"
 * @example columnLetters(26) // "AA"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * The 0-based column of its letters, in either case.
 * @example columnIndex("F") // 5
 */
export function columnIndex(letters: string): number {
  const capitals = letters.toUpperCase();
  let number = 0;
  for (let at = 0; at < capitals.length; at += 1) number = number * 26 + capitals.charCodeAt(at) - 64;
  return number - 1;
}

/**
 * A cell without its sheet.
 * @param mark put before column and row: `"$"` for an address that stays when it is copied
 * @example cellAddress({ row: 11, column: 6 }) // "G12"
 */
export function cellAddress({ row, column }: Position, mark: "" | "$" = ""): string {
  return `${mark}${columnLetters(column)}${mark}${row + 1}`;
}

/**
 * A rectangle without its sheet, also of a single cell always as first and last cell.
 * @param mark as for {@link cellAddress}
 * @example rangeAddress({ row: 7, column: 0, rows: 57, columns: 6 }) // "A8:F64"
 */
export function rangeAddress({ row, column, rows, columns }: Rect, mark: "" | "$" = ""): string {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  return `${cellAddress({ row, column }, mark)}:${cellAddress(last, mark)}`;
}

/**
 * A rectangle as files name it: `B2` for a single cell, `B2:C5` for more.
 * @example cornersAddress({ row: 1, column: 1, rows: 1, columns: 1 }) // "B2"
 */
export function cornersAddress(rect: Rect): string {
  return rect.rows === 1 && rect.columns === 1 ? cellAddress(rect) : rangeAddress(rect);
}

/**
 * The rectangles of an address, whatever sheet it names: `"A1"`, `"$A$1:B2"`, `"3:5"`, `"B:B,D1"`. A whole row or column
 * reaches to the end of the sheet. What cannot be read is left out.
 * @example parseA1("LKE!B2:C3") // [{ row: 1, column: 1, rows: 2, columns: 2 }]
 */
export function parseA1(address: string): readonly Rect[] {
  return address.split(",").flatMap((part) => {
    const [first = "", last = first] = splitSheet(part.trim()).range.split(":");
    const from = PART.exec(first);
    const to = PART.exec(last);
    if (!from || !to || first === "") return [];
    const row = from[2] ? Number(from[2]) - 1 : 0;
    const column = from[1] ? columnIndex(from[1]) : 0;
    const endRow = to[2] ? Number(to[2]) : SHEET_ROWS;
    const endColumn = to[1] ? columnIndex(to[1]) + 1 : SHEET_COLUMNS;
    return [{ row, column, rows: endRow - row, columns: endColumn - column }];
  });
}

/**
 * A cell or range as Excel writes it, split into sheet (`null` where it names none) and the part behind it.
 * @example splitSheet("'LKE 2'!A1:B2") // { sheet: "LKE 2", range: "A1:B2" }
 */
export function splitSheet(address: string): { readonly sheet: string | null; readonly range: string } {
  const match = SHEET.exec(address);
  if (!match) return { sheet: null, range: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), range: address.slice(match[0].length) };
}

/** What needs no quotes as the name of a sheet: plain words that are no cell (`LKE1`, `R1C1`, `RC`). */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/**
 * The name of a sheet as a formula takes it, always in quotes.
 * @example quoteSheet("Jum'at") // "'Jum''at'"
 */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * A rectangle with its sheet, in quotes where Excel needs them.
 * @example rangeOnSheet("LKE 2021", { row: 7, column: 0, rows: 57, columns: 6 }) // "'LKE 2021'!A8:F64"
 */
export function rangeOnSheet(sheet: string, rect: Rect): string {
  const plain = PLAIN_SHEET.test(sheet) && !LIKE_A_CELL.test(sheet);
  return `${plain ? sheet : quoteSheet(sheet)}!${rangeAddress(rect)}`;
}

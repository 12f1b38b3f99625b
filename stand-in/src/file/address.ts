import type { Rect } from "../workbook/types";
import { WorkbookFileError } from "./problem";
import { sheetColumns, sheetRows } from "./limits";

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A` → 0, `AA` → 26. Letters only, any case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B3` → `{ row: 2, column: 1 }`. @throws WorkbookFileError when it is no cell of a sheet. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(address.trim());
  const row = match === null ? -1 : Number(match[2]) - 1;
  const column = match === null ? -1 : columnNumber(match[1]!);
  if (row < 0 || row >= sheetRows || column >= sheetColumns)
    throw new WorkbookFileError(`The workbook holds an impossible cell address: "${address}".`);
  return { row, column };
}

/** `A1:B3` or `A1`. */
export function parseRect(reference: string): Rect {
  const [from = "", to = from] = reference.split(":");
  const a = parseCell(from);
  const b = parseCell(to);
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

export function rectAddress(rect: Rect): string {
  const first = cellAddress(rect.row, rect.column);
  return rect.rows === 1 && rect.columns === 1
    ? first
    : `${first}:${cellAddress(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

export const rectHolds = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

export const sameRect = (a: Rect | null, b: Rect | null): boolean =>
  a === b || (a !== null && b !== null && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns);

import type { Rect } from "./types";

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0-based column of column letters: `A` → 0, `AA` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `B2` or `B2:C5`. */
export function rectAddress(rect: Rect): string {
  const first = columnName(rect.column) + String(rect.row + 1);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return first + ":" + columnName(rect.column + rect.columns - 1) + String(rect.row + rect.rows);
}

/** Sheet name as Excel writes it before `!`: quoted unless it is a plain word that cannot be mistaken for a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C?\d*$/i.test(name) || /^C\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `LKE!G12:G70`, `'Data 2021'!A1`. */
export function sheetAddress(sheetName: string, rect: Rect): string {
  return `${quotedSheetName(sheetName)}!${rectAddress(rect)}`;
}

/** Reads `G12`, `$G$12:G70` (no sheet); throws on anything else. */
export function parseRect(address: string): Rect {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) throw new Error(`Not a cell address: ${address}`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

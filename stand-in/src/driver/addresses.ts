import type { Rect } from "../workbook/types";

/** A range as a steps file names it: sheet name, or null for the sheet in front, and 0-based cells. */
export interface NamedRange {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** 0-based number of a column: `"A"` is 0, `"AA"` is 26. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a 0-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function cell(text: string): { row: number; column: number } {
  const found = cellPattern.exec(text.trim());
  if (found === null) {
    throw new Error(`"${text}" is not a cell address like G12`);
  }
  return { row: Number(found[2]) - 1, column: columnNumber(found[1] ?? "A") };
}

/** The sheet part and the rest; the name may stand in quotes, as Excel writes it, or plainly. */
export function parseSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) {
    return { sheet: null, rest: address };
  }
  const name = address.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted ? (quoted[1] ?? "").replaceAll("''", "'") : name,
    rest: address.slice(mark + 1),
  };
}

/**
 * Reads `LKE!G12`, `'LKE 2'!A1:B2`, `LKE 2!A1` or `A1:B2`.
 *
 * @throws when the cells cannot be read
 */
export function parseRange(address: string): NamedRange {
  const { sheet, rest } = parseSheet(address);
  const [first = "", last = first] = rest.split(":");
  const from = cell(first);
  const to = cell(last);
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    sheet,
    rect: {
      row,
      column,
      rows: Math.abs(from.row - to.row) + 1,
      columns: Math.abs(from.column - to.column) + 1,
    },
  };
}

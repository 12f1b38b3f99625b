import type { CellPlace } from "../assessment/types";

/** A rectangle of cells, 0-based; a whole row or column reaches to {@link LAST_ROW} or {@link LAST_COLUMN}. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const PART = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i;

/** The place a sheet name ends and cells begin: `'LKE 2'!A1`. */
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** A cell or range as Excel writes it, split into sheet (or `null`) and the part behind it. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly range: string } {
  const match = SHEET.exec(address);
  if (!match) return { sheet: null, range: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), range: address.slice(match[0].length) };
}

/**
 * The areas of an address, whatever sheet it names: `"A1"`, `"$A$1:B2"`, `"3:5"`, `"B:B,D1"`. What cannot be read is
 * left out.
 * @example areasOf("LKE!B2:C3") // [{ row: 1, column: 1, lastRow: 2, lastColumn: 2 }]
 */
export function areasOf(address: string): readonly Area[] {
  return address.split(",").flatMap((part) => {
    const [first = "", last = first] = splitAddress(part.trim()).range.split(":");
    const from = PART.exec(first);
    const to = PART.exec(last);
    if (!from || !to || first === "") return [];
    const area = {
      row: from[2] ? Number(from[2]) - 1 : 0,
      column: from[1] ? columnOf(from[1]) : 0,
      lastRow: to[2] ? Number(to[2]) - 1 : LAST_ROW,
      lastColumn: to[1] ? columnOf(to[1]) : LAST_COLUMN,
    };
    return [area];
  });
}

/** Whether a cell lies in an area. */
export function holds(area: Area, { row, column }: Pick<CellPlace, "row" | "column">): boolean {
  return row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
}

/** An area by its first cell and size. */
export function rectOf({ row, column, lastRow, lastColumn }: Area) {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A cell without its sheet, e.g. `"G12"`. */
export function cellAddress({ row, column }: Pick<CellPlace, "row" | "column">): string {
  return `${lettersOf(column)}${row + 1}`;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

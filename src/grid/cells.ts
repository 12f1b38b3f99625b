import { asSeen } from "../instrument/seen-text";
import type { CellError, CellValue } from "../assessment/types";
import type { Grid } from "./grid";

/** The value at a place of the sheet (0-based), `null` outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

/** First row below the grid. */
export function endRow(grid: Grid): number {
  return grid.firstRow + grid.values.length;
}

/** First column right of the grid. */
export function endColumn(grid: Grid): number {
  return grid.firstColumn + (grid.values[0]?.length ?? 0);
}

/** Whether a cell shows nothing: blank or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && asSeen(value).trim() === "");
}

/** Whether a column shows nothing in rows `from` up to, not including, `to`. */
export function isBlankColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (!isBlank(valueAt(grid, row, column))) return false;
  return true;
}

/** Whether a cell shows an error such as `#REF!`. */
export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a cell holds as text, on one line; "" for a blank. Never interpreted: `"=A1"` and `"<b>"` stay what they are. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  const text = asSeen(String(value));
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** White space that a text on one line does not have. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** What a cell holds as text, its lines kept apart by `"\n"`; "" for a blank or an error. */
export function linesOf(value: CellValue): string {
  if (value === null || isError(value)) return "";
  const lines = String(value)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/**
 * Letters of a 0-based column.
 * @example columnLetters(5) // "F"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell of a sheet as a key of a set: `"11,6"`. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Whether a cell holds a formula; `null` when nobody asked. */
export function holdsFormula({ formulas }: Grid, row: number, column: number): boolean | null {
  if (formulas === undefined || (formulas.columns !== null && !formulas.columns.includes(column))) return null;
  return formulas.cells.has(cellKey(row, column));
}

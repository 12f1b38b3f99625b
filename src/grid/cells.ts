import type { CellValue } from "../assessment";
import type { Grid } from "./grid";
import { isBlank } from "./cell-texts";
import type { Position } from "./rect";

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

/** Whether a column shows nothing in rows `from` up to, not including, `to`. */
export function isBlankColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (!isBlank(valueAt(grid, row, column))) return false;
  return true;
}

/** A cell of a sheet as a key of a set: `"11,6"`. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The cell that a key of {@link cellKey} stands for. */
export function placeOfKey(key: string): Position {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}

/** Whether a cell holds a formula; `null` when nobody asked. */
export function holdsFormula({ formulas }: Grid, row: number, column: number): boolean | null {
  if (formulas === undefined || (formulas.columns !== null && !formulas.columns.includes(column))) return null;
  return formulas.cells.has(cellKey(row, column));
}

/** How many cells of a row show something. */
export function filledIn(grid: Grid, row: number): number {
  return (grid.values[row - grid.firstRow] ?? []).filter((cell) => !isBlank(cell)).length;
}

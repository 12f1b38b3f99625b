import { isBlank } from "./cells";
import type { Grid } from "./grid";

/** How many cells of a row show something. */
export function filledIn(grid: Grid, row: number): number {
  return (grid.values[row - grid.firstRow] ?? []).filter((cell) => !isBlank(cell)).length;
}

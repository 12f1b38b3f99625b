import { valueAt, range, type Span, type Grid, textOf } from "../../grid";
import { readHeader } from "./headers";

/** How far above a table its own title stands. */
const REACH = 3;

/** Whose levels a table holds: by the name of its sheet, else by the title nearest above row `below`; `null` where neither says. */
export function sourceOf(grid: Grid, below: number, region: Span): "self" | "external" | null {
  const titles = range(Math.max(grid.firstRow, below - REACH), below)
    .reverse()
    .flatMap((row) => range(region.from, region.to).map((column) => textOf(valueAt(grid, row, column))));
  for (const text of [grid.sheet, ...titles]) {
    const meaning = readHeader([text])?.meaning;
    if (meaning === "self" || meaning === "external") return meaning;
  }
  return null;
}

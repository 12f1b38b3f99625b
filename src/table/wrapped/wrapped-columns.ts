import { isBlank, valueAt } from "../../grid/cells";
import type { Grid } from "../../grid/grid";
import { codeOf } from "../names/codes";

/** Fewest different numbers of a column that numbers lines. */
const FEWEST_NUMBERS = 8;

/** The column whose texts stand in pieces, the column of numbers beside it, and the rows with nothing but a piece. */
export function wrappedColumns(
  grid: Grid
): { readonly number: number; readonly name: number; readonly lone: ReadonlySet<number> } | null {
  const loneIn = new Map<number, number[]>();
  const others: number[] = [];
  grid.values.forEach((cells, at) => {
    const row = grid.firstRow + at;
    const lone = onlyText(cells);
    if (lone === null) others.push(row);
    else loneIn.set(lone, [...(loneIn.get(lone) ?? []), row]);
  });
  const [found] = [...loneIn].sort(([, a], [, b]) => b.length - a.length);
  if (found === undefined) return null;
  const [place, rows] = found;
  const name = grid.firstColumn + place;
  let best = { number: -1, count: FEWEST_NUMBERS - 1 };
  for (let at = 0; at < Math.min(grid.values[0]?.length ?? 0, FARTHEST); at += 1) {
    const column = grid.firstColumn + at;
    if (column === name) continue;
    const count = new Set(others.flatMap((row) => codeOf(valueAt(grid, row, column)) ?? [])).size;
    if (count > best.count) best = { number: column, count };
  }
  return best.number < 0 ? null : { number: best.number, name, lone: new Set(rows) };
}

/** Numbers of lines stand left, or close right. */
const FARTHEST = 60;

/** The place of the only filled cell of a row where it is a text with letters; else `null`. */
function onlyText(cells: Grid["values"][number]): number | null {
  let place: number | null = null;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (isBlank(cell)) continue;
    if (place !== null || typeof cell !== "string") return null;
    place = at;
  }
  return place !== null && /\p{L}{2}/u.test(String(cells[place])) ? place : null;
}

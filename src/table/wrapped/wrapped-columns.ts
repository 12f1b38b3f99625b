import { valueAt, isBlank, textOf, range, type Grid } from "../../grid";
import { codeOf } from "../names/codes";

/** Fewest different numbers of a column that numbers lines. */
const FEWEST_NUMBERS = 8;

/** The column whose texts stand in pieces, the column of numbers beside it, and the rows with nothing but a piece. */
export function wrappedColumns(grid: Grid): { readonly number: number; readonly name: number; readonly lone: ReadonlySet<number> } | null {
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
  const [place] = found;
  const name = grid.firstColumn + place;
  let best = { number: -1, count: FEWEST_NUMBERS - 1 };
  for (let at = 0; at < Math.min(grid.values[0]?.length ?? 0, FARTHEST); at += 1) {
    const column = grid.firstColumn + at;
    if (column === name) continue;
    const count = new Set(others.flatMap((row) => codeOf(valueAt(grid, row, column)) ?? [])).size;
    if (count > best.count) best = { number: column, count };
  }
  return best.number < 0 ? null : { number: best.number, name, lone: piecesIn(grid, best.number, name) };
}

/** Share of the numbered rows that fill a column of the table. */
const USUALLY = 0.5;
/** How far beyond the numbers a piece of a name stands. */
const BESIDE = 14;

/** The rows with nothing but a piece of a name in the columns of the table: what stands beside it is another's. */
function piecesIn(grid: Grid, number: number, name: number): ReadonlySet<number> {
  const rows = grid.values.map((_, at) => grid.firstRow + at);
  const numbered = rows.filter((row) => isLine(grid, row, number, name));
  const width = Math.min(grid.values[0]?.length ?? 0, FARTHEST);
  const own = range(grid.firstColumn, grid.firstColumn + width).filter(
    (column) => column !== name && numbered.filter((row) => !isBlank(valueAt(grid, row, column))).length > USUALLY * numbered.length
  );
  const [first, last] = [(numbered[0] ?? 0) - BESIDE, (numbered[numbered.length - 1] ?? 0) + BESIDE];
  return new Set(
    rows.filter((row) => {
      if (row < first || row > last) return false;
      const text = valueAt(grid, row, name);
      return typeof text === "string" && LETTERS.test(text) && own.every((column) => isBlank(valueAt(grid, row, column)));
    })
  );
}

const LETTERS = /\p{L}{2}/u;

/** Whether a row numbers an indicator: what stands in its name cell, if anything, is a text. A row that numbers columns is none. */
export function isLine(grid: Grid, row: number, number: number, name: number): boolean {
  const text = valueAt(grid, row, name);
  return codeOf(valueAt(grid, row, number)) !== null && (isBlank(text) || LETTERS.test(textOf(text)));
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
  return place !== null && LETTERS.test(String(cells[place])) ? place : null;
}

import { instruments, type Instrument } from "../../instrument";
import { valueAt, textOf, perGrid, type Grid } from "../../grid";
import { codeOf, keysOfCode } from "../names/codes";
import { bestShares, joined, type NumberedLine, type Share } from "./shares";
import { isLine, wrappedColumns } from "./wrapped-columns";

/** Fewest names in pieces that make a table a pasted one. */
const FEWEST = 4;
/** How much better all names together must fit once they are joined. */
const GAIN = 2;
/** Share of an instrument's numbers that a table has whose names are joined. */
const MOST = 0.5;

/**
 * A sheet with the names that a page broke over several rows joined again, each beside its number and level: a report
 * pasted from PDF. Cells stay where they are; only pieces of names are moved into the row of their number. The same grid where
 * nothing is in pieces.
 */
export const withJoinedLines = perGrid((grid): Grid => {
  const columns = wrappedColumns(grid);
  if (columns === null) return grid;
  const readings = instruments.flatMap((instrument) => joinedAs(grid, instrument, columns) ?? []);
  const [best] = readings.sort((a, b) => b.fits - a.fits);
  return best === undefined ? grid : withNames(grid, columns.name, best.shares);
});

function joinedAs(
  grid: Grid,
  instrument: Instrument,
  { number, name, lone }: { readonly number: number; readonly name: number; readonly lone: ReadonlySet<number> }
): { readonly fits: number; readonly shares: readonly Share[] } | null {
  const lines = grid.values.flatMap((_, at): NumberedLine[] => {
    const row = grid.firstRow + at;
    const [key] = lone.has(row) || !isLine(grid, row, number, name) ? [] : keysOfCode(instrument, codeOf(valueAt(grid, row, number)));
    return key === undefined ? [] : [{ row, key, text: textOf(valueAt(grid, row, name)) }];
  });
  if (new Set(lines.map(({ key }) => key)).size < MOST * instrument.indicators.length) return null;
  if (!lines.some(({ row }) => lone.has(row - 1) || lone.has(row + 1))) return null;
  const { shares, gain, fits } = bestShares(instrument, lines, lone, (row) => textOf(valueAt(grid, row, name)));
  // A number without any name beside it is never a line of its own, however few there are.
  const nameless = shares.filter(({ line }) => line.text === "");
  const taken = shares.length >= FEWEST && gain >= GAIN ? shares : nameless;
  return taken.length === 0 ? null : { fits, shares: taken };
}

function withNames(grid: Grid, name: number, shares: readonly Share[]): Grid {
  const values = grid.values.map((row) => row);
  const write = (row: number, value: string | null): void => {
    const line = [...(values[row - grid.firstRow] ?? [])];
    line[name - grid.firstColumn] = value;
    values[row - grid.firstRow] = line;
  };
  for (const share of shares) {
    const text = joined(share, (row) => textOf(valueAt(grid, row, name)));
    for (const row of [...share.above, ...share.below]) write(row, null);
    write(share.line.row, text);
  }
  return { ...grid, values };
}

import { endRow, endColumn, valueAt, textOf, range, type Span, type Grid } from "../../grid";
import { readHeader } from "../columns/headers";
import { isHeaderRow } from "../columns/header-rows";
import { identityOf, type CellMatch } from "./matches";

/** A run of matches in one column: what may be one table. */
export interface Run {
  readonly column: number;
  /** Top row first; at least one. */
  readonly matches: readonly CellMatch[];
  readonly span: Span;
}

/** Blank or other rows between two matches that end a run. */
const WIDEST_GAP = 30;
/** Matches looked at to tell whether the indicators begin again. */
const LOOK_AHEAD = 6;
/** How far above its first row the header of a run is looked for. */
const REACH = 6;

/** Cuts the matches of a column into tables: at wide gaps, and where the indicators begin again. */
export function runsOf(grid: Grid, column: number, matches: readonly CellMatch[]): readonly Run[] {
  const runs: CellMatch[][] = [];
  let current: CellMatch[] = [];
  let seen = new Map<string, number>();
  // A name that fits two indicators, as the short names of 5/2018 do, may stand twice in one table.
  const isAgain = ({ keys }: CellMatch) => keys.some((key) => (seen.get(key) ?? 0) >= keys.length);
  const beginsAgain = (at: number) => {
    const ahead = matches.slice(at, at + LOOK_AHEAD);
    const again = ahead.filter(isAgain).length;
    if (ahead.length === LOOK_AHEAD && areDifferent(ahead) && again === LOOK_AHEAD) return true;
    return 2 * again > ahead.length && isUnderOtherHeader(grid, current, matches[at]);
  };
  matches.forEach((match, at) => {
    const previous = current[current.length - 1];
    const gap = previous === undefined ? 0 : match.row - previous.row;
    const apart =
      gap > WIDEST_GAP || (gap > 1 && isUnderOtherHeader(grid, current, match, (row, own) => isOtherHeader(grid, column, row, own)));
    if (apart || (isAgain(match) && beginsAgain(at))) {
      runs.push(current);
      current = [];
      seen = new Map();
    }
    current.push(match);
    for (const key of match.keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  if (current.length > 0) runs.push(current);
  return runs.map((own) => ({ column, matches: own, span: spanOf(own) }));
}

/** The rows from the first to the last match. */
export function spanOf(matches: readonly CellMatch[]): Span {
  return { from: matches[0]?.row ?? 0, to: (matches[matches.length - 1]?.row ?? -1) + 1 };
}

/** How far the rows of a table may go beyond those of its run. */
const BESIDE = { above: 6, below: 12 };

/**
 * The rows in which the table of a run can stand. Rows beside it may still belong to the table although their names are
 * not recognised, unless they are another's: of another run, above the header, or below the next one.
 * @param runs all of the column; `at` is the place of the run among them
 */
export function widened(grid: Grid, runs: readonly Run[], at: number): Span {
  const { from, to } = runs[at]?.span ?? spanOf([]);
  const first = Math.max(grid.firstRow, runs[at - 1]?.span.to ?? 0, from - BESIDE.above);
  const end = Math.min(endRow(grid), runs[at + 1]?.span.from ?? Infinity, to + BESIDE.below);
  const headerAbove = lowestHeader(grid, first, from);
  const headerBelow = range(to, end).find((row) => isHeaderRow(grid, row));
  return { from: headerAbove === undefined ? first : headerAbove + 1, to: headerBelow ?? end };
}

/** The best matches of each indicator in a run, as many of one as it has keys. */
export function bestMatches(matches: readonly CellMatch[]): readonly CellMatch[] {
  const byIdentity = new Map<string, CellMatch[]>();
  for (const match of matches) {
    const same = byIdentity.get(identityOf(match));
    if (same) same.push(match);
    else byIdentity.set(identityOf(match), [match]);
  }
  return [...byIdentity.values()].flatMap((same) =>
    same.sort((a, b) => b.score - a.score).slice(0, Math.max(1, same[0]?.keys.length ?? 1))
  );
}

/** Whether the matches name different indicators: a list of five lines per indicator does not begin again at each line. */
function areDifferent(matches: readonly CellMatch[]): boolean {
  return new Set(matches.map(identityOf)).size === matches.length;
}

/** Whether a header that is not the table's own, as a printed page repeats it, stands above a match: another list begins. */
function isUnderOtherHeader(
  grid: Grid,
  before: readonly CellMatch[],
  match: CellMatch | undefined,
  isOther = (row: number, own: number | undefined): boolean => own === undefined || rowText(grid, row) !== rowText(grid, own)
): boolean {
  const first = before[0]?.row;
  const last = before[before.length - 1]?.row;
  if (first === undefined || last === undefined || match === undefined) return false;
  const header = lowestHeader(grid, last + 1, match.row);
  return header !== undefined && isOther(header, lowestHeader(grid, first - REACH, first));
}

/**
 * Whether a header says of some column that it is another than the table's own header says, whatever years they name. Looked at
 * are the cells side by side with that of a column: what stands beyond is another table's.
 */
function isOtherHeader(grid: Grid, column: number, row: number, own: number | undefined): boolean {
  if (own === undefined) return false;
  const says = (of: number, at: number): string => {
    const text = textOf(valueAt(grid, of, at)).toLowerCase();
    const reading = text === "" ? null : readHeader([text]);
    return reading === null ? text : String(reading.meaning);
  };
  const isBoth = (at: number): boolean => says(row, at) !== "" && says(own, at) !== "";
  let [from, to] = [column, column];
  while (from > grid.firstColumn && isBoth(from - 1)) from -= 1;
  while (to + 1 < endColumn(grid) && isBoth(to + 1)) to += 1;
  return range(from, to + 1).some((at) => isBoth(at) && says(row, at) !== says(own, at));
}

/** The last row that looks like a header, of rows `from` up to, not including, `to`. */
function lowestHeader(grid: Grid, from: number, to: number): number | undefined {
  return range(from, to)
    .reverse()
    .find((row) => isHeaderRow(grid, row));
}

function rowText(grid: Grid, row: number): string {
  return (grid.values[row - grid.firstRow] ?? []).map((cell) => textOf(cell).toLowerCase()).join("|");
}

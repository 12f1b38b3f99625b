import type { Instrument } from "../../instrument";
import { isBlankColumn, valueAt, range, type Span, type Grid, textOf } from "../../grid";
import { keysOfCode } from "../names/codes";
import { readHeader } from "../columns/headers";
import type { Coded } from "./matches";
import type { Run } from "./runs";

/** Share of the best agreement that is as good. */
const NEARLY_ALL = 0.9;
/** Fewest rows in which numbers agree with the names, and the least share of the rows with both and of all names. */
const AGREEING = { rows: 3, ofBoth: 0.6, ofNames: 0.4 };
/** How far above the first row the header of the numbers is looked for. */
const HEADER_ABOVE = 4;

/**
 * The column whose numbers agree with the names of a run: of those that agree best, the one whose header says so, else
 * the nearest; `null` where none agrees.
 * @param codes the numbers of every column of the grid
 */
export function numberColumnFor(
  grid: Grid,
  instrument: Instrument,
  { column: names, matches, span }: Run,
  codes: ReadonlyMap<number, readonly Coded[]>
): number | null {
  // Numbers beyond a blank column belong to the table beside, however near.
  const isBeyond = (column: number) =>
    range(Math.min(column, names) + 1, Math.max(column, names)).some((each) => isBlankColumn(grid, each, span.from, span.to));
  const keysByRow = new Map(matches.map(({ row, keys }) => [row, keys]));
  const agreeingIn = (coded: readonly Coded[]): number => {
    const both = within(coded, span).filter(({ row }) => keysByRow.has(row));
    const agreeing = both.filter(({ row, code }) => keysOfCode(instrument, code).some((key) => keysByRow.get(row)?.includes(key))).length;
    return agreeing < Math.max(AGREEING.rows, AGREEING.ofBoth * both.length, AGREEING.ofNames * matches.length) ? 0 : agreeing;
  };
  const possible = [...codes].flatMap(([column, coded]) => {
    const agreeing = column === names ? 0 : agreeingIn(coded);
    return agreeing === 0 ? [] : [{ column, agreeing }];
  });
  const most = Math.max(0, ...possible.map(({ agreeing }) => agreeing));
  // A running number and a code can agree with the names alike: then the header says which of them is the indicator's.
  const [best] = possible
    .filter(({ agreeing }) => agreeing >= NEARLY_ALL * most)
    .map(({ column, agreeing }) => ({
      column,
      order: [Number(isBeyond(column)), -numberHeader(grid, column, span).confidence, -agreeing, Math.abs(column - names)],
    }))
    .sort((one, other) => one.order.map((each, at) => each - (other.order[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return best?.column ?? null;
}

/** The numbers of a column that stand in a span: a few rows of what can be a long list. */
function within(coded: readonly Coded[], { from, to }: Span): readonly Coded[] {
  return coded.slice(firstFrom(coded, from), firstFrom(coded, to));
}

/** How many numbers stand above a row; they are in the order of their rows. */
function firstFrom(coded: readonly Coded[], row: number): number {
  let [low, high] = [0, coded.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((coded[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the header above a column of numbers says, and how surely it says that they are the indicators'. */
export interface NumberHeader {
  readonly text: string;
  readonly confidence: number;
}

/** The header above a column of numbers: the nearest of the cells just above that says what it numbers, with its group. */
export function numberHeader(grid: Grid, column: number, span: Span): NumberHeader {
  const texts = range(span.from - HEADER_ABOVE, span.from)
    .reverse()
    .map((row) => textOf(valueAt(grid, row, column)));
  const at = texts.findIndex((text) => readHeader([text])?.meaning === "number");
  const found = texts[at] ?? "";
  const grouped = readHeader([`${texts[at + 1] ?? ""} ${found}`]);
  const own = readHeader([found])?.confidence ?? 0;
  return { text: found, confidence: grouped?.meaning === "number" ? Math.max(own, grouped.confidence) : own };
}

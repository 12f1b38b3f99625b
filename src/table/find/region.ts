import { endColumn, isBlankColumn, valueAt, range, type Span, type Grid, isBlank } from "../../grid";
import { codeOf } from "../names/codes";
import { headerParts, type Header } from "../columns/header-rows";
import { readHeader } from "../columns/headers";
import { isLevelMeaning } from "../columns/level-meaning";
import type { TableRow } from "../rows/table-row";
import type { TableCandidate } from "./table-candidate";

/** The columns that can belong to a candidate: up to the blank column, or the first key, before its neighbour's. */
export function regionOf(grid: Grid, candidate: TableCandidate, candidates: readonly TableCandidate[]): Span {
  const [from, to] = edges(candidate);
  const beside = candidates.filter(
    (other) => other !== candidate && other.span.from < candidate.span.to && candidate.span.from < other.span.to
  );
  let left = grid.firstColumn;
  let right = endColumn(grid);
  for (const other of beside) {
    const [otherFrom, otherTo] = edges(other);
    if (otherFrom > to) right = Math.min(right, border(grid, candidate, to + 1, otherFrom));
    else if (otherTo < from) left = Math.max(left, border(grid, candidate, otherTo + 1, from));
  }
  return { from: left, to: right };
}

/** Where the table between two keys ends: after the last blank column, else at the right-hand key. */
function border(grid: Grid, { span }: TableCandidate, from: number, to: number): number {
  for (let column = to - 1; column >= from; column -= 1) {
    if (isBlankColumn(grid, column, span.from, span.to)) return column + 1;
  }
  return to;
}

function edges({ columns: { number, name } }: TableCandidate): readonly [number, number] {
  const keys = [number, name].filter((column): column is number => column !== null);
  return [Math.min(...keys), Math.max(...keys)];
}

/**
 * The columns of a table without those of its neighbours. A blank column ends a table unless what follows belongs to it:
 * columns that have a header in the same rows, fill most of the rows and do not name or number lines of their own.
 */
export function withoutNeighbours(
  grid: Grid,
  candidate: TableCandidate,
  wide: Span,
  header: Header | null,
  rows: readonly TableRow[]
): Span {
  const first = header?.first ?? rows[0]?.row ?? candidate.span.from;
  const last = (rows[rows.length - 1]?.row ?? first) + 1;
  const [from, to] = edges(candidate);
  const blank = (column: number) => isBlankColumn(grid, column, first, last);
  const isForeign = (start: number, end: number): boolean => {
    const headers = range(start, end).map((column) => (header === null ? [] : headerParts(grid, header, column, wide)));
    const read = headers.map(readHeader);
    if (header !== null && read.every((each) => each === null)) return true;
    const most = Math.max(...range(start, end).map((column) => filledIn(grid, column, rows)));
    if (most > 0 && most < SPARSE * rows.length) return true;
    // The numbers of a database that a column carries along count no lines, nor do those behind a level: lines begin with theirs.
    const level = read.findIndex((each) => each !== null && each.meaning !== null && isLevelMeaning(each.meaning));
    const isKey = (each: (typeof read)[number], at: number) =>
      each?.meaning === "name" || (each?.meaning === "number" && (level < 0 || at < level) && codesIn(grid, start + at, rows).size > 0);
    if (read.some(isKey)) return true;
    return header === null && range(start, end).some((column) => countsItsLines(grid, column, rows));
  };
  let right = to + 1;
  for (let column = right; column < wide.to; column += 1) {
    if (!blank(column)) right = column + 1;
    else {
      const next = range(column, wide.to).find((at) => !blank(at));
      if (next === undefined || isForeign(next, endOfBlock(next, wide.to, blank))) break;
    }
  }
  let left = from;
  for (let column = left - 1; column >= wide.from; column -= 1) {
    if (!blank(column)) left = column;
    else {
      const next = range(wide.from, column)
        .reverse()
        .find((at) => !blank(at));
      if (next === undefined || isForeign(startOfBlock(next, wide.from, blank), next + 1)) break;
    }
  }
  return { from: left, to: right };
}

function endOfBlock(start: number, limit: number, blank: (column: number) => boolean): number {
  let end = start;
  while (end < limit && !blank(end)) end += 1;
  return end;
}

function startOfBlock(end: number, limit: number, blank: (column: number) => boolean): number {
  let start = end;
  while (start > limit && !blank(start - 1)) start -= 1;
  return start;
}

/** A short list beside the table fills hardly any of its rows. */
const SPARSE = 0.3;

function filledIn(grid: Grid, column: number, rows: readonly TableRow[]): number {
  return rows.filter(({ row }) => !isBlank(valueAt(grid, row, column))).length;
}

/** The columns around the number and the name up to the next blank column: these belong to the table in any case. */
export function innerColumns(grid: Grid, candidate: TableCandidate, wide: Span, from: number, to: number): Span {
  let [left, right] = edges(candidate);
  while (left > wide.from && !isBlankColumn(grid, left - 1, from, to)) left -= 1;
  while (right + 1 < wide.to && !isBlankColumn(grid, right + 1, from, to)) right += 1;
  return { from: left, to: right + 1 };
}

/** Whether a column counts 1, 2, 3 … of its own. */
function countsItsLines(grid: Grid, column: number, rows: readonly TableRow[]): boolean {
  return codesIn(grid, column, rows).size > 8;
}

function codesIn(grid: Grid, column: number, rows: readonly TableRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ row }) => codeOf(valueAt(grid, row, column)) ?? []));
}

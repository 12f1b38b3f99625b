import { instruments } from "../../instrument";
import { isBlankColumn, valueAt, range, type Span, type Grid, textOf } from "../../grid";
import { nameIndexOf } from "../names/name-index";
import { numberHeader } from "./number-column";
import type { TableCandidate } from "./table-candidate";

/** Numbers that agree with the names speak for the instrument as well. */
const WITH_NUMBERS = 1.1;
/** Difference of strength between two instruments, and between two columns of names, that says nothing. */
const SAME = { instruments: 0.01, columns: 0.001 };
/** Rows around the first one in which the header of the names stands. */
const HEADER_AROUND = { above: 4, below: 8 };

/** Of the readings of columns by name those that are tables: the better instrument, and of several naming columns the best. */
export function bestNames(grid: Grid, candidates: readonly TableCandidate[]): readonly TableCandidate[] {
  const best = candidates.filter((candidate) => !candidates.some((other) => isBetterReading(other, candidate)));
  return best.filter(
    (candidate, at) => !best.some((other, otherAt) => at !== otherAt && isSameTable(grid, candidate, other, otherAt < at))
  );
}

/** Of several readings of the same numbers the best: the instrument they fill best, the column that says what it numbers. */
export function bestNumbers(grid: Grid, candidates: readonly TableCandidate[]): readonly TableCandidate[] {
  const weighed = candidates.map((candidate) => ({ candidate, worth: candidate.strength + headerOf(grid, candidate).confidence / 100 }));
  const isBeaten = ({ candidate, worth }: (typeof weighed)[number], at: number): boolean =>
    weighed.some(
      (other, otherAt) =>
        at !== otherAt &&
        isSameNumbers(grid, candidate, other.candidate) &&
        (other.worth > worth || (other.worth === worth && otherAt < at))
    );
  return weighed.filter((each, at) => !isBeaten(each, at)).map(({ candidate }) => candidate);
}

/** Whether more than half of the shorter of two spans lies in the other. */
export function overlaps(one: Span, other: Span): boolean {
  const shared = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return shared > 0.5 * Math.min(one.to - one.from, other.to - other.from);
}

/** Whether `other` reads the same column and rows better, as another instrument. */
function isBetterReading(other: TableCandidate, candidate: TableCandidate): boolean {
  if (other === candidate || other.columns.name !== candidate.columns.name || !overlaps(other.span, candidate.span)) return false;
  if (other.instrument === candidate.instrument) return false;
  const gain = strengthOf(other) - strengthOf(candidate);
  const isFirst = instruments.indexOf(other.instrument) < instruments.indexOf(candidate.instrument);
  return gain > SAME.instruments || (gain >= -SAME.instruments && isFirst);
}

function strengthOf({ strength, columns }: TableCandidate): number {
  return strength * (columns.number === null ? 1 : WITH_NUMBERS);
}

/** Whether `candidate` is only a second, weaker naming column (short names, questions) of the table of `other`. */
function isSameTable(grid: Grid, candidate: TableCandidate, other: TableCandidate, isOtherFirst: boolean): boolean {
  if (!overlaps(candidate.span, other.span)) return false;
  const [number, otherNumber] = [candidate.columns.number, other.columns.number];
  if (number !== null && otherNumber !== null && number !== otherNumber) return false;
  if (candidate.columns.name !== null && other.columns.name !== null && haveSameHeader(grid, candidate, other)) return false;
  const gain = strengthOf(other) - strengthOf(candidate);
  return gain > SAME.columns || (gain >= -SAME.columns && isOtherFirst);
}

/** Whether two columns of names bear the same header: two tables then, not two columns of one. */
function haveSameHeader(grid: Grid, one: TableCandidate, other: TableCandidate): boolean {
  const textIn = ({ columns }: TableCandidate, row: number) => textOf(valueAt(grid, row, columns.name ?? 0)).toLowerCase();
  // A span begins under the lowest row of the header; the names' own header can be some rows higher.
  return range(one.span.from - HEADER_AROUND.above, one.span.from + HEADER_AROUND.below).some((row) => {
    const text = textIn(one, row);
    return text !== "" && text === textIn(other, row) && nameIndexOf(one.instrument).match(text) === null;
  });
}

/** Whether two candidates are one table: the same column, or a running number and a code without a blank column between. */
function isSameNumbers(grid: Grid, one: TableCandidate, other: TableCandidate): boolean {
  if (!overlaps(one.span, other.span)) return false;
  const [left = 0, right = 0] = [one, other].map(({ columns }) => columns.number ?? 0).sort((a, b) => a - b);
  if (left === right) return true;
  const isApart = range(left + 1, right).some((column) => isBlankColumn(grid, column, one.span.from, one.span.to));
  return !isApart && headerOf(grid, one).text !== headerOf(grid, other).text;
}

function headerOf(grid: Grid, { columns, span }: TableCandidate): ReturnType<typeof numberHeader> {
  return numberHeader(grid, columns.number ?? 0, span);
}

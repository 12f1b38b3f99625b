import { valueAt, isBlank, textOf } from "../../grid";
import { readLevel } from "../../assessment";
import type { Column } from "../model";
import type { TableRow } from "../rows/table-row";
import type { TableShape } from "./table-shape";
import { isLevelMeaning } from "./level-meaning";

/** More lines per indicator than this are more than a row copied by mistake. */
const USUAL = 1.3;
/** Share of the lines that must repeat the level of their indicator. */
const MOST = 0.9;

/** Whether a list has several lines for its indicators, as criteria, a file of evidence on each line, or a log. */
export function hasRepeatedLines(rows: readonly TableRow[]): boolean {
  return rows.length > USUAL * new Set(rows.map(({ indicator }) => indicator)).size + 1;
}

/**
 * The columns of such a list where it is an assessment all the same: an export that repeats the level of the indicator on
 * every line. `null` where no column does. What differs from line to line is no level of an indicator.
 */
export function columnsOfRepeated(shape: TableShape, columns: readonly Column[]): readonly Column[] | null {
  const kept = columns.filter(
    ({ column, meaning, reason }) => !isLevelMeaning(meaning) || (reason.key !== "content" && isRepeated(shape, column))
  );
  return kept.some(({ meaning }) => isLevelMeaning(meaning) && meaning !== "target") ? kept : null;
}

function isRepeated({ grid, rows }: TableShape, column: number): boolean {
  const first = new Map<string, string>();
  const same = rows.filter(({ row, indicator }) => {
    const text = textOf(valueAt(grid, row, column));
    const known = first.get(indicator) ?? text;
    first.set(indicator, known);
    return text !== "" && text === known;
  });
  return same.length >= MOST * rows.length;
}

/** Share of the indicators beside whose row another line holds a level. */
const HALF = 0.5;

/**
 * Whether a column holds levels on lines of their own between those of the indicators, as where one's own level and another's
 * stand below each other: then nothing says which of the two an indicator's row is.
 */
export function hasLinesBetween({ grid, instrument, keys, rows }: TableShape, column: number): boolean {
  const own = new Set(rows.map(({ row }) => row));
  const isBare = (row: number): boolean =>
    !own.has(row) && [keys.number, keys.name].every((key) => key === null || isBlank(valueAt(grid, row, key)));
  const holdsLevel = (row: number): boolean => isBare(row) && readLevel(instrument, valueAt(grid, row, column)).kind === "level";
  return rows.filter(({ row }) => holdsLevel(row - 1) || holdsLevel(row + 1)).length > HALF * rows.length;
}

import type { CellValue } from "../../assessment";
import { keysOfColumn, instruments, type IndicatorKey, type Instrument } from "../../instrument";
import { FunctionFailure } from "../failure";
import { messages } from "../messages";

/** The levels of a range by indicator, as they stand in the cells. */
export interface RawLevels {
  readonly instrument: Instrument;
  readonly levels: ReadonlyMap<IndicatorKey, CellValue>;
}

/** Whether a range is one row or one column. */
export function isLine(range: readonly (readonly CellValue[])[]): boolean {
  return range.length === 1 || range.every((row) => row.length === 1);
}

type Row = readonly CellValue[];

/** How the numbers at one edge read for one instrument. */
interface Reading {
  /** The block's rows, or its columns for a table on its side. */
  readonly rows: readonly Row[];
  readonly instrument: Instrument;
  /** Edge with the numbers; the levels stand at the other one. */
  readonly numbersFirst: boolean;
  /** One per row; `null` for a row without an indicator number. */
  readonly keys: readonly (IndicatorKey | null)[];
  /** How many different indicators are there. */
  readonly different: number;
}

/**
 * Reads a block of cells: indicator numbers or codes in one edge column, levels in the other, anything between.
 * Rows without an indicator number (headings, subtotals) are skipped; rows may stand in any order. A table that lies on
 * its side, numbers in one edge row, is read in the same way.
 * @throws FunctionFailure when no edge holds indicator numbers, they are another instrument's, or one appears twice
 */
export function readBlock(block: readonly Row[], asked: Instrument | null): RawLevels {
  const { instrument, levels } = levelLines(block, asked);
  return { instrument, levels: new Map([...levels].map(([key, { row, numbersFirst }]) => [key, edge(row, !numbersFirst)])) };
}

/** A place in a range, 0-based from its first cell. */
export interface PlaceInRange {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the level of each indicator stands in a block, as {@link readBlock} reads it.
 * @throws FunctionFailure as {@link readBlock}
 */
export function placesInBlock(
  block: readonly Row[],
  asked: Instrument | null
): { readonly instrument: Instrument; readonly places: ReadonlyMap<IndicatorKey, PlaceInRange> } {
  const { instrument, levels, onItsSide } = levelLines(block, asked);
  const places = [...levels].map(([key, { row, at, numbersFirst }]): [IndicatorKey, PlaceInRange] => {
    const beside = numbersFirst ? row.length - 1 : 0;
    return [key, onItsSide ? { row: beside, column: at } : { row: at, column: beside }];
  });
  return { instrument, places: new Map(places) };
}

/** The line of each indicator, and at which of its edges the numbers stand. */
interface LevelLine {
  readonly row: Row;
  readonly at: number;
  readonly numbersFirst: boolean;
}

function levelLines(block: readonly Row[], asked: Instrument | null) {
  const { rows, instrument, keys, numbersFirst, different } = bestReading(block, asked ? [asked] : instruments);
  if (asked) refuseOtherNumbers(asked, different, bestReading(block, instruments));
  const levels = new Map<IndicatorKey, LevelLine>();
  rows.forEach((row, at) => {
    const key = keys[at] ?? null;
    if (key === null || (numbersColumns(row) && keys.indexOf(key) !== keys.lastIndexOf(key))) return;
    if (levels.has(key))
      throw new FunctionFailure(
        "value",
        holdsNoNumbers(instrument, keys, different) ? messages().noNumbersInBlock : messages().repeatedIndicator(key)
      );
    levels.set(key, { row, at, numbersFirst });
  });
  return { instrument, levels, onItsSide: rows !== block };
}

/**
 * Whether what was taken for indicator numbers are the levels, or the numbers of the domains: few different ones, over and over. A
 * block that begins beside the column with the numbers looks like that.
 */
function holdsNoNumbers({ scale }: Instrument, keys: readonly (IndicatorKey | null)[], different: number): boolean {
  const filled = keys.filter((key) => key !== null).length;
  return different <= scale.max - scale.min + 1 && filled >= 2 * different;
}

/** Numbers that the instrument asked for does not have would be left out in silence, and the answer mean nothing. */
function refuseOtherNumbers(asked: Instrument, known: number, best: Reading): void {
  if (best.different > known) throw new FunctionFailure("value", messages().otherNumbers(best.instrument.id, asked.id));
}

const COLUMN_NUMBER = /^(\()?(\d{1,2})\)?$/;

/**
 * Whether a row only numbers the columns, as official forms do below their headers: (1), (2), (3) … Plain numbers
 * count only when there are several, because a level may well follow its indicator's number.
 */
function numbersColumns(row: Row): boolean {
  const cells = row.filter((cell) => cell !== null && cell !== "").map((cell) => COLUMN_NUMBER.exec(String(cell).trim()));
  const numbers = cells.map((match) => Number(match?.[2]));
  const inBrackets = cells.every((match) => match?.[1] !== undefined);
  return cells.length >= (inBrackets ? 2 : 4) && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

function edge(row: Row, first: boolean): CellValue {
  return (first ? row[0] : row[row.length - 1]) ?? null;
}

/**
 * Levels look like indicator numbers too, so the edge with the most different indicators holds the numbers. Of several
 * instruments the one whose items are all there wins, then the one with most of them, then the usual one.
 */
function bestReading(rows: readonly Row[], candidates: readonly Instrument[]): Reading {
  const onItsSide = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
  const readings = [rows, onItsSide]
    .flatMap((lines) => candidates.flatMap((instrument) => [true, false].map((numbersFirst) => readEdge(lines, instrument, numbersFirst))))
    .filter(({ different }) => different > 0);
  const complete = ({ different, instrument }: Reading) => different === instrument.indicators.length;
  const [best] = readings.sort((a, b) => b.different - a.different || Number(complete(b)) - Number(complete(a)));
  if (!best) throw new FunctionFailure("value", messages().noNumbers);
  return best;
}

function readEdge(rows: readonly Row[], instrument: Instrument, numbersFirst: boolean): Reading {
  const keys = keysOfColumn(
    instrument,
    rows.map((row) => edge(row, numbersFirst))
  );
  return { rows, instrument, numbersFirst, keys, different: new Set(keys.filter((key) => key !== null)).size };
}

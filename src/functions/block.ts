import type { CellValue } from "../assessment/types";
import { keysOfColumn } from "../instrument/find";
import { instruments } from "../instrument/registry";
import type { IndicatorKey, Instrument } from "../instrument/types";
import { FunctionFailure } from "./failure";
import type { RawLevels } from "./levels";
import { messages } from "./messages";

type Row = readonly CellValue[];

/** How the numbers at one edge read for one instrument. */
interface Reading {
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
 * Rows without an indicator number (headings, subtotals) are skipped; rows may stand in any order.
 * @throws FunctionFailure when neither edge holds indicator numbers, or one appears twice
 */
export function readBlock(rows: readonly Row[], asked: Instrument | null): RawLevels {
  const reading = bestReading(rows, asked ? [asked] : instruments);
  const levels = new Map<IndicatorKey, CellValue>();
  rows.forEach((row, at) => {
    const key = reading.keys[at] ?? null;
    if (key === null) return;
    if (levels.has(key)) throw new FunctionFailure("value", messages().repeatedIndicator(key));
    levels.set(key, edge(row, !reading.numbersFirst));
  });
  return { instrument: reading.instrument, levels };
}

function edge(row: Row, first: boolean): CellValue {
  return (first ? row[0] : row[row.length - 1]) ?? null;
}

/**
 * Levels look like indicator numbers too, so the edge with the most different indicators holds the numbers. Of several
 * instruments the one whose items are all there wins, then the one with most of them, then the usual one.
 */
function bestReading(rows: readonly Row[], candidates: readonly Instrument[]): Reading {
  const readings = candidates
    .flatMap((instrument) => [true, false].map((numbersFirst) => readEdge(rows, instrument, numbersFirst)))
    .filter(({ different }) => different > 0);
  const complete = ({ different, instrument }: Reading) => different === instrument.indicators.length;
  const [best] = readings.sort(
    (a, b) => b.different - a.different || Number(complete(b)) - Number(complete(a))
  );
  if (!best) throw new FunctionFailure("value", messages().noNumbers);
  return best;
}

function readEdge(rows: readonly Row[], instrument: Instrument, numbersFirst: boolean): Reading {
  const keys = keysOfColumn(instrument, rows.map((row) => edge(row, numbersFirst)));
  return { instrument, numbersFirst, keys, different: new Set(keys.filter((key) => key !== null)).size };
}

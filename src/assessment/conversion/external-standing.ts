import type { IndicatorKey, Instrument } from "../../instrument";
import { guardLevels, type Levels } from "../levels/levels";
import { subtract } from "../score/fraction";
import { overallIndex } from "../score/score";
import type { Fraction } from "../types";

/** What an assessment amounts to while indices of other bodies are still awaited. */
export interface ExternalStanding {
  /** Indicators whose index is not there yet (*menunggu indeks*), in the instrument's order. */
  readonly waiting: readonly IndicatorKey[];
  /** The levels as they count: what is awaited counts the lowest level, everything else as it stands. */
  readonly counted: Levels;
  /** The index with what is awaited at the lowest level; its weight stays in the denominator. */
  readonly index: Fraction;
  /** The index once the expected values are there; `null` where nothing awaited has one. */
  readonly expected: Fraction | null;
  /** How much that is more; `null` like `expected`. */
  readonly gain: Fraction | null;
}

/**
 * The index while indices of other bodies are awaited, and with values that are expected for them.
 *
 * Source: what assessors said and did in 2026: an indicator whose index is missing counts 1 and stays in the denominator.
 *
 * @param expected values of Pemdi, not of the index (`convertIndex` makes one of the other); only those of awaited indicators count
 * @throws RangeError as `scoreLevels`, and for an expected value that is no level
 * @example show(externalStanding(pemdi8, withoutThem, new Map()).index) // "2,72" where all others are 3
 */
export function externalStanding(instrument: Instrument, levels: Levels, expected: ReadonlyMap<IndicatorKey, number>): ExternalStanding {
  const { indicators, scale } = instrument;
  const isAwaited = (at: number): boolean => indicators[at]?.externalIndex !== undefined && (levels[at] ?? null) === null;
  const waiting = indicators.flatMap(({ key }, at) => (isAwaited(at) ? [key] : []));
  const withValues = (valueOf: (key: IndicatorKey) => number): Levels =>
    indicators.map(({ key }, at) => (isAwaited(at) ? valueOf(key) : (levels[at] ?? null)));
  guardLevels(instrument, levels);
  const counted = withValues(() => scale.min);
  const index = overallIndex(instrument, counted);
  const hoped = waiting.some((key) => expected.has(key))
    ? overallIndex(
        instrument,
        withValues((key) => expected.get(key) ?? scale.min)
      )
    : null;
  return { waiting, counted, index, expected: hoped, gain: hoped && subtract(hoped, index) };
}

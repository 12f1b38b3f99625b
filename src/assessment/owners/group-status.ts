import { indicatorByKey, type IndicatorKey } from "../../instrument";
import { add, compare, decimal, fraction, times } from "../score/fraction";
import { flags } from "../score/flags";
import { gainOf } from "../score/gain";
import { entriesOf } from "../entries";
import type { Assessment, Entry, Fraction } from "../types";

/** Where some of an assessment's indicators stand, e.g. those of one unit. */
export interface GroupStatus {
  readonly indicators: number;
  readonly filled: number;
  /** Mean level of the filled ones, unweighted; `null` when none is filled. */
  readonly average: Fraction | null;
  /** Low or below their target, as {@link flags} has them. */
  readonly flagged: readonly IndicatorKey[];
  /** What the index gains when each reaches its target, or one level more where it has none. Not filled counts 0. */
  readonly gain: Fraction;
}

const ZERO = fraction(0);

/**
 * Where these indicators stand together.
 * @example groupStatus(assessment, ["1", "2"]).gain // { numerator: 260n, denominator: 10000n }
 */
export function groupStatus(assessment: Assessment, keys: readonly IndicatorKey[]): GroupStatus {
  const { instrument } = assessment;
  const entries = entriesOf(assessment, keys);
  const levels = entries.flatMap(({ level }) => level ?? []);
  const sum = levels.map(decimal).reduce(add, ZERO);
  return {
    indicators: entries.length,
    filled: levels.length,
    average: levels.length === 0 ? null : fraction(sum.numerator, times(sum.denominator, levels.length)),
    flagged: flags({ instrument, entries }).map(({ indicator }) => indicator),
    gain: entries.map((entry) => openGain(assessment, entry)).reduce(add, ZERO),
  };
}

/** What the index gains when an indicator reaches its target, or one level more without one; nothing once it is there. */
function openGain({ instrument }: Assessment, { indicator, level, target }: Entry): Fraction {
  const known = indicatorByKey(instrument, indicator);
  if (!known) return ZERO;
  const gain = gainOf(instrument, known, level, target ?? Math.min((level ?? 0) + 1, instrument.scale.max));
  return compare(gain, ZERO) > 0 ? gain : ZERO;
}

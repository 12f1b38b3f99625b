import type { Instrument } from "../../instrument";
import { entriesByKey } from "../entries";
import type { Assessment } from "../types";

/** A level, or `null` where there is none. One per indicator, in the instrument's order. */
export type Levels = readonly (number | null)[];

/**
 * Whether a number is a level of the instrument: inside its scale, and whole where its levels are whole.
 *
 * Source: PermenPANRB 59/2020 (levels 1–5), 5/2018 (0–5), 8/2026 (1–5 with decimals).
 *
 * @example isLevel(spbe59, 2.5) // false
 */
export function isLevel({ scale }: Instrument, level: number): boolean {
  if (!(level >= scale.min && level <= scale.max)) return false;
  return !scale.whole || Number.isInteger(level);
}

/**
 * The levels of an assessment in the instrument's order, whatever the order of its entries.
 *
 * @throws RangeError when an indicator has no entry or two.
 * @example levelsOf(assessment) // [3, null, 4, …]
 */
export function levelsOf(assessment: Assessment): Levels {
  const { instrument, entries } = assessment;
  const { indicators } = instrument;
  if (entries.length !== indicators.length) {
    throw new RangeError(`${entries.length} entries for ${indicators.length} indicators`);
  }
  const byKey = entriesByKey(assessment);
  return indicators.map(({ key }) => {
    const entry = byKey.get(key);
    if (entry === undefined) throw new RangeError(`No entry for indicator ${key}`);
    return entry.level;
  });
}

/**
 * Levels that can be counted with, or an error that names the first that cannot.
 *
 * @throws RangeError when the number of levels is wrong or one is not a level of the instrument.
 * @example guardLevels(spbe59, [3]) // RangeError: 1 levels for 47 indicators
 */
export function guardLevels(instrument: Instrument, levels: Levels): void {
  const { indicators } = instrument;
  if (levels.length !== indicators.length) {
    throw new RangeError(`${levels.length} levels for ${indicators.length} indicators`);
  }
  const at = levels.findIndex((level) => level !== null && !isLevel(instrument, level));
  if (at >= 0) throw new RangeError(`Indicator ${indicators[at]?.key}: ${levels[at]} is not a level`);
}

/**
 * A level without the noise of binary arithmetic: as a sheet shows it, 15 significant digits.
 *
 * @example cleanLevel(2.9999999999999996) // 3
 */
export function cleanLevel(level: number): number {
  return Number.isInteger(level) ? level : Number(level.toPrecision(15));
}

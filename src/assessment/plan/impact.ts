import type { IndicatorKey, Instrument } from "../../instrument";
import { guardLevels, type Levels } from "../levels/levels";
import { gainOf } from "../score/gain";
import type { Fraction } from "../types";

/**
 * What one level more at an indicator adds to the index; less where the highest level is nearer than one, 0 at the
 * highest. What is not filled counts 0. Without levels: what a whole level more adds, the weight of the indicator.
 *
 * @throws RangeError when the instrument has no such indicator, or as `overallIndex`.
 * @example toDouble(impact(spbe59, "42")) // 0.03
 */
export function impact(instrument: Instrument, key: IndicatorKey, levels?: Levels): Fraction {
  const place = instrument.indicators.findIndex((indicator) => indicator.key === key);
  const indicator = instrument.indicators[place];
  if (!indicator) throw new RangeError(`No indicator ${key}`);
  if (!levels) return { numerator: indicator.weight, denominator: instrument.weightTotal };
  guardLevels(instrument, levels);
  const level = levels[place] ?? 0;
  const raised = Math.min(level + 1, instrument.scale.max);
  return gainOf(instrument, indicator, level, raised);
}

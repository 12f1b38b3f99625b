import type { Indicator, Instrument } from "../../instrument";
import type { Fraction } from "../types";
import { decimal, subtract, times } from "./fraction";

/**
 * What the index gains when one indicator goes from one level to another: (to − from) × weight / Σ weight, exact.
 * Negative when it goes down.
 *
 * Source: PermenPANRB 59/2020, formula of the index.
 *
 * @param from present level; `null` is not filled and counts 0
 * @throws RangeError for a level that is not a finite number
 * @example toDouble(gainOf(spbe59, { weight: 300 }, 2, 3)) // 0.03
 */
export function gainOf({ weightTotal }: Instrument, { weight }: Pick<Indicator, "weight">, from: number | null, to: number): Fraction {
  const more = subtract(decimal(to), decimal(from ?? 0));
  return { numerator: times(more.numerator, weight), denominator: times(more.denominator, weightTotal) };
}

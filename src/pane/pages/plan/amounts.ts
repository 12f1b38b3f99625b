import { toDouble } from "../../../assessment/score/fraction";
import { show } from "../../../assessment/score/show";
import type { Fraction } from "../../../assessment/types";

/**
 * A cost as people write it in a locale: thousands apart, no decimals that say nothing.
 * @example shownCost(fraction(1500000), "id-ID") // "1.500.000"
 */
export function shownCost(cost: Fraction, locale: string): string {
  return toDouble(cost).toLocaleString(locale, { maximumFractionDigits: 6 });
}

/**
 * A small addition to the index: three decimals, because one level of many indicators adds less than 0.01.
 * @example shownGain(fraction(13, 1000), "id-ID") // "0,013"
 */
export function shownGain(gain: Fraction, locale: string): string {
  const separator = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ",";
  return show(gain, { decimals: 3, separator });
}

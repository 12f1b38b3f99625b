import { compare, entered, toDouble, show, type Fraction, type Raise, type Steps } from "../../../assessment";
import { decimalSeparator, signedDifference } from "../../format";

/**
 * A cost as people write it in a locale: thousands apart, no decimals that say nothing.
 * @example shownCost(fraction(1500000), "id-ID") // "1.500.000"
 */
export function shownCost(cost: Fraction, locale: string): string {
  return toDouble(cost).toLocaleString(locale, { maximumFractionDigits: 6 });
}

/**
 * A small addition to the index: three decimals, because one level of many indicators adds less than 0.01.
 * @example shownAddition(fraction(13, 1000), "id-ID") // "0,013"
 */
export function shownAddition(gain: Fraction, locale: string): string {
  return show(gain, { decimals: 3, separator: decimalSeparator(locale) });
}

/**
 * What an index changes by, as the table of a plan says it: a dash where nothing changes.
 * @example shownChange(fraction(35486, 10000), fraction(41251, 10000), "id-ID") // "+0,58", because 4,13 − 3,55 is shown
 */
export function shownChange(before: Fraction, after: Fraction, locale: string): string {
  return compare(after, before) === 0 ? "–" : signedDifference(before, after, locale);
}

/**
 * How many levels some indicators rise together; with steps, how many pieces of work that is.
 * @example workOf(raises) // 11
 */
export function workOf(raises: readonly Raise[], steps?: Steps): number {
  return raises.reduce((sum, { indicator, from, to }) => sum + entered(from ?? 0, to, steps?.[indicator]).length, 0);
}

/**
 * An amount as people write it in a locale, thousands apart or not: `"1.500.000"`, `"2,5"`. `null` for anything else.
 * @example readAmount("1.500", "id-ID") // 1500
 */
export function readAmount(text: string, locale: string): number | null {
  const plain = text.trim().replace(/^rp\.?\s*/i, "");
  const decimal = decimalSeparator(locale) === "." ? "." : ",";
  const group = decimal === "," ? "\\." : ",";
  const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(plain);
  const digits = grouped ? plain.replace(new RegExp(group, "g"), "") : plain;
  if (!/^\d{1,15}(?:[.,]\d{1,6})?$/.test(digits)) return null;
  return Number(digits.replace(",", "."));
}

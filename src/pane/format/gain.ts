import { show, type Fraction } from "../../assessment";
import { decimalSeparator } from "./numbers";

/**
 * What an index gains, with as many of four decimals as it takes: one level of the lightest indicator is 0,013.
 * @example shownGain(fraction(13, 1000), "id-ID") // "0,013"
 */
export function shownGain(gain: Fraction, locale: string): string {
  const separator = decimalSeparator(locale);
  const [whole = "0", decimals = ""] = show(gain, { decimals: 4, separator }).split(separator);
  return `${whole}${separator}${decimals.replace(/0+$/, "").padEnd(2, "0")}`;
}

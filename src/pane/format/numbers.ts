import {
  compare,
  fraction,
  shownDifference,
  subtract,
  toDouble,
  nextPredicate,
  predicateIfRounded,
  roundHalfUp,
  show,
  type Fraction,
  type Scorecard,
} from "../../assessment";
import { perLocale } from "./per-locale";

/**
 * An exact value as people read it in `locale`: two decimals.
 * @example shown(fraction(37495, 10000), "id-ID") // "3,75"
 */
export function shown(value: Fraction, locale: string): string {
  return show(value, { separator: decimalSeparator(locale) });
}

/**
 * How far a higher value is, as people read it: the difference of the two as they are shown, or with as many decimals as it
 * takes not to look like none.
 * @example shownGap(fraction(3498, 1000), fraction(35, 10), "id-ID") // "0,002", though both read 3,50
 */
export function shownGap(from: Fraction, to: Fraction, locale: string): string {
  const apart = shownDifference(from, to);
  if (apart.numerator > 0) return shown(apart, locale);
  const gap = subtract(to, from);
  const separator = decimalSeparator(locale);
  const decimals = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((count) => roundHalfUp(gap, count) > 0);
  return show(gap, { decimals: decimals ?? 12, separator });
}

/**
 * How far a value moved: the difference of the two as they are shown, with the sign of the exact one, so that what moved by less
 * than is shown does not look as if it had stayed.
 * @example signedDifference(fraction(35549, 10000), fraction(41251, 10000), "id-ID") // "+0,58"
 */
export function signedDifference(from: Fraction, to: Fraction, locale: string): string {
  const size = shown(shownDifference(from, to), locale).replace("-", "");
  const side = compare(to, from);
  return side > 0 ? `+${size}` : side < 0 ? `−${size}` : size;
}

/**
 * Where a value lies on a scale, in percent between 0 and 100.
 * @example shareOfScale(fraction(3), 1, 5) // 50
 */
export function shareOfScale(value: Fraction, lowest: number, highest: number): number {
  return Math.min(100, Math.max(0, ((toDouble(value) - lowest) / (highest - lowest)) * 100));
}

/**
 * Length of a bar: `value` as a share of `highest`, in percent between 0 and 100.
 */
export function percentOf(value: Fraction, highest: number): number {
  return Math.min(100, Math.max(0, (toDouble(value) / highest) * 100));
}

/** An index so close below a limit that its two decimals look like the next predicate. */
export interface NearLimit {
  readonly shown: string;
  /** With as many decimals as it takes to see that it is below the limit. */
  readonly exact: string;
  readonly limit: string;
  readonly next: string;
}

/** What to tell about an index that would have the next predicate if it were rounded first; `null` otherwise. */
export function nearLimit({ instrument, index }: Scorecard, locale: string): NearLimit | null {
  const next = nextPredicate(instrument, index);
  if (predicateIfRounded(instrument, index) === null || next === null) return null;
  const separator = decimalSeparator(locale);
  const decimals = [3, 4, 5, 6, 7, 8, 9, 10].find((count) => compare(fraction(roundHalfUp(index, count), 10 ** count), next.from) < 0);
  return {
    shown: show(index, { separator }),
    exact: show(index, { decimals: decimals ?? 12, separator }),
    limit: show(next.from, { separator }),
    next: next.name,
  };
}

/** The next predicate and how far the index is below it, as people read numbers. */
export interface Distance {
  readonly gap: string;
  readonly limit: string;
  readonly next: string;
}

/** How far the next predicate is; `null` at the highest, and so close below it that {@link nearLimit} tells more. */
export function distanceToNext(scorecard: Scorecard, locale: string): Distance | null {
  const { instrument, index } = scorecard;
  const next = nextPredicate(instrument, index);
  if (next === null || nearLimit(scorecard, locale) !== null) return null;
  return {
    gap: shown(shownDifference(index, next.from), locale),
    limit: shown(next.from, locale),
    next: next.name,
  };
}

/** The decimal mark of a locale: "," for "id-ID". */
export const decimalSeparator = perLocale((locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ",";
});

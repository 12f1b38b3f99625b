import {
  compare,
  fraction,
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
 * A distance above zero as people read it: two decimals, or as many as it takes not to look like none.
 * @example shownGap(fraction(1, 500), "id-ID") // "0,002"
 */
export function shownGap(gap: Fraction, locale: string): string {
  const separator = decimalSeparator(locale);
  const decimals = [2, 3, 4, 5, 6, 7, 8, 9, 10].find((count) => roundHalfUp(gap, count) > 0);
  return show(gap, { decimals: decimals ?? 12, separator });
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
    gap: shown(subtract(next.from, index), locale),
    limit: shown(next.from, locale),
    next: next.name,
  };
}

/** The decimal mark of a locale: "," for "id-ID". */
export const decimalSeparator = perLocale((locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ",";
});

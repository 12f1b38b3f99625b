import type { Indicator, Instrument } from "../../instrument";
import { perLocale } from "./per-locale";

const levelFormat = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }));

/**
 * A level as it is written in the locale.
 * @example shownLevel(2.5, "id-ID") // "2,5"
 */
export function shownLevel(level: number, locale: string): string {
  return levelFormat(locale).format(level);
}

/** The regulation's name of a level, `null` between two levels. */
export function levelName({ scale }: Instrument, { kind }: Indicator, level: number): string | null {
  return scale.labels[kind][level - scale.min] ?? null;
}

import type { Indicator, Instrument } from "../../instrument";

/**
 * A level as it is written in the locale.
 * @example shownLevel(2.5, "id-ID") // "2,5"
 */
export function shownLevel(level: number, locale: string): string {
  return level.toLocaleString(locale, { maximumFractionDigits: 10, useGrouping: false });
}

/** The regulation's name of a level, `null` between two levels. */
export function levelName({ scale }: Instrument, { kind }: Indicator, level: number): string | null {
  return scale.labels[kind][level - scale.min] ?? null;
}

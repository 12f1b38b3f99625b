import type { Indicator, Instrument } from "../instrument/types";
import type { Assessment, Flag } from "./types";

/**
 * Whether a level is low: 2 or below, or below 3 where levels have decimals (the official *kelemahan*).
 *
 * Source: Pedoman Menteri PANRB 3/2024, weaknesses are levels 1–2.
 *
 * @example isLow(spbe59, 2) // true
 */
export function isLow({ scale }: Instrument, level: number): boolean {
  return scale.whole ? level <= 2 : level < 3;
}

/**
 * The indicators that need attention: filled ones that are low or below their target. What is not filled is not
 * flagged. Lowest level first, then greatest weight, then in the instrument's order.
 *
 * @example flags(assessment).map(({ indicator, level }) => [indicator, level]) // [["29", 1], ["11", 2]]
 */
export function flags({ instrument, entries }: Assessment): readonly Flag[] {
  const places = new Map(instrument.indicators.map(({ key }, place) => [key, place]));
  const indicatorOf = (key: string) => instrument.indicators[places.get(key) ?? -1] as Indicator;
  return entries
    .flatMap(({ indicator, level, target }): Flag[] => {
      if (level === null) return [];
      const low = isLow(instrument, level);
      const belowTarget = target !== null && level < target;
      return low || belowTarget ? [{ indicator, level, target, low, belowTarget }] : [];
    })
    .sort(
      (a, b) =>
        a.level - b.level ||
        indicatorOf(b.indicator).weight - indicatorOf(a.indicator).weight ||
        (places.get(a.indicator) ?? 0) - (places.get(b.indicator) ?? 0)
    );
}

import type { Instrument } from "../../instrument";
import { entriesByKey } from "../entries";
import type { Assessment, Flag } from "../types";

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
export function flags(assessment: Assessment): readonly Flag[] {
  const { instrument } = assessment;
  const byKey = entriesByKey(assessment);
  return instrument.indicators
    .flatMap(({ key, weight }): { weight: number; flag: Flag }[] => {
      const { level = null, target = null } = byKey.get(key) ?? {};
      if (level === null) return [];
      const low = isLow(instrument, level);
      const belowTarget = level < (target ?? 0);
      const flag = { indicator: key, level, target, low, belowTarget };
      return low || belowTarget ? [{ weight, flag }] : [];
    })
    .sort((a, b) => a.flag.level - b.flag.level || b.weight - a.weight)
    .map(({ flag }) => flag);
}

import { roundHalfUp } from "./show";
import type { Fraction } from "../types";

/**
 * Dense rank of a value among others, compared as they are shown (two decimals): 1 is the highest, equal values share
 * a rank, and no rank is left out. The value need not be among the others.
 *
 * Source: how ranks are printed in published comparisons (Kab. Kepulauan Meranti 2023: 6th, two above share 2,96).
 *
 * @example denseRank(fraction(274, 100), [3.42, 2.96, 2.96, 2.74].map(decimal)) // 3
 */
export function denseRank(value: Fraction, others: readonly Fraction[]): number {
  const own = roundHalfUp(value);
  const higher = others.map((other) => roundHalfUp(other)).filter((other) => other > own);
  return new Set(higher.map(String)).size + 1;
}

import { add, decimal, times } from "./fraction";
import type { Fraction } from "../types";

const checkedTotals = new WeakMap<readonly number[], number>();

/**
 * The guard shared by every weighted value: as many levels as weights, at least one, weights whole and positive.
 * Answers the total weight. Weights seen before are not looked through again.
 *
 * @throws RangeError naming what is wrong.
 * @example guardWeighted([3, 4], [130, 250]) // 380
 */
export function guardWeighted(levels: readonly unknown[], weights: readonly number[]): number {
  if (levels.length !== weights.length) throw new RangeError(`${levels.length} levels for ${weights.length} weights`);
  const known = checkedTotals.get(weights);
  if (known !== undefined) return known;
  if (weights.length === 0) throw new RangeError("No weights");
  let total = 0;
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight <= 0) throw new RangeError(`Weight ${weight} is not a positive whole number`);
    total += weight;
  }
  if (!Number.isSafeInteger(total)) throw new RangeError("Weights too large");
  checkedTotals.set(weights, total);
  return total;
}

/**
 * Σ(weight × level) / Σ weight, exact. A level that is `null` (not filled) counts 0 and its weight stays in the
 * denominator.
 *
 * Source: PermenPANRB 59/2020, formula of the index; the rule for what is not filled follows its one official
 * precedent (Kab. Banyuasin 2023).
 *
 * @throws RangeError as {@link guardWeighted}, and for a level that is not a finite number.
 * @example weightedIndex([3, 4, null], [1, 1, 2]) // 7/4
 */
export function weightedIndex(levels: readonly (number | null)[], weights: readonly number[]): Fraction {
  const total = guardWeighted(levels, weights);
  const sum = wholeSum(levels, weights);
  return Number.isNaN(sum) ? withDecimals(levels, weights, total) : { numerator: sum, denominator: total };
}

/**
 * Σ(weight × level) where every level is whole and between two limits: the usual case, in one quick pass. `NaN` as
 * soon as one is not, or when the sum leaves the exact range; the careful way is then taken.
 *
 * @example wholeSum([3, 4, null], [1, 1, 2]) // 7
 */
export function wholeSum(
  levels: readonly (number | null)[],
  weights: readonly number[],
  lowest = Number.NEGATIVE_INFINITY,
  highest = Number.POSITIVE_INFINITY
): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const level = levels[at] as number | null;
    if (level === null) continue;
    if ((level | 0) !== level || level < lowest || level > highest) return Number.NaN;
    sum += level * (weights[at] as number);
  }
  return Number.isSafeInteger(sum) ? sum : Number.NaN;
}

/** The same with decimals, or with numbers too large for the quick way. */
function withDecimals(levels: readonly (number | null)[], weights: readonly number[], total: number): Fraction {
  const parts = levels.flatMap((level, at) => {
    if (level === null) return [];
    const { numerator, denominator } = decimal(level);
    return [{ numerator: times(numerator, weights[at] as number), denominator }];
  });
  const common = parts.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1 as number | bigint);
  // All denominators are powers of ten, so the largest is common to all.
  const scaled = parts.map(({ numerator, denominator }) => ({
    numerator: times(numerator, Number(BigInt(common) / BigInt(denominator))),
    denominator: common,
  }));
  const sum = scaled.reduce<Fraction>(add, { numerator: 0, denominator: common });
  return { numerator: sum.numerator, denominator: times(common, total) };
}

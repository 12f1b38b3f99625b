import { fraction, plus, subtract, times, type Whole } from "./fraction";
import type { Fraction } from "../types";

/**
 * The one rounding of the product: to a number of decimals, halves away from zero ("decimal half-up"), from the exact
 * value. Fits all published ties, where half-even and binary rounding do not. Answers in units of the last decimal.
 *
 * Source: results published 2021–2024; the regulations name no rule.
 *
 * @example roundHalfUp(fraction(1025, 1000)) // 103, that is 1.03
 */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals = 2): Whole {
  const negative = numerator < 0;
  const size = times(numerator, negative ? -1 : 1);
  const doubled = times(size, 2 * 10 ** decimals);
  const units = floorDivide(plus(doubled, denominator), times(denominator, 2));
  return negative ? times(units, -1) : units;
}

/**
 * An exact value as people read it: always all decimals, by default two and a decimal comma.
 *
 * @example show(fraction(37495, 10000)) // "3,75"
 * @example show(fraction(3), { decimals: 1, separator: "." }) // "3.0"
 */
export function show(value: Fraction, { decimals = 2, separator = "," } = {}): string {
  const units = roundHalfUp(value, decimals);
  const digits = String(units)
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const sign = units < 0 ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}${separator}${digits.slice(-decimals)}`;
}

/**
 * How far two values are apart as people read them: the difference of the values with two decimals each, so that anybody
 * can check it by hand. The exact difference may read otherwise than the two values beside it: 4.1251 − 3.5549 is 0.5702, which
 * reads 0,57, between 3,55 and 4,13.
 *
 * @returns hundredths as a fraction, below zero when `to` is lower
 * @example show(shownDifference(fraction(35549, 10000), fraction(41251, 10000))) // "0,58", from 3,55 to 4,13
 */
export function shownDifference(from: Fraction, to: Fraction): Fraction {
  return subtract(fraction(roundHalfUp(to), 100), fraction(roundHalfUp(from), 100));
}

function floorDivide(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") return (a - (a % b)) / b;
  return BigInt(a) / BigInt(b);
}

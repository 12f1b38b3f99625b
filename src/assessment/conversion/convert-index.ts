import type { ExternalIndex } from "../../instrument";
import { add, compare, fraction, subtract, times } from "../score/fraction";
import type { Fraction } from "../types";

/** Where the levels of Pemdi end, in hundredths, from the lowest value on. */
const VALUES = [100, 150, 250, 350, 400, 500];
/** The values of each index that mean these, in hundredths. */
const POINTS: Readonly<Record<ExternalIndex, readonly number[]>> = {
  SDI: [0, 1250, 3750, 6250, 7500, 10_000],
  SJIG: VALUES,
  IPS: [100, 180, 260, 350, 420, 500],
};

/** The lowest and the highest value of an index on its own scale. @example scaleOfIndex("SDI") // { lowest: 0, highest: 100 } */
export function scaleOfIndex(index: ExternalIndex): { readonly lowest: number; readonly highest: number } {
  const points = POINTS[index];
  return { lowest: (points[0] ?? 0) / 100, highest: (points[points.length - 1] ?? 0) / 100 };
}

/**
 * The value of Pemdi that another body's index becomes, exact: straight lines between the points where levels begin. For SDI
 * that is 1 + SDI / 25, SJIG stands on the same scale, and IPS bends at 1.80, 2.60, 3.50 and 4.20.
 *
 * Source: the ministry's module for assessors, with the examples SDI 25 → 2.00 and 68.75 → 3.75. That IPS rises evenly between
 * its points follows the way of SDI and is not written anywhere.
 *
 * @param value on the index's own scale
 * @throws RangeError when the value lies outside that scale
 * @example toDouble(convertIndex("SDI", decimal(68.75))) // 3.75
 */
export function convertIndex(index: ExternalIndex, value: Fraction): Fraction {
  const points = POINTS[index];
  const hundredths = { numerator: times(value.numerator, 100), denominator: value.denominator };
  const at = points.findIndex((point) => compare(hundredths, fraction(point)) <= 0);
  const [to, from] = [points[at], points[Math.max(0, at - 1)]];
  if (to === undefined || from === undefined || (at === 0 && compare(hundredths, fraction(to)) < 0))
    throw new RangeError(`${index} has no value ${String(value.numerator)}/${String(value.denominator)}`);
  const [lowest, highest] = [VALUES[Math.max(0, at - 1)] ?? 0, VALUES[at] ?? 0];
  const risen = subtract(hundredths, fraction(from));
  const share: Fraction = {
    numerator: times(risen.numerator, highest - lowest),
    // At the first point nothing has risen yet.
    denominator: times(risen.denominator, to - from || 1),
  };
  const converted = add(fraction(lowest), share);
  return { numerator: converted.numerator, denominator: times(converted.denominator, 100) };
}

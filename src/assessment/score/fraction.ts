import type { Fraction } from "../types";

/** A whole number of any size: `number` while it is safe, `bigint` beyond. */
export type Whole = number | bigint;

/**
 * The fraction numerator / denominator, not reduced.
 *
 * @throws RangeError when a part is not whole or the denominator is not positive.
 * @example fraction(31925, 10000) // 3.1925
 */
export function fraction(numerator: Whole, denominator: Whole = 1): Fraction {
  if (!isWhole(numerator) || !isWhole(denominator)) throw new RangeError("A fraction needs whole numbers");
  if (denominator <= 0) throw new RangeError("A fraction needs a positive denominator");
  return { numerator, denominator };
}

/**
 * The decimal number that a double stands for, exactly, as a sheet shows it: 15 significant digits. So 1.26 is
 * 126/100 and what a formula leaves as 2.9999999999999996 is 3.
 *
 * @throws RangeError for what is not a finite number.
 * @example decimal(1.26) // { numerator: 126, denominator: 100 }
 */
export function decimal(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  if (Number.isSafeInteger(value)) return { numerator: value, denominator: 1 };
  const [mantissa = "", exponent = 0] = value.toPrecision(15).split("e");
  const [whole = "", decimals = ""] = mantissa.replace(/(\.\d*?)0+$/, "$1").split(".");
  const digits = BigInt(whole + decimals);
  const places = decimals.length - Number(exponent);
  return {
    numerator: lean(digits * 10n ** BigInt(Math.max(0, -places))),
    denominator: lean(10n ** BigInt(Math.max(0, places))),
  };
}

/** The exact sum. @example add(fraction(1, 3), fraction(1, 6)) // 9/18 */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: plus(a.numerator, b.numerator), denominator: a.denominator };
  return {
    numerator: plus(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
    denominator: times(a.denominator, b.denominator),
  };
}

/** The exact difference a − b. @example subtract(fraction(7, 2), fraction(3)) // 1/2 */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: times(b.numerator, -1), denominator: b.denominator });
}

/** Below zero when a < b, zero when equal, above zero when a > b; exact. @example compare(fraction(1, 2), fraction(2, 4)) // 0 */
export function compare(a: Fraction, b: Fraction): number {
  const left = times(a.numerator, b.denominator);
  const right = times(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The double nearest to the exact value (ties to even), which is what a function hands to its cell.
 *
 * @example toDouble(fraction(31925, 10000)) // 3.1925
 */
export function toDouble({ numerator, denominator }: Fraction): number {
  // Division of two safe integers is rounded correctly by the processor itself.
  if (typeof numerator === "number" && typeof denominator === "number") return numerator / denominator;
  if (numerator < 0) return -toDouble({ numerator: times(numerator, -1), denominator });
  const above = BigInt(numerator);
  const below = BigInt(denominator);
  // A quotient of at least 64 bits; its last bit is set when something is left over, so that Number() rounds once.
  const shift = BigInt(Math.max(0, 66 + bitLength(below) - bitLength(above)));
  const scaled = above << shift;
  const quotient = ((scaled / below) << 1n) | (scaled % below === 0n ? 0n : 1n);
  return Number(quotient) / 2 ** (Number(shift) + 1);
}

/** The exact product of two whole numbers. */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // Adding zero turns −0 into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return BigInt(a) * BigInt(b);
}

/** The exact sum of two whole numbers. */
export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

function isWhole(value: Whole): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

function lean(value: bigint): Whole {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

import fc from "fast-check";
import { add, compare, decimal, fraction, plus, subtract, times, toDouble } from "../../../../src/assessment/score/fraction";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("a fraction", () => {
  it("keeps its parts", () => {
    expect(fraction(31925, 10000)).toEqual({ numerator: 31925, denominator: 10000 });
    expect(fraction(3)).toEqual({ numerator: 3, denominator: 1 });
    expect(fraction(10n ** 20n, 3n)).toEqual({ numerator: 10n ** 20n, denominator: 3n });
  });

  it.each([
    [1.5, 2],
    [1, 2.5],
    [2 ** 53, 1],
    [Number.NaN, 1],
    [1, 0],
    [1, -2],
    [1, 0n],
  ])("refuses %p / %p", (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError);
  });

  it("adds, subtracts and compares exactly", () => {
    expect(add(fraction(1, 3), fraction(1, 6))).toEqual({ numerator: 9, denominator: 18 });
    expect(add(fraction(1, 3), fraction(1, 3))).toEqual({ numerator: 2, denominator: 3 });
    expect(subtract(fraction(7, 2), fraction(3))).toEqual({ numerator: 1, denominator: 2 });
    expect(compare(fraction(1, 2), fraction(2, 4))).toBe(0);
    expect(compare(fraction(1, 3), fraction(333_333, 1_000_000))).toBe(1);
    expect(compare(fraction(333_333, 1_000_000), fraction(1, 3))).toBe(-1);
  });

  it("agrees with whole-number arithmetic of any size", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const sum = add(a, b);
        const left = BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator);
        expect(BigInt(sum.numerator) * BigInt(a.denominator) * BigInt(b.denominator)).toBe(left * BigInt(sum.denominator));
        expect(compare(subtract(sum, b), a)).toBe(0);
      })
    );
  });
});

describe("whole numbers", () => {
  it("stay small while they are safe, and exact beyond", () => {
    expect(times(3, 4)).toBe(12);
    expect(times(0, -1)).toBe(0);
    expect(times(2 ** 40, 2 ** 20)).toBe(2n ** 60n);
    expect(times(3n, 4)).toBe(12n);
    expect(plus(3, 4)).toBe(7);
    expect(plus(Number.MAX_SAFE_INTEGER, 2)).toBe(BigInt(Number.MAX_SAFE_INTEGER) + 2n);
    expect(plus(3, 4n)).toBe(7n);
  });
});

describe("the decimal that a double stands for", () => {
  it.each([
    [1.26, 126, 100],
    [3, 3, 1],
    [-2.5, -25, 10],
    [0, 0, 1],
    [2.9999999999999996, 3, 1],
    [7 / 6, 116666666666667, 100000000000000],
    [1e-7, 1, 10_000_000],
    [100000000000000.5, 100000000000001, 1],
    [100000000000000.1, 100000000000000, 1],
    [1.5e21, 1500000000000000000000n, 1],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
  ])("%p is %p / %p", (value, numerator, denominator) => {
    expect(decimal(value)).toEqual({ numerator, denominator });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %p", (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
  });

  it("is the number itself for what people type", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (units) => {
        expect(compare(decimal(units / 10_000), fraction(units, 10_000))).toBe(0);
      })
    );
  });
});

describe("the double nearest to the exact value", () => {
  it.each([
    [fraction(31925, 10000), 3.1925],
    [fraction(1, 3), 1 / 3],
    [fraction(-7, 2), -3.5],
    [fraction(0, 5), 0],
    [fraction(10n ** 30n, 3n * 10n ** 30n), 1 / 3],
    [fraction(-(10n ** 30n), 3n * 10n ** 30n), -1 / 3],
    [fraction(0n, 7n), 0],
    // Halfway between two doubles goes to the even one, a hair above goes up.
    [fraction(2n ** 54n + 2n, 4n), 2 ** 52],
    [fraction(2n ** 53n + 1n, 1n), 2 ** 53],
    [fraction((2n ** 53n + 1n) * 10n ** 20n + 1n, 10n ** 20n), 2 ** 53 + 2],
    [fraction(-((2n ** 53n + 1n) * 10n ** 20n + 1n), 10n ** 20n), -(2 ** 53 + 2)],
    // One part safe, the other beyond; and parts so long that a double could not hold them.
    [fraction(10n ** 20n, 4), 2.5e19],
    [fraction(3, 10n ** 20n), 3e-20],
    [fraction(10n ** 200n, 10n ** 199n), 10],
  ])("%p is %p", (value, double) => {
    expect(toDouble(value)).toBe(double);
  });

  it("is never further away than its neighbours", () => {
    const distance = (value: bigint, scale: bigint, double: number) => {
      const exact = decimalOf(double);
      const difference = value * exact.denominator - exact.numerator * scale;
      return ((difference < 0n ? -difference : difference) * 10n ** 40n) / exact.denominator;
    };
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }), (above, below) => {
        const double = toDouble(fraction(above, below));
        const step = double * Number.EPSILON;
        for (const neighbour of [double - step, double + step]) {
          expect(distance(above, below, double) <= distance(above, below, neighbour)).toBe(true);
        }
      })
    );
  });
});

/** A double as the exact binary fraction it is. */
function decimalOf(double: number): { numerator: bigint; denominator: bigint } {
  let denominator = 1n;
  let value = double;
  while (!Number.isInteger(value)) {
    value *= 2;
    denominator *= 2n;
  }
  return { numerator: BigInt(value), denominator };
}

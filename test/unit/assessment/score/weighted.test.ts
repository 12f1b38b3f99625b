import fc from "fast-check";
import { compare } from "../../../../src/assessment/score/fraction";
import { guardWeighted, weightedIndex, wholeSum } from "../../../../src/assessment/score/weighted";

describe("the guard of weighted values", () => {
  it("answers the total weight", () => expect(guardWeighted([3, 4], [130, 250])).toBe(380));

  it.each([
    ["nothing", [], []],
    ["too few levels", [3], [1, 2]],
    ["a weight of zero", [3], [0]],
    ["a negative weight", [3], [-1]],
    ["a broken weight", [3], [1.5]],
    ["a missing weight", [3], [Number.NaN]],
    ["weights beyond counting", [3, 3], [Number.MAX_SAFE_INTEGER, 1]],
  ])("refuses %s", (_, levels, weights) => {
    expect(() => guardWeighted(levels, weights)).toThrow(RangeError);
  });

  it("looks at the number of levels every time", () => {
    const weights = [1, 2];
    guardWeighted([1, 1], weights);
    expect(() => guardWeighted([1], weights)).toThrow("1 levels for 2 weights");
  });
});

describe("the quick sum of whole levels", () => {
  it.each<[readonly (number | null)[], number]>([
    [[3, 4, null], 7],
    [[1, 5, 5], 16],
    [[null, null, null], 0],
    [[2.5, 4, 1], Number.NaN],
    [[0, 4, 1], Number.NaN],
    [[6, 4, 1], Number.NaN],
  ])("of %j within 1 and 5 is %p", (levels, sum) => {
    expect(wholeSum(levels, [1, 1, 2], 1, 5)).toBe(sum);
  });

  it("is not told when it could not be exact", () => expect(wholeSum([4, 4], [2 ** 52, 2 ** 52])).toBeNaN());
});

describe("a weighted index", () => {
  it("counts what is not filled as 0 and keeps its weight", () => {
    expect(weightedIndex([3, 4, null], [1, 1, 2])).toEqual({ numerator: 7, denominator: 4 });
  });

  it("is exact with decimals", () => {
    const index = weightedIndex([1.26, 1.1667, 2, null], [1, 2, 3, 4]);
    expect(compare(index, { numerator: 95934, denominator: 100000 })).toBe(0);
  });

  it("is exact beyond safe numbers", () => {
    const heavy = 2 ** 50;
    expect(weightedIndex([5, 5], [heavy, heavy])).toEqual({
      numerator: 10n * BigInt(heavy),
      denominator: 2 * heavy,
    });
    expect(weightedIndex([null, null], [1, 1])).toEqual({ numerator: 0, denominator: 2 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses the level %p", (level) => {
    expect(() => weightedIndex([level], [1])).toThrow(RangeError);
  });

  const weighted = fc.array(
    fc.tuple(
      fc.integer({ min: 100, max: 500 }).map((units) => units / 100),
      fc.integer({ min: 1, max: 300 })
    ),
    {
      minLength: 1,
      maxLength: 20,
    }
  );
  const levelsOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([level]) => level);
  const weightsOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([, weight]) => weight);

  it("is the plain mean under equal weights", () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 300 }), (pairs, weight) => {
        const levels = levelsOf(pairs);
        const sum = levels.reduce((total, level) => total + Math.round(level * 100), 0);
        const mean = { numerator: sum, denominator: levels.length * 100 };
        expect(
          compare(
            weightedIndex(
              levels,
              levels.map(() => weight)
            ),
            mean
          )
        ).toBe(0);
      })
    );
  });

  it("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 2, max: 1000 }), (pairs, factor) => {
        const scaled = weightsOf(pairs).map((weight) => weight * factor);
        expect(compare(weightedIndex(levelsOf(pairs), weightsOf(pairs)), weightedIndex(levelsOf(pairs), scaled))).toBe(0);
      })
    );
  });
});

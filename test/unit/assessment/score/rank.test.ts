import fc from "fast-check";
import { decimal } from "../../../../src/assessment/score/fraction";
import { denseRank } from "../../../../src/assessment/score/rank";

const ranked = (value: number, others: readonly number[]) => denseRank(decimal(value), others.map(decimal));

describe("a dense rank", () => {
  it("counts the different values above, as they are shown", () => {
    expect(ranked(2.74, [3.42, 2.96, 2.96, 2.74])).toBe(3);
    expect(ranked(3.42, [3.42, 2.96, 2.96, 2.74])).toBe(1);
    expect(ranked(2.961, [2.9649, 2.96, 2.955])).toBe(1);
    expect(ranked(2.74, [])).toBe(1);
    expect(ranked(10, [9, 10.5])).toBe(2);
  });

  it("leaves no rank out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 500 }), { minLength: 1 }), (hundredths) => {
        const values = hundredths.map((value) => decimal(value / 100));
        const ranks = new Set(values.map((value) => denseRank(value, values)));
        expect([...ranks].sort((a, b) => a - b)).toEqual(Array.from(ranks, (_, at) => at + 1));
        expect(ranks.size).toBe(new Set(hundredths).size);
      })
    );
  });
});

import fc from "fast-check";
import { add, compare, toDouble } from "../../../../src/assessment/score/fraction";
import { gainOf } from "../../../../src/assessment/score/gain";
import { overallIndex } from "../../../../src/assessment/score/score";
import { anyCaseWithGaps, anyLevel, spbe59, withLevel } from "../support/instruments";

describe("the gain of another level", () => {
  it("is the part of the index that the indicator weighs, for each level", () => {
    expect(toDouble(gainOf(spbe59, { weight: 300 }, 2, 3))).toBe(0.03);
    expect(toDouble(gainOf(spbe59, { weight: 300 }, null, 3))).toBe(0.09);
    expect(toDouble(gainOf(spbe59, { weight: 300 }, 3, 2))).toBe(-0.03);
  });

  it("is exactly the difference it makes to the index", () => {
    const anyChange = anyCaseWithGaps.chain(({ instrument, levels }) =>
      fc.record({
        levels: fc.constant(levels),
        instrument: fc.constant(instrument),
        place: fc.nat(levels.length - 1),
        to: anyLevel(instrument),
      })
    );
    fc.assert(
      fc.property(anyChange, ({ instrument, levels, place, to }) => {
        const indicator = instrument.indicators[place]!;
        const gain = gainOf(instrument, indicator, levels[place] ?? null, to);
        const after = overallIndex(instrument, withLevel(levels, place, to));
        expect(compare(add(overallIndex(instrument, levels), gain), after)).toBe(0);
      })
    );
  });
});

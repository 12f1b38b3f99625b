import fc from "fast-check";
import { add, compare, toDouble } from "../../../../src/assessment/score/fraction";
import { impact } from "../../../../src/assessment/plan/impact";
import { overallIndex } from "../../../../src/assessment/score/score";
import { anyCaseWithGaps, pemdi8, spbe5, spbe59, withLevel } from "../support/instruments";
import { publishedResults } from "../support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);

describe("what one level more adds", () => {
  it("is the weight of the indicator", () => {
    expect(toDouble(impact(spbe59, "42"))).toBe(0.03);
    expect(toDouble(impact(spbe59, "1"))).toBe(0.013);
    expect(toDouble(impact(spbe5, "35-1"))).toBe(1 / 30);
    expect(toDouble(impact(spbe59, "42", external))).toBe(0.03);
  });

  it("is nothing at the highest level, and less where it is near", () => {
    expect(toDouble(impact(spbe59, "17", external))).toBe(0);
    expect(
      toDouble(
        impact(
          pemdi8,
          "20",
          pemdi8.indicators.map(() => 4.6)
        )
      )
    ).toBe(0.06);
  });

  it("counts from 0 for what is not filled", () => {
    expect(toDouble(impact(spbe59, "42", withLevel(external, 41, null)))).toBe(0.03);
  });

  it("is the difference it makes to the index", () => {
    fc.assert(
      fc.property(anyCaseWithGaps, fc.nat(), ({ instrument, levels }, pick) => {
        const place = pick % levels.length;
        const raised = Math.min(Math.round(((levels[place] ?? 0) + 1) * 10_000) / 10_000, instrument.scale.max);
        const after = overallIndex(instrument, withLevel(levels, place, raised));
        const gain = impact(instrument, instrument.indicators[place]?.key ?? "", levels);
        expect(compare(add(overallIndex(instrument, levels), gain), after)).toBe(0);
      })
    );
  });

  it.each([
    ["too few levels", () => impact(spbe59, "1", [3])],
    ["levels that are none", () => impact(spbe59, "1", withLevel(external, 46, 9))],
  ])("refuses %s", (_, compute) => expect(compute).toThrow(RangeError));

  it("refuses an indicator that there is not, and names it", () => {
    expect(() => impact(spbe59, "48")).toThrow(new RangeError("No indicator 48"));
  });
});

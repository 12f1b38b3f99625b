import fc from "fast-check";
import { compareLevels } from "../../../src/assessment/compare";
import { compare, fraction, subtract, toDouble } from "../../../src/assessment/score/fraction";
import { overallIndex } from "../../../src/assessment/score/score";
import { roundHalfUp, show } from "../../../src/assessment/score/show";
import { anyInstrument, anyLevels, spbe59 } from "./support/instruments";
import { publishedResults } from "./support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);
const self = spbe59.indicators.map(({ key }) => denpasar?.self_assessment_levels?.[key] ?? null);

describe("a comparison", () => {
  it("of self and external says where the assessors saw less", () => {
    const comparison = compareLevels(spbe59, self, external);
    expect([comparison.index.from, comparison.index.to].map((index) => show(index))).toEqual(["3,75", "3,19"]);
    expect(show(comparison.index.change)).toBe("-0,56");
    expect(comparison.domains.map(({ name, change }) => [name, show(change)])).toEqual([
      ["Kebijakan Internal SPBE", "-0,40"],
      ["Tata Kelola SPBE", "-0,50"],
      ["Manajemen SPBE", "-0,73"],
      ["Layanan SPBE", "-0,58"],
    ]);
    expect(comparison.indicators[0]).toEqual({
      indicator: "1",
      from: 2,
      to: 4,
      change: fraction(2),
    });
    expect(comparison.aspects).toHaveLength(8);
  });

  it("with a target, and with a year in which an indicator was not filled", () => {
    const targets = spbe59.indicators.map(() => 4);
    expect(toDouble(compareLevels(spbe59, external, targets).index.change)).toBe(0.81);
    const previous = spbe59.indicators.map((_, place) => (place === 0 ? null : 3));
    expect(compareLevels(spbe59, previous, external).indicators[0]).toEqual({
      indicator: "1",
      from: null,
      to: 4,
      change: null,
    });
  });

  it("tells no change of an indicator with a blank on either side", () => {
    const full = spbe59.indicators.map(() => 3);
    const gap = [null, ...full.slice(1)];
    const changeOf = (from: readonly (number | null)[], to: readonly (number | null)[]) =>
      compareLevels(spbe59, from, to).indicators[0]?.change;
    expect([changeOf(gap, full), changeOf(full, gap), changeOf(gap, gap)]).toEqual([null, null, null]);
    expect(changeOf(full, full)).not.toBeNull();
  });

  it("turned round is the opposite", () => {
    const anyPair = anyInstrument.chain((instrument) => fc.tuple(fc.constant(instrument), anyLevels(instrument), anyLevels(instrument)));
    fc.assert(
      fc.property(anyPair, ([instrument, from, to]) => {
        const there = compareLevels(instrument, from, to).index;
        const back = compareLevels(instrument, to, from).index;
        expect(compare(there.change, subtract(fraction(0), back.change))).toBe(0);
        const hundredths = Number(roundHalfUp(overallIndex(instrument, to))) - Number(roundHalfUp(overallIndex(instrument, from)));
        expect(compare(there.change, fraction(hundredths, 100))).toBe(0);
      })
    );
  });
});

import fc from "fast-check";
import { compareAssessments, compareColumns, compareLevels, linesOf } from "../../../src/assessment/compare";
import { compare, fraction, subtract, toDouble } from "../../../src/assessment/score/fraction";
import { overallIndex } from "../../../src/assessment/score/score";
import { show } from "../../../src/assessment/score/show";
import { anyInstrument, anyLevels, assessmentOf, pemdi8, spbe5, spbe59 } from "./support/instruments";
import { publishedResults } from "./support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);
const self = spbe59.indicators.map(({ key }) => denpasar?.self_assessment_levels?.[key] ?? null);

describe("a comparison", () => {
  it("of self and external says where the assessors saw less", () => {
    const comparison = compareAssessments(assessmentOf(spbe59, self), assessmentOf(spbe59, external));
    expect([comparison.index.from, comparison.index.to].map((index) => show(index))).toEqual(["3,75", "3,19"]);
    expect(show(comparison.index.change)).toBe("-0,56");
    expect(comparison.domains.map(({ name, change }) => [name, show(change)])).toEqual([
      ["Kebijakan Internal SPBE", "-0,40"],
      ["Tata Kelola SPBE", "-0,50"],
      ["Manajemen SPBE", "-0,73"],
      ["Layanan SPBE", "-0,57"],
    ]);
    expect(comparison.indicators[0]).toEqual({
      indicator: "1",
      from: 2,
      to: 4,
      change: fraction(2),
    });
    expect(comparison.aspects).toHaveLength(8);
  });

  it("of columns of one table takes target, previous and external as they stand there", () => {
    const assessment = assessmentOf(spbe59, external, (place) => ({
      target: 4,
      previous: place === 0 ? null : 3,
      external: 2,
    }));
    expect(toDouble(compareColumns(assessment, "level", "target").index.change)).toBe(0.8075);
    expect(compareColumns(assessment, "previous", "level").indicators[0]).toEqual({
      indicator: "1",
      from: null,
      to: 4,
      change: null,
    });
    expect(show(compareColumns(assessment, "level", "external").index.to)).toBe("2,00");
  });

  it("never mixes instruments", () => {
    expect(() =>
      compareAssessments(
        assessmentOf(spbe59, self),
        assessmentOf(
          spbe5,
          spbe5.indicators.map(() => 3)
        )
      )
    ).toThrow("59/2020 and 5/2018 cannot be compared");
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
        expect(compare(there.change, subtract(overallIndex(instrument, to), overallIndex(instrument, from)))).toBe(0);
      })
    );
  });
});

describe("lines over the years", () => {
  it("break where the instrument changes", () => {
    const points = [
      { year: 2019, instrument: spbe5 },
      { year: 2020, instrument: spbe5 },
      { year: 2021, instrument: spbe59 },
      { year: 2026, instrument: pemdi8 },
    ];
    expect(linesOf(points).map((line) => line.map(({ year }) => year))).toEqual([[2019, 2020], [2021], [2026]]);
    expect(linesOf([])).toEqual([]);
  });
});

import { scoreLevels } from "../../../src/assessment/score/score";
import { decimal, toDouble } from "../../../src/assessment/score/fraction";
import { show } from "../../../src/assessment/score/show";
import { pemdi8 } from "./support/instruments";
import { pemdiCases } from "./support/pemdi-cases";

const printed = (value: number) => show(decimal(value));

describe("Kabupaten Aceh Tengah, as assessed in September 2026", () => {
  const { values, aspects, index, predicate, doubt } = pemdiCases.acehTengah;
  const ASPECT_5 = 4;

  it("has the index, the predicate and six of seven aspects as printed", () => {
    const scorecard = scoreLevels(pemdi8, values);
    expect(show(scorecard.index)).toBe(printed(index));
    expect(scorecard.predicate).toBe(predicate);
    const shown = scorecard.aspects.map((aspect) => show(aspect.index));
    expect(shown.filter((_, at) => at !== ASPECT_5)).toEqual(aspects.map(printed).filter((_, at) => at !== ASPECT_5));
  });

  it("has aspect 5 as printed only from the unrounded value of its indicator 13: from the printed one it is 1,09", () => {
    expect(doubt).toContain("1,085");
    const aspect5 = (i13: number) =>
      show(
        scoreLevels(
          pemdi8,
          values.map((value, at) => (at === 12 ? i13 : value))
        ).aspects[ASPECT_5]!.index
      );
    expect(aspect5(1.17)).toBe("1,09");
    expect(aspect5(1 + 0.5 / 3)).toBe(printed(aspects[ASPECT_5]!));
  });
});

describe("worked examples of Pemdi", () => {
  it("aspect 1 of the assessors' training", () => {
    const values = pemdi8.indicators.map(({ key }) => (key === "1" ? 3.5 : 3));
    expect(toDouble(scoreLevels(pemdi8, values).aspects[0]!.index)).toBe(pemdiCases.trainingAspect1.index);
  });

  it.each(pemdiCases.boundaries)("index $index is $predicate", ({ aspects, values, index, predicate }) => {
    const given = values ?? pemdi8.indicators.map(({ aspect }) => aspects![aspect - 1]!);
    const scorecard = scoreLevels(pemdi8, given);
    expect([toDouble(scorecard.index), scorecard.predicate]).toEqual([index, predicate]);
  });

  it("indices of others that are not there count 1", () => {
    const { values, index, predicate } = pemdiCases.externalMissing;
    const scorecard = scoreLevels(pemdi8, values);
    expect([show(scorecard.index), scorecard.predicate]).toEqual([index, predicate]);
  });
});

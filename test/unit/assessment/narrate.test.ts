import { toDouble } from "../../../src/assessment/score/fraction";
import { narrate } from "../../../src/assessment/narrate";
import { assessmentOf, pemdi8, spbe59, withLevel } from "./support/instruments";
import { publishedResults } from "./support/published";

const denpasar = publishedResults("a59-kota-denpasar-2021")[0];
const external = spbe59.indicators.map(({ key }) => denpasar?.levels?.[key] ?? null);

describe("the narrative of a result", () => {
  const narrative = narrate(assessmentOf(spbe59, external));

  it("names strengths, highest first", () => {
    expect(narrative.strengths.slice(0, 5)).toEqual([
      { indicator: "35", level: 5 },
      { indicator: "36", level: 5 },
      { indicator: "41", level: 5 },
      { indicator: "17", level: 5 },
      { indicator: "42", level: 4 },
    ]);
    expect(narrative.strengths.every(({ level }) => level >= 4)).toBe(true);
  });

  it("names weaknesses, lowest first, and recommends to raise them", () => {
    expect(narrative.weaknesses.slice(0, 3)).toEqual([
      { indicator: "2", level: 1 },
      { indicator: "43", level: 2 },
      { indicator: "44", level: 2 },
    ]);
    expect(narrative.recommendations).toEqual(narrative.weaknesses);
    expect(narrative.weaknesses).toHaveLength(14);
  });

  it("counts what is fulfilled, in all and by aspect", () => {
    expect([narrative.fulfilled, narrative.total]).toEqual([46, 47]);
    expect(narrative.aspects.map(({ fulfilled, total }) => [fulfilled, total])).toEqual([
      [9, 10],
      [4, 4],
      [4, 4],
      [2, 2],
      [8, 8],
      [3, 3],
      [10, 10],
      [6, 6],
    ]);
    expect(narrative.aspects[0]?.weaknesses).toEqual([{ indicator: "2", level: 1 }]);
    expect(narrative.aspects[0]?.strengths).toEqual([
      { indicator: "1", level: 4 },
      { indicator: "3", level: 4 },
    ]);
  });

  it("names the strongest and the weakest aspect", () => {
    expect(narrative.strongest.map(({ name }) => name)).toEqual(["Teknologi Informasi dan Komunikasi"]);
    expect(narrative.weakest.map(({ name }) => name)).toEqual(["Penerapan Manajemen SPBE"]);
  });

  it("says how far the national target is", () => {
    expect(toDouble(narrative.nationalTarget.from)).toBe(2.6);
    expect(toDouble(narrative.nationalTarget.gap)).toBe(-0.5925);
  });

  it("says nothing of what is not filled, nor names an aspect when all are equal", () => {
    const some = narrate(assessmentOf(spbe59, withLevel(external, 1, null)));
    expect(some.weaknesses.map(({ indicator }) => indicator)).not.toContain("2");
    expect(some.fulfilled).toBe(46);
    const equal = narrate(
      assessmentOf(
        spbe59,
        spbe59.indicators.map(() => 3)
      )
    );
    expect([equal.strongest, equal.weakest, equal.strengths, equal.weaknesses]).toEqual([[], [], [], []]);
  });

  it("with decimals takes what is below 3 as weak and from 4 as strong", () => {
    const levels = pemdi8.indicators.map((_, place) => [2.99, 3, 3.99, 4][place % 4] ?? 1);
    const pemdi = narrate(assessmentOf(pemdi8, levels));
    expect(pemdi.weaknesses).toHaveLength(5);
    expect(pemdi.strengths).toHaveLength(5);
    expect(toDouble(pemdi.nationalTarget.from)).toBe(2.5);
  });
});

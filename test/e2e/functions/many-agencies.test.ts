import { makeWorkbook } from "../support/make-workbook";
import { withStandIn } from "../support/with-stand-in";
import { blankModes } from "./blank-modes";

const standIn = withStandIn();

describe("six hundred agencies on one sheet", () => {
  const ROWS = 600;
  /** Weights in hundredths of a percent and limits in hundredths, as printed in the regulation. */
  const weights = [
    [10, 130],
    [4, 250],
    [4, 250],
    [2, 250],
    [8, 150],
    [3, 150],
    [10, 275],
    [6, 300],
  ].flatMap(([count = 0, weight = 0]) => Array<number>(count).fill(weight));
  const predicates = [
    [42000, "Memuaskan"],
    [35000, "Sangat Baik"],
    [26000, "Baik"],
    [18000, "Cukup"],
    [0, "Kurang"],
  ] as const;

  /** A fixed sequence of numbers in 0…1 (mulberry32). */
  function sequence(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  it.each(blankModes)("all answer, and all as calculated here, blanks arriving as %s", async (blank) => {
    const next = sequence(59_2020);
    const levels = Array.from({ length: ROWS }, () => {
      const usual = next() * 4;
      return weights.map(() => (next() < 0.03 ? null : Math.min(5, 1 + Math.floor(usual * 0.7 + next() * 2))));
    });
    const excel = await standIn.open(makeWorkbook([["Rekap", levels]]), { blank });
    await excel.formula("AW1", "=SPBE.INDEX(A1:AU1)");
    await excel.formula("AX1", "=SPBE.PREDICATE(A1:AU1)");
    await excel.fill("AW1:AX1", `AW1:AX${ROWS}`);
    const wanted = levels.map((row) => {
      const sum = row.reduce<number>((total, level, at) => total + (level ?? 0) * (weights[at] ?? 0), 0);
      return [sum / 10000, predicates.find(([from]) => sum >= from)?.[1]];
    });
    expect(new Set(wanted.map(([, predicate]) => predicate)).size).toBe(5);
    expect(await excel.values(`AW1:AX${ROWS}`)).toEqual(wanted);
  });
});

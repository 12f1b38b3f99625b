import { levelEnd, levelInProgress, levelOfValue, nextStepLevel } from "../../../../src/assessment/levels/level-of-value";
import { readLevel } from "../../../../src/assessment/levels/read-level";
import { pemdi8, spbe5, spbe59 } from "../support/instruments";

describe("the level that a value belongs to", () => {
  it.each([
    [1, 1],
    [1.5, 1],
    [1.51, 2],
    [2, 2],
    [2.5, 2],
    [2.51, 3],
    [3.5, 3],
    [4, 4],
    [4.01, 5],
    [5, 5],
  ])("%p of Pemdi is level %i", (value, level) => expect(levelOfValue(pemdi8, value)).toBe(level));

  it("is the level itself where levels are whole", () => expect(levelOfValue(spbe59, 3)).toBe(3));

  it.each([
    [null, 1],
    [1, 1],
    [1.49, 1],
    [1.5, 2],
    [3.99, 4],
    [4, 5],
    [5, 6],
  ])("%p of Pemdi collects for level %i", (value, level) => expect(levelInProgress(pemdi8, value)).toBe(level));

  it("collects for the level above where levels are whole, and for the lowest where none is filled in", () => {
    expect([null, 1, 5].map((value) => levelInProgress(spbe59, value))).toEqual([1, 2, 6]);
    expect([null, 0, 5].map((value) => levelInProgress(spbe5, value))).toEqual([0, 1, 6]);
  });

  it("ends where the level is complete, and is followed by a step until the highest value stands", () => {
    expect([1, 2, 3, 4, 5].map((level) => levelEnd(pemdi8, level))).toEqual([1.5, 2.5, 3.5, 4, 5]);
    expect([levelEnd(spbe59, 3), levelInProgress(spbe59, 3)]).toEqual([3, 4]);
    expect([1.3, 1.8, 2, 2.7, 4.5, 5].map(nextStepLevel)).toEqual([1, 1, 2, 2, 4, 5]);
  });

  it.each([
    "1,50 - Rintisan",
    "2,00 Terkelola",
    "2,50 - Terkelola",
    "1,80 - Membangun",
    "3,60 (Melembaga)",
    "4,00 - Unggul",
    "3 - Terstandarisasi",
  ])("%p names its level rightly", (text) => expect(readLevel(pemdi8, text).kind).toBe("level"));

  it.each(["1,20 - Optimum", "4,50 - Rintisan", "3,60 - Membangun"])("%p does not", (text) =>
    expect(readLevel(pemdi8, text)).toEqual({ kind: "invalid", reason: "label-mismatch" })
  );
});

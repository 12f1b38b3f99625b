import { levelOfValue } from "../../../../src/assessment/levels/level-of-value";
import { readLevel } from "../../../../src/assessment/levels/read-level";
import { pemdi8, spbe59 } from "../support/instruments";

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

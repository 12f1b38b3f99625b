import { toDouble } from "../../../../src/assessment/score/fraction";
import { readTarget } from "../../../../src/assessment/plan/target";
import type { CellValue } from "../../../../src/assessment/types";
import { pemdi8, spbe59 } from "../support/instruments";

describe("the index to reach", () => {
  it.each<[CellValue, number]>([
    [3.2, 3.2],
    [5, 5],
    ["3,20", 3.2],
    [" 3.20 ", 3.2],
    ["3", 3],
    ["Sangat Baik", 3.5],
    ["sangat baik", 3.5],
    ["KURANG", 1],
  ])("%p is %p", (value, expected) => {
    const reading = readTarget(spbe59, value);
    expect(reading.kind === "target" && toDouble(reading.target)).toBe(expected);
  });

  it("follows the predicates of the instrument", () => {
    const reading = readTarget(pemdi8, "Memuaskan");
    expect(reading.kind === "target" && toDouble(reading.target)).toBe(4);
  });

  it.each<[CellValue]>([[null], [""], ["  "], [0], ["0"]])("%p is blank", (value) => {
    expect(readTarget(spbe59, value)).toEqual({ kind: "blank" });
  });

  it.each<[CellValue, string]>([
    [5.01, "out-of-scale"],
    [-1, "out-of-scale"],
    ["6", "out-of-scale"],
    ["-1", "out-of-scale"],
    ["320", "out-of-scale"],
    ["32", "out-of-scale"],
    ["indeks 3,20", "not-a-target"],
    ["3,20 poin", "not-a-target"],
    ["tinggi", "not-a-target"],
    ["3,2,0", "not-a-target"],
    ["3,20%", "not-a-target"],
    ["1e0", "not-a-target"],
    ["0x3", "not-a-target"],
    [true, "not-a-target"],
    [Number.NaN, "not-a-target"],
    [{ error: "#REF!" }, "not-a-target"],
  ])("%p is none: %s", (value, reason) => {
    expect(readTarget(spbe59, value)).toEqual({ kind: "invalid", reason });
  });
});

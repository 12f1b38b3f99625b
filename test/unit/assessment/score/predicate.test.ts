import fc from "fast-check";
import { decimal, fraction } from "../../../../src/assessment/score/fraction";
import { nextPredicate, predicateIfRounded, predicateOf } from "../../../../src/assessment/score/predicate";
import { show } from "../../../../src/assessment/score/show";
import { anyInstrument, pemdi8, spbe5, spbe59 } from "../support/instruments";

describe("the predicate", () => {
  it.each([
    [spbe59, 5, "Memuaskan"],
    [spbe59, 4.2, "Memuaskan"],
    [spbe59, 4.1995, "Sangat Baik"],
    [spbe59, 3.5, "Sangat Baik"],
    [spbe59, 3.4985, "Baik"],
    [spbe59, 2.6, "Baik"],
    [spbe59, 2.5985, "Cukup"],
    [spbe59, 1.8, "Cukup"],
    [spbe59, 1.7995, "Kurang"],
    [spbe59, 0, "Kurang"],
    [spbe5, 3.3033, "Baik"],
    [spbe5, 0, "Kurang"],
    [pemdi8, 4, "Memuaskan"],
    [pemdi8, 3.9999, "Sangat Baik"],
    [pemdi8, 2.5, "Baik"],
    [pemdi8, 1.5, "Cukup"],
    [pemdi8, 1.4999, "Kurang"],
  ])("%#: index %p is %p", (instrument, index, name) => {
    expect(predicateOf(instrument, decimal(index))).toBe(name);
  });

  it.each([
    [3.4985, "Sangat Baik"],
    [3.495, "Sangat Baik"],
    [3.4945, null],
    [3.5, null],
    [1.7995, "Cukup"],
    [4.195, "Memuaskan"],
    [5, null],
  ])("%p rounded first would be %p", (index, name) => {
    expect(predicateIfRounded(spbe59, decimal(index))).toBe(name);
  });

  it("rounded first is the predicate of what is shown", () => {
    fc.assert(
      fc.property(anyInstrument, fc.integer({ min: 0, max: 50_000 }), (instrument, units) => {
        const index = fraction(units, 10_000);
        const shown = decimal(Number(show(index, { separator: "." })));
        expect(predicateIfRounded(instrument, index) ?? predicateOf(instrument, index)).toBe(predicateOf(instrument, shown));
      })
    );
  });

  it("knows the next one", () => {
    expect(nextPredicate(spbe59, decimal(3.1925))).toEqual({
      name: "Sangat Baik",
      from: fraction(350, 100),
    });
    expect(nextPredicate(spbe59, decimal(3.5))?.name).toBe("Memuaskan");
    expect(nextPredicate(spbe59, decimal(4.2))).toBeNull();
    expect(nextPredicate(spbe59, decimal(0.5))).toEqual({
      name: "Cukup",
      from: fraction(180, 100),
    });
  });
});

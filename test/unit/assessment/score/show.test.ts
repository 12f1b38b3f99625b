import fc from "fast-check";
import { decimal, fraction } from "../../../../src/assessment/score/fraction";
import { roundHalfUp, show } from "../../../../src/assessment/score/show";

describe("the one rounding", () => {
  it.each([
    [4.515, "4,52"],
    [4.075, "4,08"],
    [2.465, "2,47"],
    [1.025, "1,03"],
    [3.7495, "3,75"],
    [1.0249, "1,02"],
    [3, "3,00"],
    [0, "0,00"],
    [0.005, "0,01"],
    [-0.005, "-0,01"],
    [-0.0049, "0,00"],
    [-1.5, "-1,50"],
  ])("shows %p as %p", (value, text) => {
    expect(show(decimal(value))).toBe(text);
  });

  it("shows other decimals and separators", () => {
    expect(show(fraction(3), { decimals: 1, separator: "." })).toBe("3.0");
    expect(show(fraction(7, 2), { decimals: 0 })).toBe("4");
    expect(show(fraction(-7, 2), { decimals: 0 })).toBe("-4");
    expect(show(fraction(8, 3), { decimals: 10, separator: "." })).toBe("2.6666666667");
  });

  it("answers in units of the last decimal", () => {
    expect(roundHalfUp(fraction(1025, 1000))).toBe(103);
    expect(roundHalfUp(fraction(1025, 1000), 3)).toBe(1025);
    expect(roundHalfUp(fraction(10n ** 30n, 10n ** 28n))).toBe(10000n);
    expect(roundHalfUp(fraction(10n ** 20n, 8), 0)).toBe(10n ** 20n / 8n);
  });

  it("lies at most half a unit away, and halves go away from zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), (above, below) => {
        const twice = BigInt(roundHalfUp(fraction(above, below))) * below * 2n - above * 200n;
        expect(twice <= below && twice >= -below).toBe(true);
        if (twice === below) expect(above > 0n).toBe(true);
        if (twice === -below) expect(above < 0n).toBe(true);
      })
    );
  });
});

import { fillFormula } from "../../../src/driver/fill-formula";

describe("a formula dragged with the fill handle", () => {
  it.each([
    ["=A1", 1, 0, "=A2"],
    ["=A1+$B$2+C$3+$D4", 2, 1, "=B3+$B$2+D$3+$D6"],
    ['=SPBE.INDEX(A8:F64,"A1")', 1, 0, '=SPBE.INDEX(A9:F65,"A1")'],
    ["='Lembar A1'!B2&Data!C3", 1, 1, "='Lembar A1'!C3&Data!D4"],
    ["=SUM(A:A)+SUM($1:1)", 3, 1, "=SUM(B:B)+SUM($1:4)"],
    ["=LOG10(A1)+ATAN2(B1,C1)", 1, 0, "=LOG10(A2)+ATAN2(B2,C2)"],
    ["=A1", -1, 0, "=#REF!"],
    ["=NILAI_A1*2+1.5E3", 1, 0, "=NILAI_A1*2+1.5E3"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(fillFormula(formula, rows, columns)).toBe(expected);
  });
});

import { inEnglish } from "../../../../src/workbook/grid/local-formula";

test.each([
  ['=SUM(A1;1,5;"a;b")', '=SUM(A1,1.5,"a;b")'],
  ["='Nilai; 2021, akhir'!A1+SUM(A1;B1)", "='Nilai; 2021, akhir'!A1+SUM(A1,B1)"],
  ["=SPBE.RANK(2,74;{3,42;2,96})", "=SPBE.RANK(2.74,{3.42;2.96})"],
  ["=SUM({1\\2;3\\4})", "=SUM({1,2;3,4})"],
  ["=1,5*2", "=1.5*2"],
  ["=SUM(A1,2,5)", "=SUM(A1,2,5)"],
  ["=SPBE.INDEX(A8:F64)", "=SPBE.INDEX(A8:F64)"],
])("%s typed with a decimal comma is %s", (typed, english) => {
  expect(inEnglish(typed)).toBe(english);
});

import { shiftFormula, formulaFromFile, formulaToFile } from "../../../../../src/file";
import { quotedSheetName } from "../../../../src/geometry/sheet-addresses";
import { renameSheets } from "../../../../src/file/formula/sheet-names";

test.each([
  ["A1+$B$2+$C3+D$4", "B3+$B$2+$C5+E$4"],
  ["SUM(A1:B2,'Lembar ''1'''!A1,Sheet2!A1)", "SUM(B3:C4,'Lembar ''1'''!B3,Sheet2!B3)"],
  ['IF(A1="A1 and ""B2""",LOG10(A1),ATAN2(1,A1))', 'IF(B3="A1 and ""B2""",LOG10(B3),ATAN2(1,B3))'],
  ["SUM(A:C)+SUM($A:$C)+SUM(1:3)+SUM($1:3)", "SUM(B:D)+SUM($A:$C)+SUM(3:5)+SUM($1:5)"],
  ["Table1[[#This Row],[A1]]*A1", "Table1[[#This Row],[A1]]*B3"],
  ["[1]Sheet1!A1+'[1]My A1'!A1", "[1]Sheet1!B3+'[1]My A1'!B3"],
  ["JAN:MAR!A1+XFE1+ABCD1+A1048577", "JAN:MAR!B3+XFE1+ABCD1+A1048577"],
  ["A1E5+1E5+Q1_2020+A1.5", "A1E5+1E5+Q1_2020+A1.5"],
  ["XFD1048576", "A2"],
])("a shared formula copied two rows down and one column right: %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test.each([
  ["_xldudf_SPBE_INDEX(A1:B3)", "SPBE.INDEX(A1:B3)"],
  ["_xldudf_CONTOSO_GET_PRICE(1,2)", "CONTOSO.GET_PRICE(1,2)"],
  ["_xldudf_spbe_index(A1)*2", "SPBE.INDEX(A1)*2"],
  ["[2]!_xldudf_SPBE_INDEX(A1)", "SPBE.INDEX(A1)"],
  ["1+'C:\\x\\[tool.xlam]'!_xldudf_SPBE_INDEX(A1)", "1+SPBE.INDEX(A1)"],
  ["_xll.SPBE.INDEX(A1)", "SPBE.INDEX(A1)"],
  ["_xll._xldudf_SPBE_INDEX(A1)", "SPBE.INDEX(A1)"],
  ["SPBE.INDEX(A1)", "SPBE.INDEX(A1)"],
  ["_xldudf_SPBE_PREDICATE(_xldudf_SPBE_INDEX())", "SPBE.PREDICATE(SPBE.INDEX())"],
  ['IF(A1,"_xldudf_SPBE_INDEX(1)",0)', 'IF(A1,"_xldudf_SPBE_INDEX(1)",0)'],
  ["_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))", "SORT(FILTER(A1:A9,B1:B9>1))"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
  ["SUM(_xlfn.ANCHORARRAY(G28))+_xlfn.SINGLE(A1:A3)", "SUM(G28#)+@A1:A3"],
])("stored %s is shown as %s", (stored, shown) => {
  expect(formulaFromFile(stored)).toBe(shown);
});

test.each([
  ["=SPBE.INDEX(A1)", true, "_xldudf_SPBE_INDEX(A1)"],
  ["=SPBE.INDEX(A1)", false, "SPBE.INDEX(A1)"],
  ["=STDEV.S(A1:A3)+contoso.get_price(1)", true, "_xlfn.STDEV.S(A1:A3)+_xldudf_CONTOSO_GET_PRICE(1)"],
  ["=SORT(FILTER(A1:A9,B1:B9>1))", false, "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  [
    '=XLOOKUP(1,A:A,B:B)&TEXTJOIN(",",TRUE,A1)&NETWORKDAYS.INTL(1,2)',
    false,
    '_xlfn.XLOOKUP(1,A:A,B:B)&_xlfn.TEXTJOIN(",",TRUE,A1)&NETWORKDAYS.INTL(1,2)',
  ],
  ["=LET(x,1,f,LAMBDA(y,y+x),f(2))", false, "_xlfn.LET(_xlpm.x,1,_xlpm.f,_xlfn.LAMBDA(_xlpm.y,_xlpm.y+_xlpm.x),_xlpm.f(2))"],
  ["=SUM(G28#)+@A1:A3+SUM(Data!B2#)", false, "SUM(_xlfn.ANCHORARRAY(G28))+_xlfn.SINGLE(A1:A3)+SUM(_xlfn.ANCHORARRAY(Data!B2))"],
  ['=IF(A1,"UNIQUE(1)",0)', false, 'IF(A1,"UNIQUE(1)",0)'],
])("typed %s (answered: %s) is stored as %s", (typed, custom, stored) => {
  expect(formulaToFile(typed, custom)).toBe(stored);
  expect(`=${formulaFromFile(stored)}`.toLowerCase()).toBe(typed.toLowerCase());
});

test("renamed and deleted sheets in a formula", () => {
  const renamed = new Map<string, string | null>([
    ["lke", "LKE 2"],
    ["lama", null],
    ["a b", "AB"],
  ]);
  expect(renameSheets("SUM(LKE!A1,'lke'!B2,Lama!$A$1,'A B'!C3,[1]LKE!A1,'[1]LKE'!A1,\"LKE!A1\",LKE)", renamed)).toBe(
    "SUM('LKE 2'!A1,'LKE 2'!B2,#REF!$A$1,AB!C3,[1]LKE!A1,'[1]LKE'!A1,\"LKE!A1\",LKE)"
  );
  expect(["LKE", "LKE 2", "Jum'at", "A1", "2021", "RC"].map(quotedSheetName)).toEqual([
    "LKE",
    "'LKE 2'",
    "'Jum''at'",
    "'A1'",
    "'2021'",
    "'RC'",
  ]);
});

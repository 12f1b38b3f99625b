import { spillKey, withoutAnchors } from "../../../src/send/copy/anchors";

const spills = new Map([
  [spillKey("Rekap", { row: 0, column: 0 }), { row: 0, column: 0, rows: 13, columns: 4 }],
  [spillKey("Kota A", { row: 1, column: 1 }), { row: 1, column: 1, rows: 2, columns: 1 }],
]);

it.each([
  ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM($A$1:$D$13)"],
  ["SUM(_xlfn.ANCHORARRAY($A$1))*2", "SUM($A$1:$D$13)*2"],
  ["COUNT(_xlfn.ANCHORARRAY('Kota A'!B2))", "COUNT('Kota A'!$B$2:$B$3)"],
  ["SUM(_xlfn.ANCHORARRAY(C9))", "SUM(_xlfn.ANCHORARRAY(C9))"],
  ['"ANCHORARRAY(A1)"&A1', '"ANCHORARRAY(A1)"&A1'],
  ["SUM(A1:D13)", "SUM(A1:D13)"],
])("%s: what named a whole spill of ours names its cells", (formula, plain) => {
  expect(withoutAnchors(formula, "Rekap", spills)).toBe(plain);
});

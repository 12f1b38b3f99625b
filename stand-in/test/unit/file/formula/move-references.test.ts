import { moveReferences } from "../../../../src/file/formula/move-references";
import { Moves } from "../../../../src/geometry/moves";

const inserted = Moves.by({ along: "rows", kind: "insert", at: 13, count: 2 });
const deleted = Moves.by({ along: "rows", kind: "delete", at: 13, count: 2 });
const noColumnB = Moves.by({ along: "columns", kind: "delete", at: 1, count: 1 });

describe("references follow inserted and deleted rows and columns", () => {
  test.each([
    ["A1", "A1"],
    ["A14", "A16"],
    ["$A$14+b20", "$A$16+b22"],
    ["SUM(G12:G70)", "SUM(G12:G72)"],
    ["SUM(G14:G14)", "SUM(G16:G16)"],
    ["SUM(14:15)", "SUM(16:17)"],
    ["SUM(A:C)", "SUM(A:C)"],
    ["LKE!G14", "LKE!G16"],
    ["'LKE'!G14:G15", "'LKE'!G16:G17"],
    ["Lain!G14", "Lain!G14"],
    ["[2]LKE!G14", "[2]LKE!G14"],
    ["SUM(LKE:Lain!G14)", "SUM(LKE:Lain!G14)"],
    ['"A14"&A14', '"A14"&A16'],
    ["LOG10(A14)+Tabel1[A14]", "LOG10(A16)+Tabel1[A14]"],
    ["SPBE.INDEX(A12:G70)", "SPBE.INDEX(A12:G72)"],
    ["_xlfn.SINGLE(A14:A20)", "_xlfn.SINGLE(A16:A22)"],
  ])("two rows before row 14: %s → %s", (before, after) => {
    expect(moveReferences(before, (sheet) => (sheet === null || sheet === "LKE" ? inserted : null))).toBe(after);
  });

  test.each([
    ["A13", "A13"],
    ["A14", "#REF!"],
    ["A16", "A14"],
    ["SUM(G12:G70)", "SUM(G12:G68)"],
    ["SUM(G14:G20)", "SUM(G14:G18)"],
    ["SUM(G10:G15)", "SUM(G10:G13)"],
    ["SUM(G14:G15)", "SUM(#REF!)"],
    ["LKE!G15", "LKE!#REF!"],
    ["14:15", "#REF!"],
  ])("rows 14 and 15 deleted: %s → %s", (before, after) => {
    expect(moveReferences(before, () => deleted)).toBe(after);
  });

  test.each([
    ["A:C", "A:B"],
    ["B:B", "#REF!"],
    ["$C$1:D9", "$B$1:C9"],
    ["1:3", "1:3"],
  ])("column B deleted: %s → %s", (before, after) => {
    expect(moveReferences(before, () => noColumnB)).toBe(after);
  });
});

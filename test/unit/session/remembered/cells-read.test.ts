import { cellsRead } from "../../../../src/session/remembered/cells-read";

const read = (formula: string) =>
  cellsRead(formula, "Ringkasan")?.map(({ sheet, rect: { row, column, rows, columns } }) => [sheet, row, column, rows, columns]);

describe("the cells that a formula reads", () => {
  it.each<[string, readonly unknown[]]>([
    ["=SPBE.INDEX(A8:F64)", [["Ringkasan", 7, 0, 57, 6]]],
    ["=ROUND(SPBE.INDEX($F$64:F8), 2)", [["Ringkasan", 7, 5, 57, 1]]],
    ["=SPBE.PREDICATE(M8)", [["Ringkasan", 7, 12, 1, 1]]],
    [
      "=SPBE.INDEX('LKE Jum''at'!A8:F64, LKE!B1)",
      [
        ["LKE Jum'at", 7, 0, 57, 6],
        ["LKE", 0, 1, 1, 1],
      ],
    ],
    // Names and tables move along by themselves; a text is no cell, and neither is a function with the look of one.
    ["=SPBE.INDEX(Tabel1[[Nama]:[Level]], Tingkat)", []],
    ['=SPBE.INDEX()&"A8:F64"', []],
    ["=LOG10(SPBE.INDEX())", []],
  ])("of %s", (formula, expected) => expect(read(formula)).toEqual(expected));

  it.each(["=SPBE.INDEX(F:F)", "=SPBE.INDEX(8:64)", "=SPBE.INDEX(LKE:Lain!A8:F64)", "=SPBE.INDEX(A8:INDEX(F:F,64))"])(
    "of %s cannot be watched",
    (formula) => expect(read(formula)).toBeUndefined()
  );
});

import { cellAddress, parseA1, quoteSheet, rangeAddress, splitSheet } from "../../../src/grid/a1";
import { contains, intersects, SHEET_COLUMNS, SHEET_ROWS } from "../../../src/grid/rect";

describe("addresses as Excel writes them", () => {
  it.each([
    ["LKE!A1", "LKE", "A1"],
    ["'LKE 2'!A1:B2", "LKE 2", "A1:B2"],
    ["'Jum''at!'!C3", "Jum'at!", "C3"],
    ["A1", null, "A1"],
  ])("%s is cell(s) of a sheet", (address, sheet, range) => {
    expect(splitSheet(address)).toEqual({ sheet, range });
  });

  it.each([
    ["B2", [{ row: 1, column: 1, rows: 1, columns: 1 }]],
    ["$AA$3:AB4", [{ row: 2, column: 26, rows: 2, columns: 2 }]],
    ["G12:G70", [{ row: 11, column: 6, rows: 59, columns: 1 }]],
    ["3:5", [{ row: 2, column: 0, rows: 3, columns: SHEET_COLUMNS }]],
    ["B:C", [{ row: 0, column: 1, rows: SHEET_ROWS, columns: 2 }]],
    [
      "A1,'x y'!C3",
      [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 2, column: 2, rows: 1, columns: 1 },
      ],
    ],
    ["", []],
    ["nama_saya", []],
  ])("%p covers its rectangles", (address, rects) => {
    expect(parseA1(address)).toEqual(rects);
  });

  it("writes a cell and a range, also fixed in place", () => {
    expect(cellAddress({ row: 11, column: 702 })).toBe("AAA12");
    expect(cellAddress({ row: 11, column: 6 }, "$")).toBe("$G$12");
    expect(rangeAddress({ row: 11, column: 6, rows: 59, columns: 1 })).toBe("G12:G70");
    expect(rangeAddress({ row: 7, column: 0, rows: 57, columns: 6 }, "$")).toBe("$A$8:$F$64");
    expect(quoteSheet("Jum'at")).toBe("'Jum''at'");
  });

  it("knows what lies inside, and what shares a cell", () => {
    const [rect] = parseA1("B2:C3");
    expect(contains(rect!, { row: 2, column: 2 })).toBe(true);
    expect(contains(rect!, { row: 3, column: 2 })).toBe(false);
    expect(intersects(rect!, parseA1("C3:D9")[0]!)).toBe(true);
    expect(intersects(rect!, parseA1("D3:D9")[0]!)).toBe(false);
  });
});

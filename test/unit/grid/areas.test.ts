import { areasOf, cellAddress, holds, LAST_COLUMN, LAST_ROW, rectOf, splitAddress } from "../../../src/grid/areas";

describe("addresses as Excel writes them", () => {
  it.each([
    ["LKE!A1", "LKE", "A1"],
    ["'LKE 2'!A1:B2", "LKE 2", "A1:B2"],
    ["'Jum''at!'!C3", "Jum'at!", "C3"],
    ["A1", null, "A1"],
  ])("%s is cell(s) of a sheet", (address, sheet, range) => {
    expect(splitAddress(address)).toEqual({ sheet, range });
  });

  it.each([
    ["B2", [{ row: 1, column: 1, lastRow: 1, lastColumn: 1 }]],
    ["$AA$3:AB4", [{ row: 2, column: 26, lastRow: 3, lastColumn: 27 }]],
    ["3:5", [{ row: 2, column: 0, lastRow: 4, lastColumn: LAST_COLUMN }]],
    ["B:C", [{ row: 0, column: 1, lastRow: LAST_ROW, lastColumn: 2 }]],
    [
      "A1,'x y'!C3",
      [
        { row: 0, column: 0, lastRow: 0, lastColumn: 0 },
        { row: 2, column: 2, lastRow: 2, lastColumn: 2 },
      ],
    ],
    ["", []],
    ["nama_saya", []],
  ])("%p covers its areas", (address, areas) => {
    expect(areasOf(address)).toEqual(areas);
  });

  it("writes a cell and measures an area", () => {
    expect(cellAddress({ row: 11, column: 702 })).toBe("AAA12");
    expect(rectOf({ row: 11, column: 6, lastRow: 69, lastColumn: 6 })).toEqual({ row: 11, column: 6, rows: 59, columns: 1 });
  });

  it("knows what lies inside", () => {
    const [area] = areasOf("B2:C3");
    expect(holds(area!, { row: 2, column: 2 })).toBe(true);
    expect(holds(area!, { row: 3, column: 2 })).toBe(false);
  });
});

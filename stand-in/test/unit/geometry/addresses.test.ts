import fc from "fast-check";
import { cornersAddress, columnLetters, columnIndex, parseCells } from "../../../../src/grid";
import { quotedSheetName, sheetAddress } from "../../../src/geometry/sheet-addresses";

describe("addresses of cells", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnLetters(column)).toBe(name);
    expect(columnIndex(name)).toBe(column);
  });

  it("are read as they are written", () => {
    const size = fc.integer({ min: 1, max: 50 });
    const rect = fc.record({ row: fc.nat(1_000_000), column: fc.nat(16_000), rows: size, columns: size });
    fc.assert(fc.property(rect, (one) => expect(parseCells(cornersAddress(one))).toEqual(one)));
  });

  it("are read whatever corner comes first, with dollar signs or without", () => {
    expect(parseCells("$C$5:B2")).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
  });

  it("are refused when they are none", () => {
    expect(parseCells("LKE!A1")).toBeNull();
  });

  it.each([
    ["LKE", "LKE"],
    ["Data_2021", "Data_2021"],
    ["Data 2021", "'Data 2021'"],
    ["Jum'at", "'Jum''at'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["2021", "'2021'"],
    ["Nilai-1", "'Nilai-1'"],
  ])("sheet %s is written %s", (name, written) => {
    expect(quotedSheetName(name)).toBe(written);
  });

  it("carry their sheet", () => {
    expect(sheetAddress("Rekap Jum'at", { row: 11, column: 6, rows: 59, columns: 1 })).toBe("'Rekap Jum''at'!G12:G70");
  });
});

import { columnLetters, columnIndex } from "../../../../src/grid";
import { parseRange } from "../../../src/driver/addresses";

describe("addresses in a steps file", () => {
  it.each([
    ["LKE!G12", "LKE", { row: 11, column: 6, rows: 1, columns: 1 }],
    ["LKE 2!A1", "LKE 2", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["'Kab. ''A''!'!B2:A1", "Kab. 'A'!", { row: 0, column: 0, rows: 2, columns: 2 }],
    ["$Z$1:AA600", null, { row: 0, column: 25, rows: 600, columns: 2 }],
  ])("%s", (address, sheet, rect) => {
    expect(parseRange(address)).toEqual({ sheet, rect });
  });

  it("says what is not an address", () => {
    expect(() => parseRange("LKE!12G")).toThrow("12G");
    expect(() => parseRange("LKE!F0")).toThrow("F0");
  });

  it("numbers columns both ways", () => {
    for (const letters of ["A", "Z", "AA", "AZ", "XFD"]) {
      expect(columnLetters(columnIndex(letters))).toBe(letters);
    }
  });
});

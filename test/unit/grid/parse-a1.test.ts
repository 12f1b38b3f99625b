import { parseCell, parseCells, parseRect } from "../../../src/grid/parse-a1";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../src/grid/rect";
import { typedItems } from "../../../src/grid/validation-rules";

describe("an address that a file or a person gives", () => {
  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$C$5:B2", { row: 1, column: 1, rows: 4, columns: 2 }],
    ["C:B", { row: 0, column: 1, rows: SHEET_ROWS, columns: 2 }],
    ["$5:2", { row: 1, column: 0, rows: 4, columns: SHEET_COLUMNS }],
  ])("%s names cells, whatever corner comes first", (text, rect) => {
    expect(parseRect(text)).toEqual(rect);
  });

  it.each(["", "A:1", "A1:B", "B:2", "A1:B2:C3", "B:C:D", "XFE1", "A0", "A1048577", "1:1048577", "tabel", "A-1"])(
    "%p names none",
    (text) => {
      expect(parseRect(text)).toBeNull();
      expect(parseCells(text)).toBeNull();
      expect(parseCell(text)).toBeNull();
    }
  );
});

it("items typed into a list are those the person sees, however they are separated", () => {
  expect(typedItems("1, 2,3")).toEqual(["1", "2", "3"]);
  expect(typedItems("Level 1;Level 2")).toEqual(["Level 1", "Level 2"]);
});

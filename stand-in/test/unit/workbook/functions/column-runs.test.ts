import { columnRuns } from "../../../../src/workbook/functions/column-runs";

const cell = (row: number, column: number, sheetId = "one") => ({ sheetId, row, column });

describe("cells as rectangles one column wide", () => {
  it("are one where they stand below each other, in whatever order they come", () => {
    expect(columnRuns([cell(4, 2), cell(2, 2), cell(3, 2)])).toEqual([{ sheetId: "one", row: 2, column: 2, rows: 3, columns: 1 }]);
  });

  it("hold each cell once and none that was not given", () => {
    const places = [cell(1, 1), cell(1, 1), cell(3, 1), cell(2, 0), cell(3, 0, "two"), cell(3, 0)];
    const cells = columnRuns(places).flatMap(({ sheetId, row, column, rows }) =>
      Array.from({ length: rows }, (_, at) => `${sheetId}!${String(row + at)},${String(column)}`)
    );
    expect(cells.sort()).toEqual(
      [...new Set(places.map(({ sheetId, row, column }) => `${sheetId}!${String(row)},${String(column)}`))].sort()
    );
  });

  it("are none where none is given", () => {
    expect(columnRuns([])).toEqual([]);
  });
});

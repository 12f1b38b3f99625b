import { regionAround } from "../../../src/geometry/region";

/** A sheet drawn with letters; a dot is an empty cell. */
const sheet = (...lines: string[]) => {
  return (row: number, column: number): boolean => (lines[row]?.[column] ?? ".") !== ".";
};

describe("the region around a cell", () => {
  it("ends at whole empty rows and columns, corners counting as neighbours", () => {
    const filled = sheet("......", ".ab...", ".c.d..", "......", ".e....");
    expect(regionAround({ row: 1, column: 1 }, filled)).toEqual({ row: 1, column: 1, rows: 2, columns: 3 });
  });

  it("is found from an empty cell beside the block too, and is the cell alone where nothing stands", () => {
    const filled = sheet("ab", "cd");
    expect(regionAround({ row: 2, column: 1 }, filled)).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    expect(regionAround({ row: 9, column: 9 }, filled)).toEqual({ row: 9, column: 9, rows: 1, columns: 1 });
  });
});

import { addressesBySheet, FormulaCells, formulaCellsIn } from "../../../../../src/excel/read/cells/formula-cells";
import { followedBy } from "../../../../../src/functions/formula-calls";

const cell = (row: number, column: number, sheetId = "a", follows: "table" | "instrument" = "table") => ({ sheetId, row, column, follows });

describe("cells whose formulas follow the table", () => {
  it("are found in a range by their formulas only", () => {
    const formulas = [
      ["=SPBE.INDEX()", "=SPBE.INDEX(G1:G47)", "SPBE.INDEX()"],
      [3, "", "=SPBE.PREDICATE(B1)"],
    ];
    expect(formulaCellsIn("a", { rowIndex: 4, columnIndex: 2, formulas }, followedBy)).toEqual([cell(4, 2), cell(5, 4, "a", "instrument")]);
  });

  it("are asked for as few ranges, however many were filled down", () => {
    const filled = Array.from({ length: 600 }, (_, at) => cell(at, 25));
    expect(addressesBySheet([...filled, cell(3, 0), cell(9, 0), cell(0, 0, "b")])).toEqual(
      new Map([
        ["a", ["A4", "A10", "Z1:Z600"]],
        ["b", ["A1"]],
      ])
    );
  });

  it("are calculated when the levels change; those that follow the instrument only when that changes", () => {
    const cells = new FormulaCells();
    cells.add(cell(0, 0));
    cells.add(cell(1, 0, "a", "instrument"));
    expect(cells.following(false)).toEqual([cell(0, 0)]);
    expect(cells.following(true)).toHaveLength(2);
  });

  it("follow the whole table once any part of the formula does", () => {
    const cells = new FormulaCells();
    cells.add(cell(0, 0));
    cells.add(cell(0, 0, "a", "instrument"));
    expect(cells.following(false)).toEqual([cell(0, 0)]);
  });

  it("are forgotten where an area no longer holds them", () => {
    const cells = new FormulaCells();
    [cell(0, 0), cell(5, 0), cell(0, 0, "b")].forEach((each) => cells.add(each));
    cells.replace("a", { row: 0, column: 0, rows: 3, columns: 3 }, [cell(1, 1)]);
    expect(cells.following(false)).toEqual([cell(5, 0), cell(0, 0, "b"), cell(1, 1)]);
  });
});

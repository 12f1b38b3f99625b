import fc from "fast-check";
import { groupIntoRects } from "../../../src/geometry/group";
import type { Position } from "../../../src/geometry/rect";

const positions = (cells: readonly string[]): Position[] =>
  cells.map((cell) => {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    return { row, column };
  });

const cellsOf = (rects: ReturnType<typeof groupIntoRects>): string[] =>
  rects.flatMap((rect) =>
    Array.from({ length: rect.rows * rect.columns }, (_, index) =>
      [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)].join(",")
    )
  );

describe("cells grouped into rects", () => {
  it("make one rect of a block", () => {
    expect(groupIntoRects(positions(["2,1", "1,1", "1,2", "2,2"]))).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
  });

  it("hold every cell once and no other", () => {
    const cell = fc.tuple(fc.nat(12), fc.nat(6)).map((place) => place.join(","));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 40 }), (cells) => {
        expect(cellsOf(groupIntoRects(positions(cells))).sort()).toEqual([...cells].sort());
      })
    );
  });
});

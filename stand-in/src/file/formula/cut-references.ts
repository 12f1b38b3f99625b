import type { Rect } from "../../geometry/rect";
import { columnLetters, columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";

/** Cells cut out and put down elsewhere on their sheet. */
export class Cut {
  /**
   * @param rect the cells before
   * @param down rows they went down, negative for up
   * @param right columns they went to the right
   */
  constructor(
    readonly rect: Rect,
    readonly down: number,
    readonly right: number
  ) {}

  /**
   * What a cell or a range is called afterwards. As in Excel it follows only when all of its cells were cut; Excel moreover
   * stretches a range whose whole last row or column was cut, which this does not.
   * @param corners `["A1"]` or `["$A$1", "B2"]`; whole rows and columns stay
   */
  follow(corners: readonly string[]): string {
    const cells = corners.map((corner) => /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(corner));
    const inside = cells.every((cell) => cell !== null && this.holds(Number(cell[4]) - 1, columnIndex(cell[2] ?? "")));
    if (!inside) return corners.join(":");
    return cells.map((cell) => this.moved(cell ?? [])).join(":");
  }

  private holds(row: number, column: number): boolean {
    const { rect } = this;
    return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
  }

  private moved([, columnAnchor = "", letters = "", rowAnchor = "", digits = ""]: readonly string[]): string {
    const [row, column] = [Number(digits) - 1 + this.down, columnIndex(letters) + this.right];
    if (row < 0 || row >= SHEET_ROWS || column < 0 || column >= SHEET_COLUMNS) return "#REF!";
    return `${columnAnchor}${columnLetters(column)}${rowAnchor}${String(row + 1)}`;
  }
}

import type { Cell } from "../../model/cell";
import type { Rect } from "../../geometry/rect";
import type { Value } from "../../model/value";

/** What filling writes: the cells of `from` repeated over `to`; `shift` gives a formula as it reads that many rows and columns on. */
export function filled(
  cells: readonly (readonly Cell[])[],
  from: Rect,
  to: Rect,
  shift: (formula: string, rows: number, columns: number) => string
): Value[][] {
  return Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (_unused, c) => {
      const [dr, dc] = [modulo(to.row + r - from.row, from.rows), modulo(to.column + c - from.column, from.columns)];
      const cell = cells[dr]?.[dc];
      if (!cell) return null;
      if (cell.formula === null) return cell.value;
      return shift(cell.formula, to.row + r - from.row - dr, to.column + c - from.column - dc);
    })
  );
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

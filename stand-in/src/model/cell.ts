import type { Rect } from "../geometry/rect";
import type { Value } from "./value";

/** A cell as Excel would show it. */
export interface Cell {
  readonly value: Value;
  /** en-US formula with "=", or null for a constant/blank. Custom functions appear as `=SPBE.INDEX(A1)`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** What the cell shows, in the workbook's locale. */
  readonly text: string;
  /** Address rect this cell's array formula spills over (only on the anchor); null otherwise. */
  readonly spill?: Rect | null;
}

/** A cell that holds something, and its place. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A cell with everything that moves with it. */
export interface MovingCell {
  readonly value: Value;
  readonly formula: string | null;
  /** The grid's style. */
  readonly style: unknown;
}

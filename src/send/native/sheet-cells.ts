import type { CellPlace, CellValue } from "../../assessment";
import { cellAddress, quoteSheet, rangeAddress, type Rect } from "../../grid";
import type { IndicatorKey, Instrument } from "../../instrument";

/** How a cell of the sheet looks. */
export type CellLook = "plain" | "title" | "header" | "number";

/** A cell of the calculation sheet. */
export interface SheetCell {
  /** Native, without `=`; `null` for a constant. */
  readonly formula: string | null;
  /** The constant; of a formula the value is worked out when all is there. */
  readonly value: CellValue;
  readonly look: CellLook;
}

/** Where the levels that a formula answers for stand. */
export interface LevelSource {
  readonly instrument: Instrument;
  /** What to call it: `LKE!G12:G58`; `null` for the weights of an instrument alone. */
  readonly place: string | null;
  /** The cells of each indicator: none where the table lacks it, two where it has two rows. */
  readonly cells: ReadonlyMap<IndicatorKey, readonly CellPlace[]>;
  /** What stands in those cells now. */
  readonly present: readonly CellValue[];
}

/** The cells of a sheet that is being made. */
export class SheetCells {
  private readonly rows = new Map<number, Map<number, SheetCell>>();

  /** @param name as the tab is called */
  constructor(readonly name: string) {}

  constant(row: number, column: number, value: CellValue, look: CellLook = "plain"): void {
    this.put(row, column, { formula: null, value, look });
  }

  formula(row: number, column: number, formula: string, look: CellLook = "plain"): void {
    this.put(row, column, { formula, value: null, look });
  }

  at(row: number, column: number): SheetCell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** All cells, row by row and from left to right. */
  sorted(): readonly (readonly [row: number, cells: readonly (readonly [column: number, cell: SheetCell])[]])[] {
    const rows = [...this.rows].sort(([a], [b]) => a - b);
    return rows.map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b)] as const);
  }

  /** A cell of this sheet as a formula on another sheet names it. */
  reference(row: number, column: number): string {
    return `${quoteSheet(this.name)}!${cellAddress({ row, column }, "$")}`;
  }

  /** A range of this sheet as a formula on another sheet names it. */
  range(rect: Rect): string {
    return `${quoteSheet(this.name)}!${rangeAddress(rect, "$")}`;
  }

  private put(row: number, column: number, cell: SheetCell): void {
    const cells = this.rows.get(row) ?? new Map<number, SheetCell>();
    this.rows.set(row, cells);
    cells.set(column, cell);
  }
}

import type { Axis, StructureChange } from "../../geometry/axis";
import type { Along } from "../../geometry/lines";
import type { Rect, SheetRect } from "../../geometry/rect";
import type { ChangeSource } from "../events";

/** Rows and columns of the sheets: how many, how large, hidden, frozen, and which cells are merged. */
export interface Layout {
  /**
   * Inserts or deletes whole rows or columns, as one undo step: formulas, names, rules, merges follow.
   * @throws Error with Excel's sentence when the sheet's protection or contents forbid it
   */
  changeStructure(sheetId: string, change: StructureChange, source: ChangeSource): Promise<void>;
  /** Which rows and columns of the file the rows and columns of a sheet are. */
  axes(sheetId: string): { readonly rows: Axis; readonly columns: Axis };
  hiddenRows(sheetId: string): readonly number[];
  hiddenColumns(sheetId: string): readonly number[];
  setHidden(
    sheetId: string,
    along: Along,
    from: number,
    count: number,
    hidden: boolean,
    source: ChangeSource,
    join?: boolean
  ): Promise<void>;
  /** Pixels of a row (its height) or column (its width). */
  size(sheetId: string, along: Along, index: number): number;
  setSize(sheetId: string, along: Along, from: number, count: number, pixels: number, source: ChangeSource, join?: boolean): Promise<void>;
  /** Makes columns as wide as what the cells of the rectangle show. */
  fitColumns(rect: SheetRect): void;
  /** Makes rows as high as what their cells show; from then on they follow it. */
  fitRows(sheetId: string, from: number, count: number): void;
  merges(sheetId: string): readonly Rect[];
  /** @param across each row by itself */
  merge(rect: SheetRect, across: boolean, source: ChangeSource, join?: boolean): Promise<void>;
  unmerge(rect: SheetRect, source: ChangeSource, join?: boolean): Promise<void>;
  /** How many rows and columns stand still while the rest is scrolled. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number, join?: boolean): Promise<void>;
}

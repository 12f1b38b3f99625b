import type { Position, Rect, SheetRect } from "../../geometry/rect";
import type { Cell, FilledCell } from "../cell";
import type { CellBorders, CellStyle } from "../cell-style";
import type { CellWrite } from "../cell-write";
import type { ChangeSource } from "../events";
import type { SortKey } from "../sort-key";

/** What stands in the cells of a workbook, and how it looks. */
export interface Cells {
  read(rect: SheetRect): Cell[][];
  /** The cells of a sheet that hold something, in reading order: cheap where a sheet is large and nearly empty. */
  filled(sheetId: string): readonly FilledCell[];
  /** The smallest rectangle around all that is in a sheet, or in a part of it; null when nothing is. */
  usedRect(sheetId: string, valuesOnly: boolean, within?: Rect | null): Rect | null;
  styles(rect: SheetRect): CellStyle[][];
  borders(rect: SheetRect): CellBorders[][];
  /**
   * Writes as one undo step, with one "changed" event per rectangle; resolves when native calculation has settled.
   *
   * @param join part of the undo step of the write before: an add-in wrote, read and wrote again in one batch
   * @throws Error with Excel's sentence when a person writes what the sheet's protection forbids
   */
  write(writes: readonly CellWrite[], source: ChangeSource, join?: boolean): Promise<void>;
  /** Sorts the rows of a rectangle. @throws Error with Excel's sentence when it is protected or holds merged cells */
  sort(rect: SheetRect, keys: readonly SortKey[], source: ChangeSource): Promise<void>;
  /**
   * Cuts cells and pastes them elsewhere on the same sheet, formulas that point at them following, as one undo step. Names, rules and
   * filters stay.
   * @throws Error with Excel's sentence when a protected sheet forbids it, or cells are merged
   */
  cut(from: SheetRect, to: Position, source: ChangeSource): Promise<void>;
}

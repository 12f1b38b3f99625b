import { BooleanNumber, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  AutoHeightController,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { cellStyleOf, ownStyle } from "../cells/cell-styles";
import { textWidth } from "../heights/text-width";
import { hasContents, type Reader } from "../cells/reader";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";
import { fileHeightOf } from "../heights/file-height";
import { grownHeight, naturalHeight, type ShownCell } from "../heights/natural-height";

/** Beyond so many rows at once heights stay as they are. */
const MOST_ROWS = 2000;

/**
 * Rows whose height nobody set grow with their contents: when a cell with wrapped text or a larger font is written, typed, undone. They
 * never become lower than in the file, so that a row its author gave room keeps it. The heights follow from the cells, so they are no step to undo.
 */
export class AutoRows {
  private readonly heard: { dispose(): void };

  constructor(
    private readonly grid: Grid,
    private readonly reader: Reader
  ) {
    // The grid's own way knows only what is typed, and makes every row as high as its own font wants it.
    grid.injector.get(AutoHeightController).dispose();
    this.heard = grid.commands.onCommandExecuted((command, options) => {
      this.after(command, options);
    });
  }

  /** Makes rows exactly as high as what their cells show, from now on following it: *AutoFit Row Height*. */
  fit(sheetId: string, from: number, count: number): void {
    const rows = this.rows(sheetId, from, count);
    const ranges: Pick<IRange, "startRow" | "endRow">[] = [{ startRow: from, endRow: from + count - 1 }];
    const params = { unitId: UNIT, subUnitId: sheetId, ranges, autoHeightInfo: BooleanNumber.TRUE };
    if (rows.length > 0) this.grid.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, params);
  }

  close(): void {
    this.heard.dispose();
  }

  private after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetRangeValuesMutation.id) {
      if (options?.onlyLocal === true || options?.["applyFormulaCalculationResult"] === true) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const rows = Object.keys(cellValue ?? {}).map(Number);
      if (rows.length <= MOST_ROWS) this.grow(subUnitId, rows);
    } else if (id === SetWorksheetRowIsAutoHeightMutation.id) {
      const { subUnitId, ranges, autoHeightInfo } = params as {
        readonly subUnitId: string;
        readonly ranges: readonly IRange[];
        readonly autoHeightInfo: unknown;
      };
      if (autoHeightInfo !== BooleanNumber.TRUE) return;
      const rows = ranges.flatMap(({ startRow, endRow }) => this.rows(subUnitId, startRow, endRow - startRow + 1));
      this.set(
        subUnitId,
        rows.map((row) => ({ row, autoHeight: this.natural(subUnitId, row) }))
      );
    }
  }

  /** Those of the rows that hold anything. */
  private rows(sheetId: string, from: number, count: number): number[] {
    const used = this.reader.usedRect(sheetId, true);
    if (used === null) return [];
    const end = Math.min(from + count, used.row + used.rows, from + MOST_ROWS);
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
  }

  private grow(sheetId: string, rows: readonly number[]): void {
    const sheet = this.grid.sheet(sheetId);
    const { rowData } = sheet.getConfig();
    const changed = rows.flatMap((row) => {
      const data = rowData[row];
      if (data?.ia === BooleanNumber.FALSE) return [];
      const autoHeight = grownHeight(fileHeightOf(data), this.natural(sheetId, row));
      return autoHeight === sheet.getRowHeight(row) ? [] : [{ row, autoHeight }];
    });
    this.set(sheetId, changed);
  }

  private set(sheetId: string, rowsAutoHeightInfo: readonly { readonly row: number; readonly autoHeight: number }[]): void {
    if (rowsAutoHeightInfo.length === 0) return;
    this.grid.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId: UNIT, subUnitId: sheetId, rowsAutoHeightInfo });
  }

  private natural(sheetId: string, row: number): number {
    const sheet = this.grid.sheet(sheetId);
    const shown: ShownCell[] = [];
    for (const [key, cell] of Object.entries(sheet.getCellMatrix().getRow(row) ?? {})) {
      const column = Number(key);
      // Merged cells do not make a row higher, in Excel neither.
      if (!hasContents(cell) || !sheet.getColVisible(column) || sheet.getMergedCell(row, column) !== null) continue;
      const value = this.reader.value(sheetId, row, column);
      const style = cellStyleOf(ownStyle(sheet, row, column));
      shown.push({ text: typeof value === "string" ? value : "", style, width: sheet.getColumnWidth(column) });
    }
    return naturalHeight(shown, textWidth);
  }
}

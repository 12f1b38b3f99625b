import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { toGridStyle } from "./cell-styles";
import { borderedCells } from "./borders";
import { cellOf } from "../grid/cell-values";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";
import type { CellWrite } from "../../model/cell-write";
import type { Rect, SheetRect } from "../../geometry/rect";
import type { Value } from "../../model/value";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The rectangle each of our own writes was meant for: the grid reports only the cells it touched, Excel the whole rectangle. */
const intended = new WeakMap<object, Rect>();

/** The rect a change of cells stands for. */
export function rectOfChange(params: ISetRangeValuesMutationParams): Rect | null {
  return intended.get(params) ?? boundsOf(params.cellValue);
}

/** Smallest rect around a matrix of cells; null when it is empty. */
export function boundsOf(cells: Nullable<Cells>): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, columns] of Object.entries(cells ?? {})) {
    for (const columnKey of Object.keys(columns ?? {})) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Applies writes to the grid; answers what does them again and what takes them back, the last first. */
export function applyWrites(grid: Grid, writes: readonly CellWrite[]): { readonly redo: IMutationInfo[]; readonly undo: IMutationInfo[] } {
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  for (const write of writes) {
    makeRoom(grid, write.rect);
    const cellValue = cellsOf(grid, write);
    if (Object.keys(cellValue).length === 0) continue;
    const params: ISetRangeValuesMutationParams = { unitId: UNIT, subUnitId: write.rect.sheetId, cellValue };
    if (isAppearance(write)) params.trigger = SetStyleCommand.id;
    const back = SetRangeValuesUndoMutationFactory(grid.injector, params);
    const { row, column, rows, columns } = write.rect;
    intended.set(params, { row, column, rows, columns });
    intended.set(back, { row, column, rows, columns });
    grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    redo.push({ id: SetRangeValuesMutation.id, params });
    undo.unshift({ id: SetRangeValuesMutation.id, params: back });
  }
  return { redo, undo };
}

function isAppearance(write: CellWrite): boolean {
  return (
    write.kind === "numberFormat" ||
    write.kind === "style" ||
    write.kind === "borders" ||
    (write.kind === "clear" && write.what === "formats")
  );
}

/** Makes the grid's sheet larger when something is written beyond its end: Excel's sheets are always large enough. */
export function makeRoom(grid: Grid, rect: SheetRect): void {
  const sheet = grid.sheet(rect.sheetId);
  const clears = rect.row + rect.rows > 1_000_000 || rect.column + rect.columns > 16_000;
  if (clears) return;
  if (rect.row + rect.rows > sheet.getRowCount()) {
    const rowCount = rect.row + rect.rows + 100;
    grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId: UNIT, subUnitId: rect.sheetId, rowCount });
  }
  if (rect.column + rect.columns > sheet.getColumnCount()) {
    const columnCount = rect.column + rect.columns + 10;
    grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { unitId: UNIT, subUnitId: rect.sheetId, columnCount });
  }
}

function cellsOf(grid: Grid, write: CellWrite): Cells {
  switch (write.kind) {
    case "values":
      return uncovered(grid, write.rect, each(write.rect, write.values, constant));
    case "formulas":
      return uncovered(
        grid,
        write.rect,
        each(write.rect, write.formulas, (value) =>
          typeof value === "string" && value.startsWith("=") && value.length > 1 ? formula(value) : constant(value)
        )
      );
    case "numberFormat":
      return each(write.rect, write.formats, (format) => ({
        s: { n: format === null || format === "General" ? null : { pattern: format } },
      }));
    case "style":
      return every(write.rect, { s: toGridStyle(write.style) });
    case "cells":
      return each(write.rect, write.cells, (cell) => ({
        ...(cell?.formula ? formula(cell.formula) : constant(cell?.value ?? null)),
        s: (cell?.style ?? null) as ICellData["s"],
      }));
    case "borders":
      return borderedCells(write.rect, write.edges);
    case "clear":
      return existing(grid, write.rect, cleared(write.what));
  }
}

function each<T>(rect: Rect, values: readonly (readonly T[])[], cell: (value: NonNullable<T> | null) => ICellData): Cells {
  const cells: Cells = {};
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const value = values[r]?.[c];
      if (value === undefined) continue;
      (cells[rect.row + r] ??= {})[rect.column + c] = cell(value ?? null);
    }
  }
  return cells;
}

/** Cells covered by a merged one take nothing, as in Excel. */
function uncovered(grid: Grid, rect: SheetRect, cells: Cells): Cells {
  for (const { startRow, startColumn, endRow, endColumn } of grid.sheet(rect.sheetId).getMergeData())
    for (let row = Math.max(startRow, rect.row); row <= Math.min(endRow, rect.row + rect.rows - 1); row++)
      for (let column = Math.max(startColumn, rect.column); column <= Math.min(endColumn, rect.column + rect.columns - 1); column++)
        if (row !== startRow || column !== startColumn) delete cells[row]?.[column];
  return cells;
}

function every(rect: Rect, cell: ICellData): Cells {
  const cells: Cells = {};
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: Record<number, ICellData> = (cells[row] = {});
    for (let column = rect.column; column < rect.column + rect.columns; column++) line[column] = { ...cell };
  }
  return cells;
}

function existing(grid: Grid, rect: SheetRect, cell: ICellData): Cells {
  const cells: Cells = {};
  grid
    .sheet(rect.sheetId)
    .getCellMatrix()
    .forValue((row, column) => {
      if (row < rect.row || row >= rect.row + rect.rows || column < rect.column || column >= rect.column + rect.columns) return;
      (cells[row] ??= {})[column] = { ...cell };
    });
  return cells;
}

function constant(value: Value): ICellData {
  return { ...cellOf(value), f: null, si: null, p: null };
}

function formula(text: string): ICellData {
  return { f: text, v: null, t: null, si: null, p: null };
}

function cleared(what: "all" | "contents" | "formats"): ICellData {
  if (what === "formats") return { s: null };
  return what === "all" ? { ...constant(null), s: null } : constant(null);
}

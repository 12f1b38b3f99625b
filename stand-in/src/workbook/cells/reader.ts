import type { ICellData, Nullable } from "@univerjs/core";
import { valueOf } from "../grid/cell-values";
import { isError, type Value } from "../../model/value";
import type { Cell, FilledCell } from "../../model/cell";
import { holdsCell, type Rect, type SheetRect } from "../../geometry/rect";
import { asFormatted } from "../grid/days-from-1904";
import { formatValue } from "../grid/number-format";
import type { Grid } from "../grid/grid";
import { rectOf, UNIT } from "../grid/ranges";

/** Gives the message behind an error shown in a cell, where there is one. */
export type MessageOf = (sheetId: string, row: number, column: number, error: string) => string | undefined;

/** Reads the cells of one sheet as Excel would show them. */
export class Reader {
  constructor(
    private readonly grid: Grid,
    private readonly locale: string,
    private readonly date1904: boolean,
    private readonly messageOf: MessageOf
  ) {}

  /** The cells of a rect, row by row. */
  read(rect: SheetRect): Cell[][] {
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_unused, c) => this.cell(rect.sheetId, rect.row + r, rect.column + c))
    );
  }

  /** One cell. */
  cell(sheetId: string, row: number, column: number): Cell {
    const raw = this.raw(sheetId, row, column);
    const numberFormat = this.numberFormat(raw);
    const value = this.withMessage(sheetId, row, column, this.value(sheetId, row, column));
    return {
      value,
      formula: this.formula(sheetId, row, column),
      numberFormat,
      text: formatValue(this.date1904 ? asFormatted(value, numberFormat) : value, numberFormat, this.locale),
      spill: this.spill(sheetId, row, column),
    };
  }

  /** What a cell holds or what is spilled into it. */
  value(sheetId: string, row: number, column: number): Value {
    const raw = this.raw(sheetId, row, column);
    const own = valueOf(raw);
    if (own !== null || raw?.f) return own;
    return valueOf(this.grid.formulas.getArrayFormulaCellData()[UNIT]?.[sheetId]?.[row]?.[column]);
  }

  /** Formula of a cell with `=`, or null. */
  formula(sheetId: string, row: number, column: number): string | null {
    const raw = this.raw(sheetId, row, column);
    if (!raw?.f && !raw?.si) return null;
    return this.grid.formulas.getFormulaStringByCell(row, column, sheetId, UNIT) ?? null;
  }

  /** Number format of a cell, `General` where none was chosen. */
  numberFormat(cell: Nullable<ICellData>): string {
    return this.grid.unit().getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
  }

  /** The rect that an array formula in this cell fills; null when it fills no more than its own cell. */
  spill(sheetId: string, row: number, column: number): Rect | null {
    const range = this.grid.formulas.getArrayFormulaRange()[UNIT]?.[sheetId]?.[row]?.[column];
    const raw = this.raw(sheetId, row, column);
    if (!range || !raw?.f || raw.v === "#SPILL!") return null;
    const rect = rectOf(range);
    return rect.rows === 1 && rect.columns === 1 ? null : rect;
  }

  /** The cells that hold something, in reading order. */
  filled(sheetId: string): FilledCell[] {
    const places: { readonly row: number; readonly column: number }[] = [];
    this.eachFilled(sheetId, true, (row, column) => places.push({ row, column }));
    return places
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column }) => ({ row, column, cell: this.cell(sheetId, row, column) }));
  }

  /** The smallest rect around all that is in a sheet, or in a part of it. */
  usedRect(sheetId: string, valuesOnly: boolean, within: Rect | null = null): Rect | null {
    const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const add = (row: number, column: number): void => {
      if (within !== null && !holdsCell(within, row, column)) return;
      bounds.top = Math.min(bounds.top, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.right = Math.max(bounds.right, column);
    };
    this.eachFilled(sheetId, valuesOnly, add);
    if (bounds.bottom < 0) return null;
    return { row: bounds.top, column: bounds.left, rows: bounds.bottom - bounds.top + 1, columns: bounds.right - bounds.left + 1 };
  }

  /** Goes through the cells that hold something, own or spilled into them; with `valuesOnly` false also formatted ones. */
  private eachFilled(sheetId: string, valuesOnly: boolean, visit: (row: number, column: number) => void): void {
    this.grid
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContents(cell) || (!valuesOnly && isFormatted(cell))) visit(row, column);
      });
    for (const [row, columns] of Object.entries(this.grid.formulas.getArrayFormulaCellData()[UNIT]?.[sheetId] ?? {})) {
      for (const [column, cell] of Object.entries(columns ?? {}))
        if (valueOf(cell as ICellData) !== null) visit(Number(row), Number(column));
    }
  }

  /** The cell as the grid holds it, without what is spilled into it. */
  raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.grid.sheet(sheetId).getCellRaw(row, column);
  }

  private withMessage(sheetId: string, row: number, column: number, value: Value): Value {
    if (!isError(value)) return value;
    const message = this.messageOf(sheetId, row, column, value.error);
    return message === undefined ? value : { error: value.error, message };
  }
}

/** Whether a cell holds a value or a formula. */
export function hasContents(cell: Nullable<ICellData>): boolean {
  return valueOf(cell) !== null || Boolean(cell?.f) || Boolean(cell?.si);
}

function isFormatted(cell: Nullable<ICellData>): boolean {
  return cell?.s !== undefined && cell.s !== null && cell.s !== "0";
}

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { textWidth } from "../heights/text-width";
import { autoRow } from "../heights/file-height";
import { heightsOfFile } from "../heights/heights-of-file";
import { cellOf } from "./cell-values";
import type { FileCell, SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import type { Rect } from "../../geometry/rect";
import { rangeOf, UNIT } from "./ranges";

/** Cells shown by an array formula but not held by any cell: sheet → anchor's rect and the values spilled around it. */
export interface Spill {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: ICellData }[];
}

/** A workbook ready for the grid. */
export interface GridData {
  readonly data: IWorkbookData;
  readonly sheetIds: readonly string[];
  readonly spills: readonly Spill[];
}

/** Excel's way to name a sheet for good: the id survives renaming and moving. */
export function sheetIdOf(index: number): string {
  return `{00000000-${index.toString(16).padStart(4, "0").toUpperCase()}-0000-0000-000000000000}`;
}

/** Translates what was read from a file into what the grid opens; spilled values are kept apart because a held cell would block its spill. */
export function toGridData(snapshot: WorkbookSnapshot): GridData {
  const styles: Record<string, IStyleData> = {};
  snapshot.styles.forEach((style, index) => {
    styles[String(index)] = gridStyle(style);
  });
  const sheetIds = snapshot.sheets.map((_, index) => sheetIdOf(index));
  const spills: Spill[] = [];
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  snapshot.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? "";
    sheets[id] = gridSheet(id, sheet, snapshot.styles, spills);
  });
  return {
    data: { id: UNIT, name: "workbook", appVersion: "", locale: LocaleType.EN_US, styles, sheetOrder: [...sheetIds], sheets },
    sheetIds,
    spills,
  };
}

function gridSheet(id: string, sheet: SheetSnapshot, snapshotStyles: readonly StyleSnapshot[], spills: Spill[]): Partial<IWorksheetData> {
  const covered = spilledCells(id, sheet, spills);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.cells) {
    const target: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      lastColumn = Math.max(lastColumn, column);
      const style = { s: String(cell.style) };
      target[column] = covered.has(`${row},${column}`) ? style : { ...style, ...contents(cell) };
    }
    cellData[row] = target;
    lastRow = Math.max(lastRow, row);
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of sheet.rowHeights)
    rowData[row] = sheet.fixedRows.has(row) ? { h: height, ia: BooleanNumber.FALSE } : autoRow(height);
  for (const [row, height] of heightsOfFile(sheet, snapshotStyles, textWidth)) rowData[row] = autoRow(height);
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of sheet.columnWidths) columnData[column] = { w: width };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(lastRow + 100, 1000),
    columnCount: Math.max(lastColumn + 20, 52),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    defaultStyle: plainFont(snapshotStyles[0]),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 },
    mergeData: sheet.merges.map(rangeOf),
    cellData,
    rowData,
    columnData,
  };
}

function contents(cell: FileCell): ICellData {
  const held = cellOf(cell.value);
  const result: ICellData = cell.value === null ? {} : { v: held.v, t: held.t };
  if (cell.formula !== null) result.f = cell.formula;
  return result;
}

/** Notes every array formula's spilled cells; answers which cells must stay empty in the grid for it. */
function spilledCells(sheetId: string, sheet: SheetSnapshot, spills: Spill[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (!cell.array || cell.formula === null || (cell.array.rows === 1 && cell.array.columns === 1)) continue;
      const { rows, columns } = cell.array;
      const values: { row: number; column: number; cell: ICellData }[] = [];
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) {
          const held = cellOf(sheet.cells.get(r)?.get(c)?.value ?? null);
          values.push({ row: r, column: c, cell: { v: held.v, t: held.t } });
          if (r !== row || c !== column) covered.add(`${r},${c}`);
        }
      }
      spills.push({ sheetId, rect: { row, column, rows, columns }, cells: values });
    }
  }
  return covered;
}

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

function gridStyle(style: StyleSnapshot): IStyleData {
  const result: IStyleData = { ff: fontFamily(style.fontName), fs: style.fontSize };
  if (style.bold) result.bl = BooleanNumber.TRUE;
  if (style.italic) result.it = BooleanNumber.TRUE;
  if (style.color !== null) result.cl = { rgb: style.color };
  if (style.fill !== null) result.bg = { rgb: style.fill };
  if (style.horizontal !== null) result.ht = horizontal[style.horizontal];
  result.vt = vertical[style.vertical ?? "bottom"];
  if (style.wrap) result.tb = WrapStrategy.WRAP;
  const { top, right, bottom, left } = style.borders;
  if (top !== null || right !== null || bottom !== null || left !== null) {
    result.bd = { t: border(top), r: border(right), b: border(bottom), l: border(left) };
  }
  if (style.numberFormat !== "General") result.n = { pattern: style.numberFormat };
  return result;
}

/** How a cell looks to which nobody gave a format: in the file's first font, at the bottom of its row. */
function plainFont(first: StyleSnapshot | undefined): IStyleData | undefined {
  return first === undefined ? undefined : { ff: fontFamily(first.fontName), fs: first.fontSize, vt: VerticalAlign.BOTTOM };
}

/** Office's fonts are on few other machines; without a fallback the browser takes one with serifs. */
function fontFamily(name: string): string {
  return `${name}, Carlito, "Liberation Sans", Arial, sans-serif`;
}

function border(color: string | null): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  return color === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

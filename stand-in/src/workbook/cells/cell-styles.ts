import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SetWorksheetColWidthMutation } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { rangeOf, UNIT } from "../grid/ranges";
import type { CellStyle } from "../../model/cell-style";
import type { SheetRect } from "../../geometry/rect";
import { textWidth } from "../heights/text-width";

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** What Excel shows where a file says nothing. */
const plain = { fontName: "Calibri", fontSize: 11 } as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const colour = (rgb: string | null): { rgb: string } | null => (rgb === null ? null : { rgb });

/** The grid's style for the given parts of a cell style; null removes a part. */
export function toGridStyle(cellStyle: Partial<CellStyle>): IStyleData {
  const style: IStyleData = {};
  if (cellStyle.bold !== undefined) style.bl = flag(cellStyle.bold);
  if (cellStyle.italic !== undefined) style.it = flag(cellStyle.italic);
  if (cellStyle.fontSize !== undefined) style.fs = cellStyle.fontSize;
  if (cellStyle.fontName !== undefined) style.ff = cellStyle.fontName;
  if (cellStyle.color !== undefined) style.cl = colour(cellStyle.color);
  if (cellStyle.fill !== undefined) style.bg = colour(cellStyle.fill);
  if (cellStyle.horizontal !== undefined) style.ht = cellStyle.horizontal === null ? null : horizontal[cellStyle.horizontal];
  if (cellStyle.vertical !== undefined) style.vt = cellStyle.vertical === null ? null : vertical[cellStyle.vertical];
  if (cellStyle.wrap !== undefined) style.tb = cellStyle.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value) ?? null;
}

export function cellStyleOf(style: Nullable<IStyleData>): CellStyle {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? plain.fontSize,
    // The fonts after the first are fallbacks.
    fontName: style?.ff?.split(",")[0]?.replaceAll('"', "").trim() ?? plain.fontName,
    color: style?.cl?.rgb ?? null,
    fill: style?.bg?.rgb ?? null,
    horizontal: nameOf(horizontal, style?.ht),
    vertical: nameOf(vertical, style?.vt),
    wrap: style?.tb === WrapStrategy.WRAP,
  };
}

/** The style a cell has itself, without what conditional formats make of it. */
export function ownStyle(sheet: Worksheet, row: number, column: number): IStyleData {
  return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
}

/** The styles of the cells of a rectangle. */
export function cellStylesOf(grid: Grid, rect: SheetRect): CellStyle[][] {
  const sheet = grid.sheet(rect.sheetId);
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => cellStyleOf(ownStyle(sheet, rect.row + r, rect.column + c)))
  );
}

/** Room Excel leaves on both sides of a text, in pixels. */
const margin = 11;

/** Makes columns as wide as their widest line, whichever sheet is in front; `texts` are what the rect's cells show. */
export function fitColumns(grid: Grid, rect: SheetRect, texts: readonly (readonly string[])[]): void {
  const cellStyles = cellStylesOf(grid, rect);
  for (let c = 0; c < rect.columns; c++) {
    const widths = texts.map((line, r) => {
      const cellStyle = cellStyles[r]?.[c];
      const lines = (line[c] ?? "").split("\n");
      return cellStyle === undefined || cellStyle.wrap ? 0 : Math.max(0, ...lines.map((text) => textWidth(text, cellStyle)));
    });
    const widest = Math.max(0, ...widths);
    if (widest === 0) continue;
    const column = rect.column + c;
    grid.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
      unitId: UNIT,
      subUnitId: rect.sheetId,
      ranges: [rangeOf({ ...rect, column, columns: 1 })],
      colWidth: Math.ceil(widest + margin),
    });
  }
}

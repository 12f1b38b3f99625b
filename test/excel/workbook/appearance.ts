import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/presets";
import type { Grid } from "./grid";
import type { CellLook, SheetRect } from "./types";

const horizontal = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** What Excel shows where a file says nothing. */
const plain = { fontName: "Calibri", fontSize: 11 } as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const colour = (rgb: string | null): { rgb: string } | null => (rgb === null ? null : { rgb });

/** The grid's style for the parts of a look that are given; null takes a part away. */
export function gridLook(look: Partial<CellLook>): IStyleData {
  const style: IStyleData = {};
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic !== undefined) style.it = flag(look.italic);
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.color !== undefined) style.cl = colour(look.color);
  if (look.fill !== undefined) style.bg = colour(look.fill);
  if (look.horizontal !== undefined) style.ht = look.horizontal === null ? null : horizontal[look.horizontal];
  if (look.vertical !== undefined) style.vt = look.vertical === null ? null : vertical[look.vertical];
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return style;
}

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>): Name | null {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value) ?? null;
}

function lookOf(style: Nullable<IStyleData>): CellLook {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontSize: style?.fs ?? plain.fontSize,
    // Behind the font itself stand its fallbacks.
    fontName: style?.ff?.split(",")[0]?.replaceAll('"', "").trim() ?? plain.fontName,
    color: style?.cl?.rgb ?? null,
    fill: style?.bg?.rgb ?? null,
    horizontal: nameOf(horizontal, style?.ht),
    vertical: nameOf(vertical, style?.vt),
    wrap: style?.tb === WrapStrategy.WRAP,
  };
}

/** How the cells of a rect look. */
export function looksOf(grid: Grid, rect: SheetRect): CellLook[][] {
  const sheet = grid.sheet(rect.sheetId);
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_unused, c) => lookOf(sheet.getComposedCellStyle(rect.row + r, rect.column + c)))
  );
}

/** Makes rows as high or columns as wide as what stands in them. */
export function fit(grid: Grid, rect: SheetRect, what: "rows" | "columns"): void {
  const sheet = grid.api.getActiveWorkbook()?.getSheetBySheetId(rect.sheetId);
  if (what === "rows") sheet?.autoResizeRows(rect.row, rect.rows);
  else sheet?.autoResizeColumns(rect.column, rect.columns);
}

import type { Grid } from "../../../grid";
import type { HeaderLook, LookPort } from "../../../session";
import type { FoundTable } from "../../../table";
import { newPatientContext } from "../../resilience/contexts";
import { cellValueOf } from "../../read/cells/cell-values";

/** How many columns right of the table are asked whether they are hidden. */
const SEEN = 40;
/** How far right a free place is looked for; the pure part decides. */
const WIDE = 240;

/** What stands around a table, formulas included, and which columns beside it are hidden. One round trip. */
export const aroundTable: LookPort["aroundTable"] = async (table) => {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(table.sheet);
  const { protection } = sheet;
  protection.load("protected");
  const at = table.rows.map(({ row }) => row);
  const top = Math.max(0, Math.min(...at, table.headerRow ?? Infinity) - table.headerRows - 1);
  const right = rightOf(table);
  const used = sheet.getRangeByIndexes(top, 0, Math.max(...at) - top + 1, right + WIDE).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  const beside = Array.from({ length: SEEN }, (_, nth) => {
    const cell = sheet.getCell(top, right + 1 + nth);
    cell.load("columnHidden");
    return { column: right + 1 + nth, cell };
  });
  await context.sync();
  const hidden = new Set(beside.filter(({ cell }) => cell.columnHidden).map(({ column }) => column));
  const grid: Grid = used.isNullObject
    ? { sheet: table.sheet, firstRow: 0, firstColumn: 0, values: [], hidden: false }
    : {
        sheet: table.sheet,
        firstRow: used.rowIndex,
        firstColumn: used.columnIndex,
        values: used.formulas.map((row) => row.map(cellValueOf)),
        hidden: false,
      };
  return { readOnly: workbook.readOnly, protected: protection.protected, grid, isHidden: (column) => hidden.has(column) };
};

/** How cells of a row look. One round trip. */
export const headerLooks: LookPort["headerLooks"] = async (name, row, columns) => {
  const context = await newPatientContext();
  const sheet = context.workbook.worksheets.getItem(name);
  const formats = columns.map((column) => {
    const { format } = sheet.getCell(row, column);
    format.load("wrapText,horizontalAlignment,columnWidth");
    format.fill.load("color");
    format.font.load("bold,color");
    return format;
  });
  await context.sync();
  return formats.map(({ wrapText, horizontalAlignment, columnWidth, fill, font }): HeaderLook => ({
    fill: fill.color,
    bold: font.bold,
    colour: font.color,
    wrap: wrapText,
    horizontal: horizontalAlignment,
    width: columnWidth,
  }));
};

/** The first column behind everything in a sheet. One round trip. */
export const columnBehind: LookPort["columnBehind"] = async (name) => {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(name);
  const { protection } = sheet;
  protection.load("protected");
  const used = sheet.getUsedRange();
  used.load("columnIndex,columnCount");
  await context.sync();
  return { readOnly: workbook.readOnly, protected: protection.protected, column: used.columnIndex + used.columnCount };
};

/** What columns hold from a row down, formulas as their text. One round trip. */
export const columnsNow: LookPort["columnsNow"] = async (name, row, depth, columns) => {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const { protection } = sheet;
  protection.load("protected");
  const asked = columns.map((column) => {
    const cells = sheet.getRangeByIndexes(row, column, depth, 1);
    cells.load("formulas");
    return cells;
  });
  await context.sync();
  const isGone = sheet.isNullObject;
  return {
    readOnly: workbook.readOnly,
    protected: !isGone && protection.protected,
    columns: isGone ? null : asked.map(({ formulas }) => formulas.map(([cell]: readonly unknown[]) => cell)),
  };
};

function rightOf({ levelColumn, columns }: FoundTable): number {
  return Math.max(levelColumn, ...columns.map(({ column }) => column));
}

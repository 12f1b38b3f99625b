import { splitSheet } from "../../../grid";
import type { SelectedCell } from "../../../session";
import { newPatientContext } from "../../resilience/contexts";
import { cellValueOf } from "../../read/cells/cell-values";

/** The selected cell as it is now, and whether there is room for a result of this size. One round trip. */
export async function selectedCell(rows: number, columns: number): Promise<SelectedCell> {
  const context = await newPatientContext();
  const { workbook } = context;
  workbook.load("readOnly");
  const cell = workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,formulas,values,numberFormat");
  const { worksheet } = cell;
  worksheet.load("name");
  worksheet.protection.load("protected,options");
  cell.format.protection.load("locked");
  const used = cell.getResizedRange(rows - 1, columns - 1).getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  const [value, formula, numberFormat] = [cell.values, cell.formulas, cell.numberFormat].map((cells): unknown => cells[0]?.[0]);
  return {
    readOnly: workbook.readOnly,
    protected: worksheet.protection.protected,
    place: { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex },
    locked: cell.format.protection.locked,
    value: cellValueOf(value),
    formula: String(formula),
    numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
    formatFree: !worksheet.protection.protected || worksheet.protection.options.allowFormatCells === true,
    taken: used.isNullObject ? null : splitSheet(used.address).range,
  };
}

import type { CellPlace } from "../../../assessment/types";
import type { FoundTable } from "../../../table/model";
import type { WrittenCell } from "../../../table/edit/planned-writes";
import { cellAddress, splitSheet } from "../../../grid/a1";
import { intersects, type Rect } from "../../../grid/rect";
import { newPatientContext, newWritingContext } from "../../host/batches";
import { cellValueOf } from "../../read/cell-values";
import { Trouble } from "../../host/problem-of";
import type { FormulaToInsert } from "../../../session/types";
import type { Written } from "./fixes";
import { outcomeOf } from "./outcome-of";

/** A block of cells of a sheet. */
interface Place extends Rect {
  readonly sheet: string;
}

/**
 * Puts a formula into the selected cell, when that and the cells its result spreads over are empty and none of them is
 * read by the formula itself. One round trip to look, one to write.
 * @throws Trouble `read-only`, `protected`, `cell-taken`, `no-room-for-result`, `formula-in-table`
 */
export async function insertFormula(
  { formula, rows, columns, numberFormat }: FormulaToInsert,
  table: FoundTable,
  block: Rect | null
): Promise<Written> {
  const { target, before, formatFree } = await lookAtSelected(rows, columns);
  const read = block ?? levelCells(table);
  if (target.sheet === table.sheet && intersects(target, read)) throw new Trouble({ kind: "formula-in-table", cell: nameOf(target) });

  const format = formatFree ? numberFormat : null;
  const context = await newWritingContext();
  const cell = context.workbook.worksheets.getItem(target.sheet).getCell(target.row, target.column);
  if (format !== null) cell.numberFormat = [[format]];
  cell.formulas = [[formula]];
  cell.load("formulas");
  await context.sync();
  // Excel may write it a little differently, which is what must still stand there when it is taken back.
  const after: unknown = cell.formulas[0]?.[0];
  const place: CellPlace = { sheet: target.sheet, row: target.row, column: target.column };
  const written: WrittenCell = {
    place,
    indicator: null,
    fromLevel: 0,
    before,
    after: typeof after === "string" ? after : formula,
    numberFormat: format,
  };
  return { outcome: outcomeOf(1, []), cells: [written] };
}

/** The selected cell as it is now, and whether there is room for a result of this size. */
async function lookAtSelected(rows: number, columns: number) {
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

  const target: Place = { sheet: worksheet.name, row: cell.rowIndex, column: cell.columnIndex, rows, columns };
  if (workbook.readOnly) throw new Trouble({ kind: "read-only" });
  if (worksheet.protection.protected && cell.format.protection.locked) throw new Trouble({ kind: "protected", sheet: target.sheet });
  if (cell.formulas[0]?.[0] !== "") throw new Trouble({ kind: "cell-taken", cell: nameOf(target) });
  if (!used.isNullObject)
    throw new Trouble({ kind: "no-room-for-result", rows, columns, taken: splitSheet(used.address).range, cell: nameOf(target) });
  const value: unknown = cell.values[0]?.[0];
  const format: unknown = cell.numberFormat[0]?.[0];
  return {
    target,
    before: { value: cellValueOf(value), formula: null, numberFormat: typeof format === "string" ? format : "General" },
    formatFree: !worksheet.protection.protected || worksheet.protection.options.allowFormatCells === true,
  };
}

function levelCells({ rows, levelColumn }: FoundTable): Rect {
  const at = rows.map(({ row }) => row);
  const top = Math.min(...at);
  return { row: top, column: levelColumn, rows: Math.max(...at) - top + 1, columns: 1 };
}

function nameOf({ sheet, row, column }: Place): string {
  return `${sheet}!${cellAddress({ row, column })}`;
}

import { rangeAddress } from "../../../grid";
import type { Queue } from "../change";
import { validateLevels } from "./level-validation";

const WEIGHT_COLUMN = 4;

/** Lets the level and target cells of a *Kertas Kerja* take only levels, and shows its weights and totals as numbers. */
export const queueWorksheetLook: Queue<"worksheet-look"> = (writing, { sheet: name, plan, scale }) => {
  const sheet = writing.sheet(name);
  const { firstRow, lastRow, levelColumn, targetColumn, totalRows } = plan;
  const rows = lastRow - firstRow + 1;
  sheet.getRangeByIndexes(firstRow, 0, rows, 1).format.horizontalAlignment = "Center";
  for (const column of [levelColumn, targetColumn]) {
    validateLevels(sheet.getRange(rangeAddress({ row: firstRow, column, rows, columns: 1 })).dataValidation, scale);
    sheet.getRangeByIndexes(firstRow, column, rows, 1).format.horizontalAlignment = "Center";
  }
  sheet.getRangeByIndexes(firstRow, WEIGHT_COLUMN, totalRows.last - firstRow + 1, 1).numberFormat = Array.from(
    { length: totalRows.last - firstRow + 1 },
    () => ["0.00"]
  );
  const totals = totalRows.last - totalRows.first + 1;
  sheet.getRangeByIndexes(totalRows.first, 0, totals, plan.widths.length).format.font.bold = true;
  sheet.getRangeByIndexes(totalRows.first, levelColumn, totals, 1).numberFormat = Array.from({ length: totals }, () => ["0.00"]);
  return undefined;
};

import { rangeAddress } from "../../../grid";
import type { Queue } from "../change";
import { validateLevels } from "./level-validation";

/** Lets the level and target cells of a *Kertas Kerja* take only levels, and shows its weights and totals as numbers. */
export const queueWorksheetLook: Queue<"worksheet-look"> = (writing, { sheet: name, plan, scale }) => {
  const sheet = writing.sheet(name);
  const { firstRow, lastRow, weightColumn, levelColumn, stageColumns, targetColumn, totalRows } = plan;
  const rows = lastRow - firstRow + 1;
  sheet.getRangeByIndexes(firstRow, 0, rows, 1).format.horizontalAlignment = "Center";
  for (const column of [levelColumn, ...stageColumns, targetColumn]) {
    validateLevels(sheet.getRange(rangeAddress({ row: firstRow, column, rows, columns: 1 })).dataValidation, scale);
    sheet.getRangeByIndexes(firstRow, column, rows, 1).format.horizontalAlignment = "Center";
  }
  sheet.getRangeByIndexes(firstRow, weightColumn, totalRows.last - firstRow + 1, 1).numberFormat = Array.from(
    { length: totalRows.last - firstRow + 1 },
    () => ["0.00"]
  );
  const totals = totalRows.last - totalRows.first + 1;
  sheet.getRangeByIndexes(totalRows.first, 0, totals, plan.widths.length).format.font.bold = true;
  for (const column of [levelColumn, ...stageColumns])
    sheet.getRangeByIndexes(totalRows.first, column, totals, 1).numberFormat = Array.from({ length: totals }, () => ["0.00"]);
  return undefined;
};

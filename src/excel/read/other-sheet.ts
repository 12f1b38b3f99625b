import { allRules, readTable, relocate, type Candidate, type Reading, withWholeNames } from "../../table";
import { readWindow } from "./attached/read-window";
import { newPatientContext } from "../resilience/contexts";
import { gridOf } from "./cells/cell-values";

/**
 * Reads a table of another sheet as it is now; `null` when it is not there any more. One round trip, and nothing is
 * known or watched afterwards.
 */
export async function readOtherTable({ table }: Candidate): Promise<Reading | null> {
  const context = await newPatientContext();
  const worksheet = context.workbook.worksheets.getItemOrNullObject(table.sheet);
  worksheet.load("visibility");
  const { row, column, rows, columns } = readWindow(table);
  const cells = worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  cells.load("rowIndex,columnIndex,values");
  await context.sync();
  if (worksheet.isNullObject || cells.isNullObject) return null;
  const grids = await withWholeNames([gridOf(cells, table.sheet, worksheet.visibility !== "Visible")]);
  const now = relocate(grids, table);
  return now && readTable(grids, now, allRules);
}

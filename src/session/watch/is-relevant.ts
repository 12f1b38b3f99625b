import { parseA1, contains } from "../../grid";
import type { Reading } from "../../table";
import type { ChangeEvent } from "./change-events";

/**
 * Whether an event may concern the table. Every change does, wherever it was; a calculation only when it reached a cell
 * the table is read from: totals beside it, and the answers of our own functions, do not.
 * @param sheetId Excel's id of the table's sheet
 */
export function isRelevant(event: ChangeEvent, { table }: Reading, sheetId: string | undefined): boolean {
  if (event.kind !== "calculated") return true;
  if (event.sheetId !== sheetId) return false;
  if (event.address === null) return true;
  const rects = parseA1(event.address);
  const columns = [...table.columns.map(({ column }) => column), table.levelColumn];
  return table.rows.some(({ row }) => rects.some((rect) => columns.some((column) => contains(rect, { row, column }))));
}

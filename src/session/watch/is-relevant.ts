import type { Reading } from "../../table";
import { areasOf, holds } from "../../grid/areas";
import type { ChangeEvent } from "./change-events";

/**
 * Whether a hint may concern the table. Every change does, wherever it was; a calculation only when it reached a cell
 * the table is read from: totals beside it, and the answers of our own functions, do not.
 * @param sheetId Excel's id of the table's sheet
 */
export function isRelevant(hint: ChangeEvent, { table }: Reading, sheetId: string | undefined): boolean {
  if (hint.kind !== "calculated") return true;
  if (hint.sheetId !== sheetId) return false;
  if (hint.address === null) return true;
  const areas = areasOf(hint.address);
  const columns = [...table.columns.map(({ column }) => column), table.levelColumn];
  return table.rows.some(({ row }) => areas.some((area) => columns.some((column) => holds(area, { row, column }))));
}

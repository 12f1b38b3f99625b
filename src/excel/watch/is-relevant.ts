import type { Reading } from "../../table";
import { parseA1 } from "../../grid/a1";
import { contains } from "../../grid/rect";
import type { Hint } from "./change-events";

/**
 * Whether a hint may concern the table. Every change does, wherever it was; a calculation only when it reached a cell
 * the table is read from: totals beside it, and the answers of our own functions, do not.
 * @param sheetId Excel's id of the table's sheet
 */
export function concerns(hint: Hint, { table }: Reading, sheetId: string | undefined): boolean {
  if (hint.kind !== "calculated") return true;
  if (hint.sheetId !== sheetId) return false;
  if (hint.address === null) return true;
  const calculated = parseA1(hint.address);
  const columns = [...table.columns.map(({ column }) => column), table.levelColumn];
  return table.rows.some(({ row }) => calculated.some((rect) => columns.some((column) => contains(rect, { row, column }))));
}

import type { CellValue } from "../../../assessment";
import { isBlank } from "../../../grid";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcome";
import type { SheetNow } from "../../ports";
import type { UndoContext } from "../parts/action";

/** A *Rencana Aksi* sheet that was added, and what it held then. */
export interface MadeActionSheet {
  /** Excel's id of the sheet, which survives renaming; `null` until it was added. */
  readonly id: string | null;
  readonly name: string;
  readonly held: readonly (readonly CellValue[])[];
  readonly cells: number;
}

/** Takes an added sheet away again, unless somebody wrote in it. */
export async function removeActionSheet(context: UndoContext, { id, name, held, cells }: MadeActionSheet): Promise<Outcome> {
  const sheet = id ?? name;
  const [now] = await context.workbook.sheetsNow([sheet], "values");
  if (!now) return outcomeOf(0, [], NOTHING_TO_TAKE_BACK);
  const place = firstDifference(now, held);
  if (place !== null) return outcomeOf(0, [{ place: { sheet: now.name, ...place }, why: "changed" }], NOTHING_TO_TAKE_BACK);
  await context.write({ changes: [{ kind: "delete-sheet", sheet }] });
  return outcomeOf(cells, []);
}

/** The first cell that holds something else than what was written; a sheet emptied since holds nothing to keep. */
function firstDifference(
  { firstRow, firstColumn, cells }: SheetNow,
  held: MadeActionSheet["held"]
): { readonly row: number; readonly column: number } | null {
  for (const [rowAt, line] of cells.entries()) {
    for (const [columnAt, now] of line.entries()) {
      const place = { row: firstRow + rowAt, column: firstColumn + columnAt };
      if (!isBlank(now) && now !== (held[place.row]?.[place.column] ?? null)) return place;
    }
  }
  return null;
}

import type { CellPlace, CellValue } from "../../../assessment";
import { isBlank } from "../../../grid";
import type { Change } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import type { SheetNow } from "../../ports";
import type { FindOut, UndoContext } from "./action";

/** A sheet that was added, and what was written into it. */
export interface MadeSheet {
  /** Excel's id of the sheet, which survives renaming; `null` where Excel did not tell it. */
  readonly id: string | null;
  readonly name: string;
  readonly held: readonly (readonly CellValue[])[];
}

/**
 * Takes added sheets away again, all or none: none when somebody wrote into one of them. What was not written, because Excel stopped, or
 * was emptied since, is nobody's loss.
 * @param what whether `held` holds values or formulas
 * @param cells how many cells that is to the person
 * @param along what goes with them, and how to find out whether it went
 */
export async function removeMadeSheets(
  context: UndoContext,
  made: readonly MadeSheet[],
  what: "values" | "formulas",
  cells: number,
  along: { readonly changes: readonly Change[]; readonly findOut: FindOut } | null = null
): Promise<Outcome> {
  const now = await context.workbook.sheetsNow(
    made.map(({ id, name }) => id ?? name),
    what
  );
  const standing = made.flatMap((sheet, nth) => {
    const there = now[nth];
    return there ? [{ sheet, there }] : [];
  });
  if (standing.length === 0) return outcomeOf(0, [], NOTHING_TO_TAKE_BACK);
  const written = standing.flatMap(({ sheet, there }) => {
    const place = firstDifference(there, sheet.held);
    return place ? [{ place, why: "changed" as const }] : [];
  });
  // An empty sheet that only has the name may be anybody's.
  const isUnknown = standing.some(({ sheet, there }) => sheet.id === null && there.cells.length === 0);
  if (written.length > 0 || isUnknown) return outcomeOf(0, written, NOTHING_TO_TAKE_BACK);
  const gone = standing.map(({ there }): Change => ({ kind: "delete-sheet", sheet: there.id }));
  await context.write({ changes: [...(along?.changes ?? []), ...gone] }, along?.findOut);
  return outcomeOf(Math.max(1, cells), []);
}

/** A sheet keeps numbers with 15 digits. */
function isSame(now: CellValue, held: CellValue): boolean {
  return typeof now === "number" && typeof held === "number" ? now.toPrecision(15) === held.toPrecision(15) : now === held;
}

/** The first cell that holds something else than what was written. */
function firstDifference({ name, firstRow, firstColumn, cells }: SheetNow, held: MadeSheet["held"]): CellPlace | null {
  for (const [down, line] of cells.entries()) {
    for (const [across, now] of line.entries()) {
      const [row, column] = [firstRow + down, firstColumn + across];
      if (!isBlank(now) && !isSame(now, held[row]?.[column] ?? null)) return { sheet: name, row, column };
    }
  }
  return null;
}

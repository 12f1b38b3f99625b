import type { CellPlace } from "../../../assessment";
import { placeNow, planUndo, planWrites, type PlannedWrite, type WrittenCell, type FoundTable } from "../../../table";
import { outcomeOf, NOTHING_TO_TAKE_BACK, type Outcome } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import type { CellsNow, ReadingPort } from "../../ports";
import type { ActionContext, UndoContext, WayBack } from "./action";

/**
 * Reads cells just before writing.
 * @throws Trouble `read-only`
 */
export async function cellsNow(workbook: ReadingPort, places: readonly CellPlace[]): Promise<CellsNow> {
  const { readOnly, nowOf } = await workbook.cellsNow(places);
  if (readOnly) throw new Trouble({ kind: "read-only" });
  return nowOf;
}

/** The way back of cells: they themselves know what they held. `null` where none was written. */
export function backOf(cells: readonly WrittenCell[]): WayBack<readonly WrittenCell[]> | null {
  return cells.length === 0 ? null : { kept: cells, cells: cells.length };
}

/** Reads the cells once more, then writes all that may be written in one batch; the others are left and named. */
export async function writePlanned(
  context: ActionContext<readonly WrittenCell[]>,
  writes: readonly PlannedWrite[],
  table: FoundTable
): Promise<Outcome> {
  const { workbook } = context;
  const { write, left } = planWrites(
    writes,
    table,
    await cellsNow(
      workbook,
      writes.map(({ place }) => place)
    )
  );
  context.afterwards(() => context.readAgain());
  if (write.length === 0) return outcomeOf(0, left);
  const result = await context.write({ changes: [{ kind: "cells", cells: write }] }, { back: (now) => backOf(now?.cells ?? write), left });
  return outcomeOf(result.cells.length, [...left, ...result.left]);
}

/**
 * Takes written cells back where they still hold what was written.
 * @param table where moved rows and columns are found again; `null` for cells outside it
 */
export async function takeBackCells(context: UndoContext, written: readonly WrittenCell[], table: FoundTable | null): Promise<Outcome> {
  const nowOf = await cellsNow(
    context.workbook,
    written.map((cell) => placeNow(cell, table))
  );
  const { restore, left } = planUndo(written, table, nowOf);
  if (restore.length > 0) await context.write({ changes: [{ kind: "restore", cells: restore }] });
  return outcomeOf(restore.length, left, NOTHING_TO_TAKE_BACK);
}

/** Takes back cells of the attached table. */
export function takeBackTableCells(context: UndoContext, written: readonly WrittenCell[]): Promise<Outcome> {
  return takeBackCells(context, written, context.reading()?.table ?? null);
}

import type { Fix, FoundTable } from "../../../table/model";
import { planUndo, planWrites, writesOf, placeNow, type PlannedWrite, type WrittenCell } from "../../../table/edit/planned-writes";
import type { Outcome } from "../../../session/types";
import { readCellsNow } from "./cells-now";
import { outcomeOf } from "../../../session/outcome";
import { restoreCells, writeCells } from "./write-cells";

/** How writing ended, and what was written. */
export interface Written {
  readonly outcome: Outcome;
  readonly cells: readonly WrittenCell[];
}

/** Writes fixes into the table. */
export function writeFixes(fixes: readonly Fix[], table: FoundTable): Promise<Written> {
  return writePlanned(writesOf(fixes, table), table);
}

/** Reads the cells once more, then writes all that may be written in one batch; the others are left and named. */
export async function writePlanned(writes: readonly PlannedWrite[], table: FoundTable): Promise<Written> {
  const { write, left } = planWrites(writes, table, await readCellsNow(writes.map(({ place }) => place)));
  const written = await writeCells(write);
  return { outcome: outcomeOf(written.cells.length, [...left, ...written.left]), cells: written.cells };
}

/** Takes written cells back where they still hold what was written. */
export async function takeBackCells(written: readonly WrittenCell[], table: FoundTable | null): Promise<Outcome> {
  const nowOf = await readCellsNow(written.map((cell) => placeNow(cell, table)));
  const { restore, left } = planUndo(written, table, nowOf);
  await restoreCells(restore);
  return outcomeOf(restore.length, left, { kind: "nothing-to-take-back" });
}

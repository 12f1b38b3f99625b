import type { CellPlace, CellValue, EvidenceState } from "../../../assessment";
import { isBlank } from "../../../grid";
import {
  itemOf,
  planUndo,
  planWrites,
  stateCell,
  stateOf,
  type EvidenceKey,
  type EvidenceList,
  type LeftOut,
  type PlannedWrite,
  type WrittenCell,
} from "../../../table";
import { evidenceWords } from "../../../text/table/evidence";
import { readEvidence } from "../../evidence/find-evidence";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import { defineAction, type ActionContext, type UndoContext } from "../parts/action";
import { attachedReading } from "../parts/attached";
import { cellsNow } from "../parts/cells";

/** A state that the person gives an item of evidence. */
export interface EvidenceStateWrite extends EvidenceKey {
  /** Where its state stood when the person decided. */
  readonly cell: CellPlace;
  /** The state that was shown then. */
  readonly before: EvidenceState;
  readonly state: EvidenceState;
}

/** States to be written into one list. */
export interface EvidenceStatesToWrite {
  /** Excel's id of its sheet. */
  readonly sheet: string;
  readonly states: readonly EvidenceStateWrite[];
}

/** What was written, and by what each cell is found again after rows were sorted. */
interface WrittenStates {
  readonly sheet: string;
  readonly cells: readonly { readonly cell: WrittenCell; readonly key: EvidenceKey }[];
}

/** Writes states into the list of evidence, each beside its item wherever that stands by now. */
export const evidenceStates = defineAction({
  id: "evidenceStates",
  async run(context: ActionContext<WrittenStates>, { sheet, states }: EvidenceStatesToWrite): Promise<Outcome> {
    const list = await listNow(context, sheet);
    const left: LeftOut[] = [];
    const writes = states.flatMap((wanted): readonly { readonly write: PlannedWrite; readonly key: EvidenceKey }[] => {
      const item = list && itemOf(list, wanted);
      const place = item && stateCell(list, item);
      if (!place || item.state !== wanted.before) {
        left.push({ place: place ?? wanted.cell, why: item ? "changed" : "gone" });
        return [];
      }
      const write = { place, indicator: null, before: null, after: evidenceWords.id.states[wanted.state], stillSays: says(wanted.before) };
      return [{ write, key: wanted }];
    });
    const plan = planWrites(
      writes.map(({ write }) => write),
      { levelColumn: 0 },
      await cellsNow(
        context.workbook,
        writes.map(({ write }) => write.place)
      )
    );
    left.push(...plan.left);
    if (plan.write.length === 0) return outcomeOf(0, left);
    const keys = new Map(writes.map(({ write, key }) => [rowOf(write), key]));
    const kept = (cells: readonly WrittenCell[]): WrittenStates => ({
      sheet,
      cells: cells.flatMap((cell) => {
        const key = keys.get(rowOf(cell));
        return key ? [{ cell, key }] : [];
      }),
    });
    const result = await context.write(
      { changes: [{ kind: "cells", cells: plan.write }] },
      {
        back: (now) => {
          const cells = now?.cells ?? plan.write;
          return cells.length === 0 ? null : { kept: kept(cells), cells: cells.length };
        },
        left,
      }
    );
    return outcomeOf(result.cells.length, [...left, ...result.left]);
  },

  /** Gives cells that still hold what was written back what they held. */
  async undo(context, { sheet, cells }: WrittenStates): Promise<Outcome> {
    const list = await listNow(context, sheet);
    const gone: LeftOut[] = [];
    const now = cells.flatMap(({ cell, key }): readonly WrittenCell[] => {
      const item = list && itemOf(list, key);
      const place = item && stateCell(list, item);
      if (place) return [{ ...cell, place }];
      // Whatever stands where it stood is about something else.
      gone.push({ place: cell.place, why: item ? "changed" : "gone" });
      return [];
    });
    const nowOf = await cellsNow(
      context.workbook,
      now.map(({ place }) => place)
    );
    const { restore, left } = planUndo(now, null, nowOf);
    if (restore.length > 0) await context.write({ changes: [{ kind: "restore", cells: restore }] });
    return outcomeOf(restore.length, [...gone, ...left], NOTHING_TO_TAKE_BACK);
  },
});

const rowOf = ({ place }: Pick<WrittenCell, "place">): number => place.row;

async function listNow(context: UndoContext | ActionContext<WrittenStates>, sheet: string): Promise<EvidenceList | null> {
  const { instrument } = attachedReading(context).assessment;
  return (await readEvidence(context.workbook, instrument, sheet))?.list ?? null;
}

/** Whether a cell still says a state; a blank one may be further by its upload alone, and words that are no state count as nothing. */
const says =
  (before: EvidenceState) =>
  (now: CellValue): boolean =>
    isBlank(now) || (stateOf(now, "accepted") ?? "missing") === before;

import { entriesByKey } from "../../../assessment/entries";
import { loadTexts } from "../../../instrument/registry";
import type { IndicatorKey } from "../../../instrument/types";
import type { PlanToWrite } from "../../../outputs/action-plan/types";
import { wantedRows } from "../../../outputs/action-plan/wanted-rows";
import type { LeftOut, Reading } from "../../../table/model";
import type { WrittenCell } from "../../../table/edit/planned-writes";
import { readActionSheets } from "../../read/action-sheet";
import { newWritingContext } from "../../host/batches";
import { Trouble } from "../../host/problem-of";
import type { Outcome } from "../../../session/types";
import { addActionSheet, removeActionSheet, type MadeActionSheet } from "./action-sheet-new";
import { prepareUpdate, takeBackUpdate, type SheetCell } from "./action-sheet-update";
import { removeColumns, type AddedColumns } from "../cells/columns";
import { takeBackCells } from "../cells/fixes";
import { outcomeOf } from "../cells/outcome-of";
import { prepareTargets } from "./targets";
import { queueCells } from "../cells/write-cells";

/** A plan as it was written, and what is needed to take it back. */
export interface WrittenPlan {
  readonly outcome: Outcome;
  /** Cells written, in the table and in the sheet of actions. */
  readonly cells: number;
  readonly targets: readonly WrittenCell[];
  readonly made: MadeActionSheet | null;
  readonly updated: readonly SheetCell[];
}

/**
 * Writes a plan: the levels to reach into the target column of the table, the actions into the *Rencana Aksi* sheet,
 * which is added when there is none. All of it one batch; how a new sheet prints is another.
 * @param today Excel's serial number of the day
 * @param withTargets the reading with a target column, which is added first where it is missing and wanted
 * @throws Trouble `read-only`, `structure-protected`
 */
export async function writePlan(
  before: Reading,
  plan: PlanToWrite,
  today: number,
  withTargets: () => Promise<Reading>
): Promise<WrittenPlan> {
  const { instrument } = before.assessment;
  const [texts, sheets] = await Promise.all([loadTexts(instrument.id), readActionSheets(instrument)]);
  if (sheets.readOnly) throw new Trouble({ kind: "read-only" });
  if (sheets.own === null && sheets.structureProtected) throw new Trouble({ kind: "structure-protected" });
  const reading = plan.addTargetColumn ? await withTargets() : before;
  const { assessment, table } = reading;
  const rows = wantedRows(assessment, texts, plan.levels);
  const story = { assessment, sheet: table.sheet, today, rows };
  const targets = await prepareTargets(reading, plan);
  const update = sheets.own && (await prepareUpdate(sheets.own, story, { instrument, texts, levelOf: levelsBy(reading) }));

  const context = await newWritingContext();
  const writtenTargets = queueCells(context, targets.write);
  const writtenSheet = update?.queue(context);
  const made = update === null ? addActionSheet(context, story, sheets.names) : null;
  await context.sync();
  const inTable = writtenTargets();
  const inSheet = writtenSheet?.() ?? { cells: [], left: [] };
  const layout = (await made?.()) ?? null;
  const cells = inTable.cells.length + inSheet.cells.length + (layout?.cells ?? 0);
  const left: readonly LeftOut[] = [...targets.left, ...inTable.left, ...(update?.left ?? []), ...inSheet.left];
  // Everything may stand there already: then nothing is written, and nothing is wrong.
  const outcome: Outcome = cells === 0 && left.length === 0 ? { kind: "done", cells } : outcomeOf(cells, left);
  const sheet = layout?.name ?? sheets.own?.grid.sheet;
  return {
    outcome: outcome.kind === "done" && sheet !== undefined ? { ...outcome, at: { sheet, range: "" } } : outcome,
    cells,
    targets: inTable.cells,
    made: layout,
    updated: inSheet.cells,
  };
}

/** Takes a written plan back: cells that still hold what was written, and the added column and sheet unless somebody wrote in them. */
export async function takeBackPlan(
  { targets, made, updated, added }: WrittenPlan & { readonly added: AddedColumns | null },
  reading: Reading | null
): Promise<Outcome> {
  const parts: Outcome[] = [];
  if (targets.length > 0) parts.push(await takeBackCells(targets, reading?.table ?? null));
  if (updated.length > 0 && reading) parts.push(await takeBackUpdate(updated, reading.assessment.instrument));
  if (added) parts.push(await removeColumns(added, reading?.table ?? null));
  if (made) parts.push(await removeActionSheet(made));
  const cells = parts.reduce((sum, part) => sum + (part.kind === "not-done" ? 0 : part.cells), 0);
  const left = parts.flatMap((part) => (part.kind === "done" ? [] : part.left));
  return outcomeOf(cells, left, { kind: "nothing-to-take-back" });
}

function levelsBy({ assessment }: Reading): (indicator: IndicatorKey) => number | null {
  const byKey = entriesByKey(assessment);
  return (indicator) => byKey.get(indicator)?.level ?? null;
}

import { loadTexts, type IndicatorKey } from "../../../instrument";
import { newActionSheet, newLayout, type PlanStory, type PlanToWrite, wantedRows } from "../../../outputs/action-plan";
import type { SheetPlan } from "../../../outputs/worksheet";
import { missingMeanings, type WrittenCell, type Reading } from "../../../table";
import type { Change, BatchResult } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import type { ActionSheets } from "../../ports";
import { today } from "../../today";
import { defineAction, type ActionContext, type UndoContext } from "../parts/action";
import { attachedReading, freeName, refuseNewSheet } from "../parts/attached";
import { takeBackTableCells } from "../parts/cells";
import { removeMadeSheets, type MadeSheet } from "../parts/made-sheet";
import { attachWithColumns, putColumns, takeBackColumns, type AddedColumns } from "../columns";
import { prepareTargets } from "./targets";
import { noUpdate, prepareUpdate, takeBackUpdate, type InsertedRows, type SheetCell } from "./update";

/** What a plan wrote, and what is needed to take it back. */
interface WrittenPlan {
  readonly targets: readonly WrittenCell[];
  readonly made: MadeSheet | null;
  readonly updated: readonly SheetCell[];
  /** Rows that were put into the *Rencana Aksi*, `null` for none. */
  readonly inserted: InsertedRows | null;
  readonly added: AddedColumns | null;
}

/**
 * Writes a plan: the levels to reach into the target column, the actions into the *Rencana Aksi* sheet, which is added
 * when there is none (that can empty Excel's undo list) and else brought up to date without losing what people wrote.
 */
export const plan = defineAction({
  id: "plan",
  async run(context: ActionContext<WrittenPlan>, wanted: PlanToWrite): Promise<Outcome> {
    const before = attachedReading(context);
    const { instrument } = before.assessment;
    const [texts, sheets] = await Promise.all([loadTexts(instrument.id), context.workbook.actionSheets(instrument)]);
    refuseNewSheet({ readOnly: sheets.readOnly, protected: sheets.own === null && sheets.structureProtected });
    const added = await targetColumn(context, before, wanted);
    const reading = context.reading() ?? before;
    const { assessment, table } = reading;
    const story: PlanStory = {
      assessment,
      sheet: table.sheet,
      today: today(),
      rows: wantedRows(assessment, texts, wanted.levels, wanted.items),
    };
    const targets = await prepareTargets(context.workbook, reading, wanted);
    const update = sheets.own
      ? await prepareUpdate(context.workbook, sheets.own, story, { instrument, texts, levelOf: levelsBy(reading) })
      : noUpdate;
    const sheet = sheets.own === null ? newSheet(story, sheets) : null;
    const planned: WrittenPlan = {
      targets: targets.write,
      updated: update.cells,
      inserted: update.inserted,
      made: sheet && { id: null, name: sheet.name, held: sheet.plan.cells },
      added,
    };
    context.afterwards(() => context.readAgain());

    const alreadyLeft = [...targets.left, ...update.left];
    const writtenOf = ({ cells, sheets }: BatchResult): WrittenPlan => {
      const stands = new Set(cells);
      return {
        targets: targets.write.filter((cell) => stands.has(cell)),
        updated: update.cells.filter(({ cell }) => stands.has(cell)),
        inserted: update.inserted,
        made: planned.made && { ...planned.made, id: sheets[0] ?? null },
        added,
      };
    };
    const backOf = (written: WrittenPlan) =>
      cellsOf(written) > 0 || added || written.inserted ? { kept: written, cells: cellsOf(written) } : null;
    const result = await context.write(
      { changes: [{ kind: "cells", cells: targets.write }, ...update.changes, ...(sheet?.changes ?? [])] },
      { back: (now) => backOf(now ? writtenOf(now) : planned), left: alreadyLeft }
    );
    const cells = cellsOf(writtenOf(result));
    if (sheet) await context.dress({ changes: [{ kind: "sheet-layout", sheet: sheet.name, plan: sheet.plan }] });

    const left = [...alreadyLeft, ...result.left];
    // Everything may stand there already: then nothing is written, and nothing is wrong.
    const outcome: Outcome = cells === 0 && left.length === 0 ? { kind: "done", cells } : outcomeOf(cells, left);
    const at = sheet?.name ?? sheets.own?.grid.sheet;
    return outcome.kind === "done" && at !== undefined ? { ...outcome, at: { sheet: at, range: "" } } : outcome;
  },
  undo: takeBackPlan,
});

/** Takes a plan back: cells that still hold what was written, and the added column and sheet unless somebody wrote in them. */
async function takeBackPlan(context: UndoContext, { targets, made, updated, inserted, added }: WrittenPlan): Promise<Outcome> {
  const reading = context.reading();
  const parts: Outcome[] = [];
  if (targets.length > 0) parts.push(await takeBackTableCells(context, targets));
  if ((updated.length > 0 || inserted) && reading)
    parts.push(await takeBackUpdate(context, { updated, inserted }, reading.assessment.instrument));
  if (added) parts.push(await takeBackColumns(context, added));
  if (made) parts.push(await removeMadeSheets(context, [made], "values", filled(made.held)));
  const cells = parts.reduce((sum, part) => sum + (part.kind === "not-done" ? 0 : part.cells), 0);
  const left = parts.flatMap((part) => (part.kind === "done" ? [] : part.left));
  return outcomeOf(cells, left, NOTHING_TO_TAKE_BACK);
}

/** Adds the target column where it is missing and wanted, and attaches the table with it. */
async function targetColumn(context: ActionContext<WrittenPlan>, reading: Reading, wanted: PlanToWrite): Promise<AddedColumns | null> {
  const missing = wanted.addTargetColumn ? missingMeanings(reading.table, ["target"]) : [];
  if (missing.length === 0) return null;
  const added = await putColumns(context, reading, missing, (columns) => ({
    kept: { targets: [], made: null, updated: [], inserted: null, added: columns },
    cells: columns.plan.columns.length,
  }));
  await attachWithColumns(context, added);
  return added;
}

interface NewSheet {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly changes: readonly Change[];
}

function newSheet(story: PlanStory, { names }: ActionSheets): NewSheet {
  const sheetPlan = newActionSheet(story);
  const name = freeName("Rencana Aksi", names);
  const { headerRows } = sheetPlan;
  return {
    name,
    plan: sheetPlan,
    changes: [
      { kind: "add-sheet", name, plan: sheetPlan, plain: true },
      { kind: "action-rows", sheet: name, layout: newLayout(story.assessment.instrument), row: headerRows, rows: story.rows.length },
    ],
  };
}

const cellsOf = ({ targets, updated, made }: WrittenPlan): number => targets.length + updated.length + (made ? filled(made.held) : 0);

const filled = (cells: MadeSheet["held"]): number => cells.flat().filter((cell) => cell !== null).length;

function levelsBy({ assessment: { entries } }: Reading): (indicator: IndicatorKey) => number | null {
  const levels = new Map(entries.map(({ indicator, level }) => [indicator, level]));
  return (indicator) => levels.get(indicator) ?? null;
}

import { findInstrument, loadTexts, type InstrumentId } from "../../instrument";
import { planCriteria, planWorksheet } from "../../outputs/worksheet";
import { allRules, findTables, readTable } from "../../table";
import { evidenceWords } from "../../text/table/evidence";
import type { Outcome } from "../outcomes/outcome";
import { newEvidenceSheet } from "./evidence/evidence-sheet";
import { defineAction, type ActionContext } from "./parts/action";
import { freeName, refuseNewSheet } from "./parts/attached";
import { removeMadeSheets, type MadeSheet } from "./parts/made-sheet";

/** What is to be made. */
export interface WorksheetToMake {
  readonly instrument: InstrumentId;
  /** Whether a sheet with every item of evidence is made along with it. */
  readonly evidence?: boolean;
}

/** Adds a ready *Kertas Kerja* sheet for an instrument, one with the criteria and, where wanted, one with the evidence, and attaches it. */
export const worksheet = defineAction({
  id: "worksheet",
  async run(context: ActionContext<readonly MadeSheet[]>, { instrument: id, evidence = false }: WorksheetToMake): Promise<Outcome> {
    const instrument = findInstrument(id);
    if (!instrument) throw new RangeError(`No instrument ${id}`);
    const now = await context.workbook.sheetNames();
    refuseNewSheet(now);
    const [sheet, criteria, list] = ["Kertas Kerja", "Kriteria", evidenceWords.id.sheet].map((name) => freeName(name, now.names)) as [
      string,
      string,
      string,
    ];
    const long = await loadTexts(id);
    const [plan, texts] = [planWorksheet(instrument), planCriteria(instrument, long)];
    const items = evidence ? newEvidenceSheet(instrument, long, list) : null;
    await context.write(
      {
        changes: [
          { kind: "add-sheet", name: sheet, plan },
          { kind: "worksheet-look", sheet, plan, scale: instrument.scale },
          { kind: "add-sheet", name: criteria, plan: texts },
          ...(items ? [items.add] : []),
          { kind: "activate", sheet },
        ],
      },
      {
        back: (now) => ({
          kept: [
            { id: now?.sheets[0] ?? null, name: sheet, held: plan.cells },
            { id: now?.sheets[1] ?? null, name: criteria, held: texts.cells },
            ...(items ? [{ id: now?.sheets[2] ?? null, name: list, held: items.plan.cells }] : []),
          ],
          cells: 0,
        }),
      }
    );
    await context.dress({
      changes: [{ kind: "sheet-layout", sheet, plan }, { kind: "sheet-layout", sheet: criteria, plan: texts }, ...(items?.dress ?? [])],
    });
    context.afterwards(async () => {
      const { grids } = await context.workbook.scan();
      const search = findTables(grids.filter((grid) => grid.sheet === sheet));
      if (search.kind === "found") await context.attach(readTable(grids, search.table, allRules));
    });
    return { kind: "done", cells: plan.cells.flat().filter((cell) => cell !== null).length };
  },

  /** Takes the added sheets away again, unless somebody has written something into one of them. */
  undo: (context, made: readonly MadeSheet[]) => removeMadeSheets(context, made, "formulas", made[0]?.held.length ?? 0),
});

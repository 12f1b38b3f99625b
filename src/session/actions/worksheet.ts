import { findInstrument, loadTexts } from "../../instrument";
import type { InstrumentId } from "../../instrument";
import { planCriteria, planWorksheet, type SheetPlan } from "../../outputs/worksheet";
import { allRules, findTables, readTable } from "../../table";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../outcome";
import type { SheetNow } from "../ports";
import { defineAction, type ActionContext } from "./parts/action";
import { freeName, refuseNewSheet } from "./parts/attached";

/** Sheets that were added, and what they held then. */
interface MadeWorksheet {
  readonly sheet: string;
  readonly criteria: string;
  readonly held: { readonly sheet: SheetPlan["cells"]; readonly criteria: SheetPlan["cells"] };
}

/** Adds a ready *Kertas Kerja* sheet for an instrument and one with the criteria, and attaches it. */
export const worksheet = defineAction({
  id: "worksheet",
  async run(context: ActionContext<MadeWorksheet>, id: InstrumentId): Promise<Outcome> {
    const instrument = findInstrument(id);
    if (!instrument) throw new RangeError(`No instrument ${id}`);
    const now = await context.workbook.sheetNames();
    refuseNewSheet(now);
    const [sheet, criteria] = [freeName("Kertas Kerja", now.names), freeName("Kriteria", now.names)];
    const [plan, texts] = [planWorksheet(instrument), planCriteria(instrument, await loadTexts(id))];
    await context.write(
      {
        changes: [
          { kind: "add-sheet", name: sheet, plan },
          { kind: "worksheet-look", sheet, plan, scale: instrument.scale },
          { kind: "add-sheet", name: criteria, plan: texts },
          { kind: "activate", sheet },
        ],
      },
      { kept: { sheet, criteria, held: { sheet: plan.cells, criteria: texts.cells } }, cells: 0 }
    );
    await context.dress({
      changes: [
        { kind: "sheet-layout", sheet, plan },
        { kind: "sheet-layout", sheet: criteria, plan: texts },
      ],
    });
    context.afterwards(async () => {
      const { grids } = await context.workbook.scan();
      const search = findTables(grids.filter((grid) => grid.sheet === sheet));
      if (search.kind === "found") await context.attach(readTable(grids, search.table, allRules));
    });
    return { kind: "done", cells: plan.cells.flat().filter((cell) => cell !== null).length };
  },

  /** Takes the added sheets away again, unless somebody has written something into one of them. */
  async undo(context, { sheet, criteria, held }: MadeWorksheet): Promise<Outcome> {
    const [main, other] = await context.workbook.sheetsNow([sheet, criteria], "formulas");
    const untouched = [[main, held.sheet] as const, [other, held.criteria] as const].every(
      ([now, cells]) => !now || (now.cells.length > 0 && isAsMade(now, cells))
    );
    if (!main || !untouched) return outcomeOf(0, [], NOTHING_TO_TAKE_BACK);
    await context.write({
      changes: [main, other].flatMap((now) => (now ? [{ kind: "delete-sheet" as const, sheet: now.name }] : [])),
    });
    return outcomeOf(held.sheet.length, []);
  },
});

function isAsMade({ firstRow, firstColumn, cells }: SheetNow, held: SheetPlan["cells"]): boolean {
  return cells.every((row, rowAt) =>
    row.every((cell, columnAt) => (cell ?? "") === (held[firstRow + rowAt]?.[firstColumn + columnAt] ?? ""))
  );
}

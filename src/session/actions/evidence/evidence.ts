import { loadTexts } from "../../../instrument";
import { evidenceWords } from "../../../text/table/evidence";
import { outcomeOf } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import { defineAction, type ActionContext } from "../parts/action";
import { attachedReading, refuseNewSheet } from "../parts/attached";
import { newEvidenceSheet } from "./evidence-sheet";
import { removeMadeSheets, type MadeSheet } from "../parts/made-sheet";

/**
 * Adds the sheet *Data Dukung*: every item of evidence that the attached instrument asks for, none of them handed in. Refused where
 * a sheet has that name.
 */
export const evidence = defineAction({
  id: "evidence",
  async run(context: ActionContext<MadeSheet>) {
    const { instrument } = attachedReading(context).assessment;
    const { plan, items, add, dress } = newEvidenceSheet(instrument, await loadTexts(instrument.id));
    const { name, cells } = plan;
    const now = await context.workbook.sheetNames();
    refuseNewSheet(now);
    if (items === 0) return outcomeOf(0, []);
    if (now.names.has(name.toLowerCase()))
      throw new Trouble({ kind: "found-instead", id: evidenceWords.id.nameTaken, en: evidenceWords.en.nameTaken });
    await context.write({ changes: [add] }, { back: (now) => ({ kept: { id: now?.sheets[0] ?? null, name, held: cells }, cells: items }) });
    await context.dress({ changes: dress });
    return { kind: "done", cells: items, at: { sheet: name, range: "" } };
  },

  /** Takes the sheet away again, unless somebody has written something into it. */
  undo: (context, made: MadeSheet) => removeMadeSheets(context, [made], "values", made.held.length),
});

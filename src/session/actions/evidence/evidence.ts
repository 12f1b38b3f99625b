import { askedEvidence, EVIDENCE_STATES, emptyList } from "../../../assessment";
import { loadTexts } from "../../../instrument";
import { planEvidence } from "../../../outputs/evidence";
import { evidenceWords } from "../../../text/table/evidence";
import { outcomeOf } from "../../outcomes/outcome";
import { Trouble } from "../../outcomes/problem";
import { defineAction, type ActionContext } from "../parts/action";
import { attachedReading, refuseNewSheet } from "../parts/attached";
import { removeMadeSheets, type MadeSheet } from "../parts/made-sheet";

/** Workbooks keep their words whatever the language of the pane is. */
const words = evidenceWords.id;

/**
 * Adds the sheet *Data Dukung*: every item of evidence that the attached instrument asks for, none of them handed in. Refused where
 * a sheet has that name.
 */
export const evidence = defineAction({
  id: "evidence",
  async run(context: ActionContext<MadeSheet>) {
    const { instrument } = attachedReading(context).assessment;
    const asked = askedEvidence(instrument, await loadTexts(instrument.id));
    const now = await context.workbook.sheetNames();
    refuseNewSheet(now);
    const plan = planEvidence(instrument, emptyList(asked), words);
    const { name, cells, firstRow, stateColumn } = plan;
    const items = cells.length - firstRow;
    if (items === 0) return outcomeOf(0, []);
    if (now.names.has(name.toLowerCase()))
      throw new Trouble({ kind: "found-instead", id: words.nameTaken, en: evidenceWords.en.nameTaken });
    await context.write(
      { changes: [{ kind: "add-sheet", name, plan, plain: true }] },
      { back: (now) => ({ kept: { id: now?.sheets[0] ?? null, name, held: cells }, cells: items }) }
    );
    await context.dress({
      changes: [
        {
          kind: "choices",
          sheet: name,
          row: firstRow,
          column: stateColumn,
          rows: items,
          words: EVIDENCE_STATES.map((state) => words.states[state]),
        },
        { kind: "sheet-layout", sheet: name, plan },
      ],
    });
    return { kind: "done", cells: items, at: { sheet: name, range: "" } };
  },

  /** Takes the sheet away again, unless somebody has written something into it. */
  undo: (context, made: MadeSheet) => removeMadeSheets(context, [made], "values", made.held.length),
});

import { askedEvidence, EVIDENCE_STATES, emptyList } from "../../../assessment";
import type { Instrument, InstrumentTexts } from "../../../instrument";
import { planEvidence, type EvidencePlan } from "../../../outputs/evidence";
import { evidenceWords } from "../../../text/table/evidence";
import type { Change } from "../../batch";

/** A sheet of evidence to be added: what it holds, and what dresses it afterwards. */
export interface NewEvidenceSheet {
  readonly plan: EvidencePlan;
  /** How many items it lists. */
  readonly items: number;
  readonly add: Change;
  readonly dress: readonly Change[];
}

/**
 * The sheet with every item of evidence that an instrument asks for, none of them handed in. Workbooks keep their words whatever the
 * language of the pane is.
 * @param name of the sheet; left out: *Data Dukung*
 */
export function newEvidenceSheet(instrument: Instrument, texts: InstrumentTexts, name: string = evidenceWords.id.sheet): NewEvidenceSheet {
  const words = evidenceWords.id;
  const plan = planEvidence(instrument, emptyList(askedEvidence(instrument, texts)), words);
  const { cells, firstRow, stateColumn } = plan;
  const items = cells.length - firstRow;
  return {
    plan,
    items,
    add: { kind: "add-sheet", name, plan, plain: true },
    dress: [
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
  };
}

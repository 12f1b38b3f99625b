import type { Acceptance, FoundTable, Marks } from "../../table";
import type { ReportMade } from "../../outputs/report";
import type { RememberedFormula } from "../remembered/remembered-formula";

/** What a workbook remembers: only what finding would not choose by itself. */
export interface Memory {
  /** The table the person chose; `null` when finding finds it anyway. */
  readonly table: FoundTable | null;
  readonly accepted: readonly Acceptance[];
  /** What is marked in the sheet, so that it can be taken away again after reopening. */
  readonly marks: MarksMade | null;
  /** The report made last, to bring it up to date without losing what people wrote in it. Left out: none. */
  readonly report?: ReportMade | null;
  /** Sheet of the list of evidence the person chose where there are several. Left out: none was chosen. */
  readonly evidenceSheet?: string | null;
  /** The formulas of ours that stood when the person asked to have them remembered. Left out: nobody asked. */
  readonly formulas?: readonly RememberedFormula[] | null;
}

/** The marks in a sheet and how to find them again. */
export interface MarksMade {
  readonly marks: Marks;
  /** Sheet they stand in, by name, and the header of the action column where there is one. */
  readonly sheet: string;
  readonly actionHeader: string | null;
}

/** Nothing to remember. */
export const NOTHING: Memory = { table: null, accepted: [], marks: null };

/** No marks in the sheet. */
export const NO_MARKS: Marks = { validation: false, lowLevels: false, findings: false, actionColumn: false };

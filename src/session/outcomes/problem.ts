import type { AddedMeaning, UnitSheet } from "../../table";
import type { InBoth } from "../../text/language";

/** Why something could not be done; each has a sentence in `text/`. */
export type Problem =
  | { readonly kind: "empty-workbook" }
  | { readonly kind: "titles-only" }
  | { readonly kind: "no-table" }
  /** The indicators are there only together, in several tables: where each begins. */
  | { readonly kind: "in-parts"; readonly places: string }
  /** Each indicator has a sheet of its own, and none sums them up. */
  | { readonly kind: "sheet-per-indicator" }
  /** A tick in one of several columns says the level: the cells of the first indicator. */
  | { readonly kind: "ticks"; readonly sheet: string; readonly cells: string }
  /** The workbook holds something else than was wanted there, as a rule a table with levels: what, and what to do, in words. */
  | ({
      readonly kind: "found-instead";
      /** Set where it is the answer sheet of a unit, which has no index: what it says of itself. */
      readonly unit?: UnitSheet;
      /** The action that mends it, where there is one. */
      readonly mend?: "levelColumn" | "agencyIndices";
    } & InBoth<{ readonly what: string; readonly next: string }>)
  | { readonly kind: "table-lost" }
  /** What was to be written to, or looked at, is not in the workbook any more: as a rule another person has just deleted its sheet. */
  | { readonly kind: "gone" }
  /** The sheet is too large to be read whole, and the part that was read holds no table. */
  | { readonly kind: "too-large"; readonly sheet: string }
  | { readonly kind: "range-not-a-table"; readonly range: string }
  | { readonly kind: "edit-mode" }
  | { readonly kind: "protected"; readonly sheet: string }
  /** The workbook is open for reading only, or its structure is locked where a sheet must be added. */
  | { readonly kind: "read-only" }
  | { readonly kind: "structure-protected" }
  /** None of the cells could be written; each has its reason beside it. */
  | { readonly kind: "none-written" }
  /** There is nothing left to take back: none of the cells holds what was written. */
  | { readonly kind: "nothing-to-take-back" }
  /** The columns given by hand do not make a table: nothing says which rows are indicators, or none holds a level. */
  | { readonly kind: "mapping-not-a-table" }
  /** The sheet beside the table has no room where the total or the action column would go. */
  | { readonly kind: "no-room"; readonly sheet: string; readonly range: string }
  /** The table has no column for what is to be written; it can be added. */
  | { readonly kind: "column-missing"; readonly meaning: AddedMeaning }
  /** A formula was to be put into a cell that holds something already. */
  | { readonly kind: "cell-taken"; readonly cell: string }
  /** The result of a formula spreads over several cells, and one of them holds something. */
  | { readonly kind: "no-room-for-result"; readonly cell: string; readonly rows: number; readonly columns: number; readonly taken: string }
  /** The formula would stand among the cells it reads. */
  | { readonly kind: "formula-in-table"; readonly cell: string }
  | { readonly kind: "office-missing" }
  | { readonly kind: "not-excel" }
  | { readonly kind: "too-old" }
  /** A level is calculated from functions that read the levels. */
  | { readonly kind: "circle"; readonly cell: string }
  /** Excel did not answer in time, or with something that cannot be read. */
  | { readonly kind: "no-answer" }
  /** Something was sent, and nobody can tell yet whether it was written. */
  | { readonly kind: "unsure" }
  | { readonly kind: "excel-error"; readonly code: string };

/** A failure that already knows what to tell the person. */
export class Trouble extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
    this.name = "Trouble";
  }
}

/** Excel did not answer in time. What was asked may still be done. */
export class NoAnswer extends Trouble {
  /** @param late settles when the answer comes after all; never, where it is lost */
  constructor(readonly late: Promise<unknown>) {
    super({ kind: "no-answer" });
    // A late failure is nobody's any more.
    late.catch(() => undefined);
    this.name = "NoAnswer";
  }
}

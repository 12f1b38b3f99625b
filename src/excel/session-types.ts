import type { CellPlace, Flag, Scorecard } from "../assessment/types";
import type { Candidate, Reading } from "../sheet/types";

/** Why something could not be done; each has a sentence in `text/`. */
export type Problem =
  | { readonly kind: "empty-workbook" }
  | { readonly kind: "titles-only" }
  | { readonly kind: "no-table" }
  | { readonly kind: "table-lost" }
  /** The sheet is too large to be read whole, and the part that was read holds no table. */
  | { readonly kind: "too-large"; readonly sheet: string }
  | { readonly kind: "range-not-a-table"; readonly range: string }
  | { readonly kind: "edit-mode" }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "office-missing" }
  | { readonly kind: "not-excel" }
  | { readonly kind: "too-old" }
  | { readonly kind: "excel-error"; readonly code: string };

/** What the add-in knows about the open workbook. Derived from the cells at the last reading, never kept apart from them. */
export type SessionState =
  | { readonly phase: "starting" }
  | { readonly phase: "looking" }
  /** A table was found and can be attached with one click; nothing has been touched. */
  | { readonly phase: "offer"; readonly found: Reading; readonly scorecard: Scorecard; readonly candidates: readonly Candidate[]; readonly withoutFunctions: boolean }
  /** Several equally good tables: the person chooses one of the candidates. */
  | { readonly phase: "undecided"; readonly candidates: readonly Candidate[]; readonly withoutFunctions: boolean }
  /** No table that can be attached. */
  | { readonly phase: "nothing"; readonly problem: Problem; readonly withoutFunctions: boolean }
  | {
      readonly phase: "attached";
      readonly reading: Reading;
      readonly scorecard: Scorecard;
      readonly flags: readonly Flag[];
      /** Other level columns, one click away. */
      readonly candidates: readonly Candidate[];
      /** Set when the last refresh failed: what is shown is the reading before it. */
      readonly problem: Problem | null;
      readonly withoutFunctions: boolean;
    };

/**
 * The one door between the add-in's screen and the workbook. The pane reads `state()` and calls the named actions;
 * it never sees Office.js. Every action settles: failures end in `state().problem`, never in a rejection.
 */
export interface Session {
  state(): SessionState;
  /** Calls `listener` after each change of state; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /**
   * Whether something is under way or waiting: an action, a change noticed but not read yet, a refresh. Changes are
   * told to the subscribers, also when `state()` stays the same object.
   */
  busy(): boolean;
  /** Looks through the workbook for tables. Reads only. */
  look(): Promise<void>;
  /** Attaches what was found (or the candidate given) and watches it. Writes nothing. */
  attach(candidate?: Candidate): Promise<void>;
  /** Attaches the level cells the person points at, e.g. sheet `"LKE"`, range `"G12:G70"`. */
  attachRange(sheet: string, range: string): Promise<void>;
  /** Range the person has selected now, for "correct a wrong guess": `{ sheet, range }`, or null. */
  selection(): Promise<{ readonly sheet: string; readonly range: string } | null>;
  /** Stops watching and removes every trace. */
  detach(): Promise<void>;
  /** Reads the attached table again. */
  refresh(): Promise<void>;
  /** Selects a cell in the workbook. */
  select(place: CellPlace): Promise<void>;
}

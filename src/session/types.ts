import type { CellPlace, Finding, Flag, Scorecard } from "../assessment/types";
import type { InstrumentId } from "../instrument/types";
import type { PlannedAction, PlanToWrite } from "../outputs/action-plan/types";
import type { LevelWrite, OwnerWrite, TargetWrite } from "../table/edit/entry-writes";
import type { AddedMeaning } from "../table/edit/new-columns";
import type { Note } from "./note";
import type { Outcome } from "./outcome";
import type { Problem } from "./problem";
import type { ReportShown } from "../outputs/report/shown";
import type { ReportHead } from "../outputs/report/types";
import type { AcceptedFinding, Candidate, ColumnGuess, Fix, Mapping, Marks, Reading } from "../table/model";

export type { LevelWrite, OwnerWrite, TargetWrite } from "../table/edit/entry-writes";
export type { AddedMeaning } from "../table/edit/new-columns";
export type { LeftOut, LeftOutReason } from "../table/model";
export type { Note } from "./note";
export type { Outcome } from "./outcome";
export type { Problem } from "./problem";

/** What the pane's *Batalkan* would take back: which action, and how many cells it wrote. */
export interface LastWrite {
  readonly what: "fix" | "marks" | "totals" | "worksheet" | "levels" | "targets" | "owners" | "columns" | "plan" | "formula" | "report";
  readonly cells: number;
}

/** A formula to be put into the selected cell. */
export interface FormulaToInsert {
  /** As in English Excel: arguments separated by commas. */
  readonly formula: string;
  /** How many cells its result takes at most. */
  readonly rows: number;
  readonly columns: number;
  /** Number format its cell gets; `null` leaves the cell's own. */
  readonly numberFormat: string | null;
}

/** A report made in the workbook, as far as it is remembered: on which sheet, and what the person typed for it. */
export interface ReportState extends ReportHead {
  readonly sheet: string;
}

/** What the add-in knows about the open workbook. Derived from the cells at the last reading, never kept apart from them. */
export type SessionState =
  | { readonly phase: "starting" }
  | { readonly phase: "looking" }
  /** A table was found and can be attached with one click; nothing has been touched. */
  | {
      readonly phase: "offer";
      readonly found: Reading;
      readonly scorecard: Scorecard;
      readonly candidates: readonly Candidate[];
      readonly withoutFunctions: boolean;
    }
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
      /** Findings of the reading that have a fix; `reading.findings` without those accepted. Left out: none. */
      readonly fixes?: readonly Fix[];
      /** Findings the person accepted with a reason; they are no longer in `reading.findings`. Left out: none. */
      readonly accepted?: readonly AcceptedFinding[];
      /** What *Batalkan* would take back, `null` when there is nothing. */
      readonly lastWrite?: LastWrite | null;
      /** What is marked in the sheet now. Left out: nothing. */
      readonly marks?: Marks;
      /** The report made last in this workbook. Left out: none. */
      readonly report?: ReportState | null;
      /** What the person should know beside the table. Left out: nothing. */
      readonly notes?: readonly Note[];
    };

/** Names of the sheets whose cells were changed; `null` when sheets came, went or got another name. */
export type ChangedSheets = ReadonlySet<string> | null;

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

  /**
   * Writes what the fixes say into the sheet: one action, one batch, taken back by {@link Session.undoLast}. A cell that
   * no longer holds `before`, that is a formula, locked, hidden or filtered away is left as it is and named.
   * @param fixes from `state().fixes`: one of them, or all that are `safe`
   */
  fix(fixes: readonly Fix[]): Promise<Outcome>;
  /**
   * *Batalkan*: takes the last writing action back. Cells that still hold what it wrote get back what they held; the
   * others stay and are named.
   */
  undoLast(): Promise<Outcome>;

  /** Accepts a finding with a reason, kept in the workbook. It comes back when its cell says something else. */
  accept(finding: Finding, reason: string): Promise<Outcome>;
  /** Takes an acceptance back: the finding is shown again. */
  unaccept(finding: Finding): Promise<Outcome>;

  /**
   * What each column seems to mean, for mapping by hand. Reads only.
   * @param range the header row the person points at, or any cells of the table: `"A6:K6"`
   * @returns `null` when the cells cannot be read
   */
  describe(sheet: string, range: string): Promise<ColumnGuess | null>;
  /** Attaches the table whose columns the person named; remembered with the workbook. The outcome says why not. */
  attachMapping(mapping: Mapping): Promise<Outcome>;

  /** Puts the wanted marks into the sheet and takes the others away. All native, all working without the add-in. */
  mark(what: Marks): Promise<Outcome>;
  /** Takes all marks away without a residue. */
  unmark(): Promise<Outcome>;

  /** Adds a ready *Kertas Kerja* sheet for an instrument, and attaches it. */
  createWorksheet(instrument: InstrumentId): Promise<Outcome>;
  /** Adds weights and totals as native formulas to the attached table, beside or below it. */
  addTotals(): Promise<Outcome>;

  /**
   * Writes levels of indicators into their level cells: one action, one batch, taken back by {@link Session.undoLast}. A
   * cell that no longer holds what was shown, that is a formula, locked, merged, hidden or filtered away is left as it
   * is and named.
   */
  setLevels(writes: readonly LevelWrite[]): Promise<Outcome>;
  /** Writes target levels into the target column, as {@link Session.setLevels}. Not done without one: `column-missing`. */
  setTargets(writes: readonly TargetWrite[]): Promise<Outcome>;
  /**
   * Writes the owners of several indicators, as {@link Session.setLevels}. Whoever asks says that another owner is
   * replaced. Not done without an owner column: `column-missing`.
   */
  assignOwners(writes: readonly OwnerWrite[]): Promise<Outcome>;
  /**
   * Adds columns that the attached table lacks, with a header each, right of the table where the sheet is free; the
   * outcome says where. Columns that are there are left out. Nothing is moved or written over.
   */
  addColumns(meanings: readonly AddedMeaning[]): Promise<Outcome>;

  /**
   * Writes a plan: the levels to reach into the target column, the actions into the *Rencana Aksi* sheet, which is added
   * when there is none (that can empty Excel's undo list) and else brought up to date without losing what people wrote.
   * Taken back by {@link Session.undoLast}.
   */
  writePlan(plan: PlanToWrite): Promise<Outcome>;
  /**
   * Makes a *Laporan* sheet of the attached table, or brings the one made before up to date: rows stay beside what
   * people wrote, cells they changed are left as they are and named. A sheet of that name that is not ours is not touched.
   */
  makeReport(head: ReportHead): Promise<Outcome>;
  /**
   * The actions in the workbook's *Rencana Aksi* sheet; `null` when it has none for the attached instrument. Reads anew
   * each time: two or three round trips, one while its sheet is known. Attaching and refreshing never do.
   */
  actions(): Promise<readonly PlannedAction[] | null>;
  /**
   * What the report made last says now, as it stands in the workbook; `null` when none is remembered or it is gone. Reads
   * anew each time, one round trip: attaching and refreshing never do.
   */
  report(): Promise<ReportShown | null>;
  /**
   * Reads a table of another sheet without attaching it, to set it beside the attached one; `null` when it is not there
   * any more. One round trip.
   */
  readBeside(candidate: Candidate): Promise<Reading | null>;
  /**
   * Calls `listener` when something in the workbook changed and the attached table was read again for it, for whoever
   * shows what other sheets hold; returns the function that stops it.
   */
  watchSheets(listener: (changed: ChangedSheets) => void): () => void;
  /**
   * Puts a formula into the cell the person has selected. A cell that holds something, is locked or is read by the
   * formula itself is left alone, and so are the cells its result would spread over.
   */
  insertFormula(formula: FormulaToInsert): Promise<Outcome>;
}

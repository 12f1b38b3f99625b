import type { CellPlace, Flag, Scorecard } from "../assessment";
import type { IndicatorKey } from "../instrument";
import type { PlannedAction } from "../outputs/action-plan";
import type { ReportShown, ReportHead } from "../outputs/report";
import type { AcceptedFinding, Candidate, ColumnGuess, Fix, Marks, Reading, LeftOut } from "../table";
import type { ActionId, InputOf, UndoableId } from "./actions/list";
import type { FoundEvidence } from "./evidence/find-evidence";
import type { FilePort, FormulaNow, WishesPort } from "./file-port";
import type { Note } from "./outcomes/note";
import type { Outcome } from "./outcomes/outcome";
import type { Problem } from "./outcomes/problem";
import type { RememberedNow } from "./remembered/remembered-now";

export type { ActionId } from "./actions/list";
export type { EvidenceStatesToWrite, EvidenceStateWrite } from "./actions/evidence/evidence-states";
export type { FormulaToInsert } from "./actions/formulas/formula";
export type { AnswersToMerge, AnswerToMerge } from "./actions/merge";
export type { FormulaRepair, ValueRepair } from "./actions/formulas/repair";
export type { RememberedNow } from "./remembered/remembered-now";
export type { LevelWrite, OwnerWrite, TargetWrite } from "../table";
export type { AddedMeaning } from "../table";
export type { LeftOut, LeftOutReason } from "../table";
export type { FoundEvidence } from "./evidence/find-evidence";
export type { Note } from "./outcomes/note";
export type { Outcome } from "./outcomes/outcome";
export type { Problem } from "./outcomes/problem";

/** What the pane's *Batalkan* would take back: which action, and how many cells it wrote. */
export interface LastWrite {
  readonly what: UndoableId;
  readonly cells: number;
  /** How many steps before it can be taken back too, one after the other. */
  readonly before: number;
}

/** A report made in the workbook, as far as it is remembered: on which sheet, and what the person typed for it. */
export interface ReportState extends ReportHead {
  readonly sheet: string;
  /** That making it stopped before its charts and page layout stood. */
  readonly unfinished?: true;
}

/** What the add-in knows about the open workbook, by phase. */
export type Shown =
  | { readonly phase: "starting" }
  | { readonly phase: "looking" }
  /** A table was found and can be attached with one click; nothing has been touched. */
  | {
      readonly phase: "offer";
      readonly found: Reading;
      /** What detaching left in the sheet: it reads like ours, but nothing proves it. */
      readonly unproven: readonly LeftOut[];
      /** Whether the table was attached until the person let it go. */
      readonly detached: boolean;
      readonly scorecard: Scorecard;
      readonly candidates: readonly Candidate[];
    }
  /** Several equally good tables: the person chooses one of the candidates. */
  | { readonly phase: "undecided"; readonly candidates: readonly Candidate[] }
  /** No table that can be attached. */
  | {
      readonly phase: "nothing";
      readonly problem: Problem;
      /** What was written last all the same, and can be taken back. Left out: nothing. */
      readonly lastWrite?: LastWrite;
    }
  | {
      readonly phase: "attached";
      /** Without the findings the person accepted. */
      readonly reading: Reading;
      readonly scorecard: Scorecard;
      readonly flags: readonly Flag[];
      /** Other level columns, one click away. */
      readonly candidates: readonly Candidate[];
      /** What went wrong last, or is wrong about the table. */
      readonly problem: Problem | null;
      /** Whether what is shown is an older reading, because the table could not be read again. */
      readonly overdue: boolean;
      /** Findings of the reading that have a fix, as the reading says. */
      readonly fixes: readonly Fix[];
      /** Findings the person accepted with a reason. */
      readonly accepted: readonly AcceptedFinding[];
      /** What *Batalkan* would take back, `null` when there is nothing. */
      readonly lastWrite: LastWrite | null;
      /** What is marked in the sheet now. */
      readonly marks: Marks;
      /** The report made last in this workbook, `null` when there is none. */
      readonly report: ReportState | null;
      /** How many formulas the workbook remembers, to put them back where only their values are left. */
      readonly formulasRemembered: number;
      /** What the person should know beside the table. */
      readonly notes: readonly Note[];
      /** The indicator whose row was selected last in the sheet; `null` before one was. */
      readonly pointed: IndicatorKey | null;
    };

/** What the add-in knows about the open workbook. Derived from the one model, never kept apart from it. */
export type SessionState = Shown & {
  /** Whether this Excel cannot calculate our functions. */
  readonly withoutFunctions: boolean;
};

/** The state while a table is attached. */
export type Attached = Extract<SessionState, { phase: "attached" }>;

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
   * Has an action of the list done: one step that says how it ended, taken back by {@link Session.undoLast}.
   * @example session.do("levels", [{ indicator: "14", before: 2, level: 3 }])
   */
  do<Id extends ActionId>(id: Id, ...input: InputOf<Id>): Promise<Outcome>;
  /**
   * *Batalkan*: takes the last writing action back. Cells that still hold what it wrote get back what they held; the
   * others stay and are named.
   */
  undoLast(): Promise<Outcome>;

  /**
   * What each column seems to mean, for mapping by hand. Reads only.
   * @param range the header row the person points at, or any cells of the table: `"A6:K6"`
   * @returns `null` when the cells cannot be read
   */
  describe(sheet: string, range: string): Promise<ColumnGuess | null>;
  /**
   * The actions in the workbook's *Rencana Aksi* sheet; `null` when it has none for the attached instrument. Reads anew
   * each time: two or three round trips, one while its sheet is known. Attaching and refreshing never do.
   */
  actions(): Promise<readonly PlannedAction[] | null>;
  /**
   * The workbook's list of evidence, in whatever sheet it stands; `null` when it has none, or when it could not be read: the state
   * says so then. Reads anew each time: one round trip while its sheet is known, else a look through the workbook. Attaching and
   * refreshing never do.
   * @param sheet name of the sheet whose list is to be read from now on, of several
   */
  evidence(sheet?: string): Promise<FoundEvidence | null>;
  /**
   * What the report made last says now, as it stands in the workbook; `null` when none is remembered or it is gone. Reads
   * anew each time, one round trip: attaching and refreshing never do.
   */
  report(): Promise<ReportShown | null>;
  /**
   * Reads a table of another sheet without attaching it, to set it beside the attached one; `null` when it is not there
   * any more. One round trip.
   */
  readOtherTable(candidate: Candidate): Promise<Reading | null>;
  /** All formulas of the workbook, also of other sheets; `null` when they cannot be read. Attaching and refreshing never ask. */
  formulas(): Promise<readonly FormulaNow[] | null>;
  /**
   * What is remembered of formulas, held against those that stand; `null` when nothing of them is remembered or the workbook cannot be read.
   * Attaching and refreshing never ask.
   */
  remembered(formulas: readonly FormulaNow[]): Promise<RememberedNow | null>;
  /** The open workbook as a file, and files handed to the person. */
  readonly file: FilePort;
  /** What the person wishes for the file. */
  readonly wishes: WishesPort;
  /**
   * Calls `listener` when something in the workbook changed and the attached table was read again for it, for whoever
   * shows what other sheets hold; returns the function that stops it.
   */
  watchSheets(listener: (changed: ChangedSheets) => void): () => void;
}

import type { Candidate, FoundTable, Reading, LeftOut } from "../table";
import type { CellPlace } from "../assessment";
import type { IndicatorKey } from "../instrument";
import { NOTHING, type Memory } from "./memory/types";
import type { Note } from "./outcomes/note";
import type { Problem } from "./outcomes/problem";

/** What the session has in hand of the open workbook. Readings are whole: accepted findings are still among theirs. */
export type Stage =
  | { readonly kind: "starting" }
  | { readonly kind: "looking" }
  /** No table that can be attached. */
  | { readonly kind: "nothing"; readonly problem: Problem }
  /** Several equally good tables. */
  | { readonly kind: "undecided" }
  /** `unproven`: what detaching left in the sheet, because nothing proves that it is ours. */
  | { readonly kind: "offered"; readonly reading: Reading; readonly unproven?: readonly LeftOut[] }
  /** `problem`: why the reading is not the newest. */
  | { readonly kind: "attached"; readonly reading: Reading; readonly problem: Problem | null }
  /** The table that was attached and cannot be found now; undoing its deletion brings it back. */
  | { readonly kind: "lost"; readonly reading: Reading; readonly problem: Problem };

/** Something an action wrote, and how it is taken back. */
export interface Written {
  /** Id of the action. */
  readonly action: string;
  /** Tells apart how often it ran: what one run writes in several batches is one step. */
  readonly run: number;
  /** What its `undo` needs; only the action itself knows what that is. */
  readonly kept: unknown;
  readonly cells: number;
}

/** What the workbook remembers, and how that stands in the file. */
export interface Remembered {
  /** What counts now. */
  readonly memory: Memory;
  /** What the file holds: the same, unless it could not be kept. */
  readonly stored: Memory;
  /** The parts of ours in the file. */
  readonly parts: readonly string[];
  /** Whether the file carries a part of our namespace that cannot be read, or may carry one. */
  readonly unreadable: boolean;
}

/** Everything the session knows. The one owner of it is the store; what is shown is derived by `stateOf`. */
export interface Model {
  readonly stage: Stage;
  /** Whether this Excel cannot calculate our functions. */
  readonly withoutFunctions: boolean;
  /** The columns one can choose, the one being read included. */
  readonly candidates: readonly Candidate[];
  /** What finding chose by itself; `null` where it could not choose. */
  readonly found: FoundTable | null;
  readonly notes: readonly Note[];
  readonly remembered: Remembered;
  /** What is being written: kept before it is sent, and shown as the last one at the next change behind it. */
  readonly writing: (Written & { readonly sent: boolean }) | null;
  /** What was written and can be taken back, the latest last. */
  readonly steps: readonly Written[];
  /** Whether the last scan left a round trip for what it cannot see: what level cells accept. */
  readonly mayLookCloser: boolean;
  /** Whether the table could not be read although it may have changed: no number is told from the reading then. */
  readonly overdue: boolean;
  /** Why the last thing the person asked for was not done, which reading again does not mend; `null` once they ask for another. */
  readonly failure: Problem | null;
  /** A level cell that is calculated from what functions tell of the table; `null` when none is known. */
  readonly circle: CellPlace | null;
  /** The indicator whose row the person selected last in the attached table; `null` before they did. */
  readonly pointed: IndicatorKey | null;
  /** Whether something is under way or waits. */
  readonly busy: boolean;
}

/** A workbook that carries nothing of ours. */
export const UNREMEMBERED: Remembered = { memory: NOTHING, stored: NOTHING, parts: [], unreadable: false };

/** Before anything is known. */
export const START: Model = {
  stage: { kind: "starting" },
  withoutFunctions: true,
  candidates: [],
  found: null,
  notes: [],
  remembered: UNREMEMBERED,
  writing: null,
  steps: [],
  mayLookCloser: false,
  overdue: false,
  failure: null,
  circle: null,
  pointed: null,
  busy: false,
};

/** The whole reading that is followed: attached, offered, or of a table that is lost. */
export function currentReading({ stage }: Model): Reading | null {
  return stage.kind === "attached" || stage.kind === "offered" || stage.kind === "lost" ? stage.reading : null;
}

/** The reading is too old to tell numbers from. */
export function overdue(model: Model): Model {
  return model.overdue ? model : { ...model, overdue: true };
}

/** The reading is up to date again. */
export function current(model: Model): Model {
  return model.overdue ? { ...model, overdue: false } : model;
}

/** A reading is attached. */
export function attached(model: Model, reading: Reading): Model {
  return { ...current(settled(model)), stage: { kind: "attached", reading, problem: null } };
}

/** More steps than this nobody takes back one by one; what they keep would only fill the memory. */
const MOST_STEPS = 20;

/** A step is the latest now, in place of what the same run wrote before it. */
export function withStep(model: Model, step: Written): Model {
  const others = model.steps.filter(({ run }) => run !== step.run);
  return { ...model, steps: [...others, step].slice(-MOST_STEPS) };
}

/** Without what a run wrote: it was taken back, or never stood. */
export function withoutStep(model: Model, run: number): Model {
  return model.steps.some((step) => step.run === run) ? { ...model, steps: model.steps.filter((step) => step.run !== run) } : model;
}

/** What was sent is the last thing written now. */
export function settled(model: Model): Model {
  const { writing } = model;
  if (!writing?.sent) return model;
  const { action, run, kept, cells } = writing;
  return { ...withStep(model, { action, run, kept, cells }), writing: null };
}

/** What the workbook remembers changed. */
export function remembering(model: Model, change: Partial<Memory>): Model {
  return { ...model, remembered: { ...model.remembered, memory: { ...model.remembered.memory, ...change } } };
}

/** Something the person should know beside the table; the same twice says no more. */
export function noted(model: Model, kind: Note["kind"]): Model {
  return model.notes.some((note) => note.kind === kind) ? model : { ...model, notes: [...model.notes, { kind }] };
}

/** The model without a note. */
export function unnoted(model: Model, kind: Note["kind"]): Model {
  return model.notes.some((note) => note.kind === kind) ? { ...model, notes: model.notes.filter((note) => note.kind !== kind) } : model;
}

/**
 * An action failed: what was attached stays on screen with the reason beside it, and a table that is gone is not shown on.
 * @param before the stage when the action began
 */
export function failed(model: Model, problem: Problem, before: Stage): Model {
  if (before.kind === "attached" || before.kind === "lost") {
    const lost = before.kind === "lost" || problem.kind === "table-lost";
    return { ...model, stage: lost ? { kind: "lost", reading: before.reading, problem } : { ...before, problem } };
  }
  return { ...model, stage: { kind: "nothing", problem } };
}

/** The file carries nothing of ours any more. What it remembered counts until the table is let go. */
export function tracesRemoved(model: Model): Model {
  return { ...model, remembered: { ...UNREMEMBERED, memory: model.remembered.memory } };
}

/**
 * Nothing is attached any more; what was attached can be attached again.
 * @param unproven what was said to be ours and stays, because nothing proves it
 */
export function detached(model: Model, unproven: readonly LeftOut[]): Model {
  const { stage } = model;
  const offered: Stage = stage.kind === "attached" ? { kind: "offered", reading: stage.reading, unproven } : stage;
  return { ...current(model), failure: null, stage: offered, notes: [], remembered: UNREMEMBERED, steps: [], pointed: null };
}

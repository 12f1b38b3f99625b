import type { Reading, LeftOut } from "../../../table";
import type { Batch, BatchResult } from "../../batch";
import type { Memory } from "../../memory/types";
import type { Outcome } from "../../outcomes/outcome";
import type { ReadingPort } from "../../ports";
import type { Standing } from "./what-stands";

/** How what was written is taken back, and how many cells that is. */
export interface WayBack<Kept> {
  readonly kept: Kept;
  readonly cells: number;
}

/** Finds out what stands of a batch whose end is not known. @throws when the workbook cannot be read either */
export type FindOut = () => Promise<Standing>;

/** What is told along with a batch. */
export interface Sending<Kept> {
  /**
   * What would take the batch back: as it is planned while the result is `null`, then as it came about, which may be less. `null`:
   * nothing is to be taken back.
   */
  back(result: BatchResult | null): WayBack<Kept> | null;
  /** Cells the action has left out already, named beside those that the batch does not write. */
  readonly left?: readonly LeftOut[];
  /** How to find out what stands, where cells and sheets do not tell. */
  readonly findOut?: FindOut;
}

/** What every action may use. */
export interface UndoContext {
  /** Reads the workbook; writing goes through {@link UndoContext.write}. */
  readonly workbook: ReadingPort;
  /** The attached reading as it is shown, `null` when nothing is attached. */
  reading(): Reading | null;
  /** What the workbook remembers. */
  memory(): Memory;
  /**
   * Sends one batch. When Excel does not end it well, what stands is found out.
   * @param findOut how, where cells and sheets do not tell
   * @throws Trouble unless all of it stands
   */
  write(batch: Batch, findOut?: FindOut): Promise<BatchResult>;
  /** Remembers a change in the workbook. @throws when the workbook refuses */
  remember(change: Partial<Memory>): Promise<void>;
  /**
   * The same behind a write, which it cannot turn into a failure: where it cannot be kept in the workbook it holds while
   * that is open, and a note says so.
   */
  rememberWritten(change: Partial<Memory>): Promise<void>;
}

/** What an action may use while it runs. */
export interface ActionContext<Kept> extends Omit<UndoContext, "write"> {
  /**
   * Sends one batch. The way back is kept before anything is sent, so that no failure afterwards loses it. When Excel does not end the batch
   * well, what stands is found out, and the way back becomes that of what stands.
   * @throws Trouble unless all of it stands; the action is over then, and ends as partly done where a part stands
   */
  write(batch: Batch, sending: Sending<Kept>): Promise<BatchResult>;
  /** Sends niceties: whatever becomes of them, the action ends as it would without. */
  dress(batch: Batch): Promise<void>;
  /** Attaches a table just read, and remembers the choice. */
  attach(reading: Reading): Promise<void>;
  /** Reads the attached table again. */
  readAgain(): Promise<void>;
  /**
   * Something to be done once the outcome is certain, such as reading again. A failure there is shown beside the table;
   * it cannot turn what was done into a failure.
   */
  afterwards(work: () => Promise<void>): void;
}

/**
 * Something the person can have written into the workbook: one file that says its id, how it runs and how it is taken
 * back. `Input` is what the person decided, `Kept` what taking back needs; both are plain data.
 */
export interface WriteAction<Id extends string, Input, Kept> {
  readonly id: Id;
  /** @throws Trouble for a reason that concerns no single cell; anything else becomes a problem of Excel's */
  run(context: ActionContext<Kept>, input: Input): Promise<Outcome>;
  /** Takes back what still stands as it was written. */
  undo(context: UndoContext, kept: Kept): Promise<Outcome>;
}

/** The same for what is only remembered or attached: it writes no cells, and *Batalkan* says nothing about it. */
export interface PlainAction<Id extends string, Input> {
  readonly id: Id;
  run(context: Omit<ActionContext<never>, "write" | "dress">, input: Input): Promise<Outcome>;
}

/** Lets an action say its own types: `defineAction({ id: "fix", run, undo })`. */
export function defineAction<const Id extends string, Input, Kept>(action: WriteAction<Id, Input, Kept>): WriteAction<Id, Input, Kept> {
  return action;
}

/** The same for an action that writes no cells. */
export function definePlainAction<const Id extends string, Input>(action: PlainAction<Id, Input>): PlainAction<Id, Input> {
  return action;
}

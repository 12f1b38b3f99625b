import type { Reading } from "../../table";
import type { Batch, BatchResult } from "../batch";
import type { Memory } from "../memory/types";
import { currentReading, settled, type Model, type Written } from "../model";
import { notDone, NOTHING_TO_TAKE_BACK, type Outcome } from "../outcome";
import type { WorkbookPort } from "../ports";
import { NO_MARKS } from "../memory/types";
import { shownReading } from "../state";
import type { Store } from "../store";
import { actions, type ActionId } from "../actions/list";
import type { ActionContext, UndoContext, WayBack, WriteAction } from "../actions/parts/action";
import { putMarks } from "../actions/marks";
import { whatStands } from "./what-stands";

/** What running actions needs of the session. */
export interface Running {
  readonly workbook: WorkbookPort;
  readonly store: Store;
  /** Attaches a table just read, and remembers the choice. */
  attach(reading: Reading): Promise<void>;
  /** Reads the attached table again. @param also a change that is shown in the same step */
  readAgain(also?: (model: Model) => Model): Promise<void>;
  /** @throws when the workbook refuses */
  remember(change: Partial<Memory>): Promise<void>;
  /** Never rejects. */
  rememberWritten(change: Partial<Memory>): Promise<void>;
  /** Shows a failure beside the table. */
  showFailure(error: unknown): Promise<void>;
}

/**
 * Runs an action: the one place through which every write goes. The way back is kept before a batch is sent; what
 * follows the write cannot change how it ended.
 */
export async function runAction(running: Running, id: ActionId, input: unknown): Promise<Outcome> {
  const { workbook, store } = running;
  const afterwards: (() => Promise<void>)[] = [];
  const keep = (back: WayBack<unknown> | null, sent: boolean): void =>
    store.update((model) => ({ ...model, writing: back && { ...back, action: id, sent } }));
  let wrote = false;
  const context: ActionContext<unknown> = {
    ...sharedContext(running),
    write: async (batch, back) => {
      keep(back, false);
      const result = await workbook.write(batch).catch(async (error: unknown) => {
        const stands = await whatStands(workbook, batch).catch(() => null);
        if (stands === null) throw error;
        return stands;
      });
      wrote = true;
      keep(back, true);
      return result;
    },
    keep: (back) => keep(back, true),
    dress: async (batch) => {
      await workbook.write({ ...batch, optional: true }).catch(() => undefined);
    },
    attach: (reading) => running.attach(reading),
    readAgain: () => running.readAgain(),
    afterwards: (work) => void afterwards.push(work),
  };
  const { outcome, ended } = await ending(running, () => actionOf(id).run(context, input));
  if (ended || wrote) for (const work of afterwards) await work().catch((error: unknown) => running.showFailure(error));
  store.update(written);
  return outcome;
}

/** Takes back what was written last. */
export async function undoLast(running: Running): Promise<Outcome> {
  const { store } = running;
  const { last } = store.model;
  if (!last) return notDone(NOTHING_TO_TAKE_BACK);
  const { outcome } = await ending(running, () => actionOf(last.action).undo(undoContext(running), last.kept));
  const isOver = outcome.kind !== "not-done" || outcome.problem.kind === "nothing-to-take-back";
  const forget = (model: Model): Model => (isOver && model.last ? { ...model, last: null } : model);
  await running.readAgain(forget).catch((error: unknown) => running.showFailure(error));
  store.update(forget);
  return outcome;
}

/** Takes away the marks that stand in the sheet because of us, before detaching. */
export async function clearMarks(running: Running): Promise<void> {
  await putMarks(undoContext(running), NO_MARKS);
}

/** How work ended: its own outcome, or the problem it failed by. */
async function ending(
  { workbook, store }: Running,
  work: () => Promise<Outcome>
): Promise<{ readonly outcome: Outcome; readonly ended: boolean }> {
  try {
    return { outcome: await work(), ended: true };
  } catch (error) {
    return { outcome: notDone(workbook.problemOf(error, currentReading(store.model)?.table.sheet)), ended: false };
  }
}

/** What was sent is the last thing written; what was not sent is forgotten. */
function written(model: Model): Model {
  const next = settled(model);
  return next.writing ? { ...next, writing: null } : next;
}

function sharedContext({ workbook, store, remember, rememberWritten }: Running): Omit<UndoContext, "write"> {
  return {
    workbook,
    reading: () => shownReading(store.model),
    memory: () => store.model.remembered.memory,
    remember,
    rememberWritten,
  };
}

function undoContext(running: Running): UndoContext {
  return { ...sharedContext(running), write: (batch: Batch): Promise<BatchResult> => running.workbook.write(batch) };
}

/** What an action keeps is known to itself only; here its types are laid aside, and the list pairs each id with its own. */
function actionOf(id: ActionId | Written["action"]): WriteAction<string, unknown, unknown> {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new RangeError(`There is no action ${id}.`);
  return action as unknown as WriteAction<string, unknown, unknown>;
}

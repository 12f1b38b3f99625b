import type { Reading, LeftOut } from "../../table";
import type { Batch } from "../batch";
import { type Memory, NO_MARKS } from "../memory/types";
import { currentReading, noted, settled, withoutStep, withStep, type Model, type Written } from "../model";
import { notDone, NOTHING_TO_TAKE_BACK, type Outcome } from "../outcomes/outcome";
import type { WorkbookPort } from "../ports";
import type { Problem } from "../outcomes/problem";
import { shownReading } from "../state";
import type { Store } from "../store";
import { actions, type ActionId } from "../actions/list";
import type { ActionContext, UndoContext, WayBack, WriteAction, Sending } from "../actions/parts/action";
import { putMarks } from "../actions/marks/marks";
import { whatStands } from "../actions/parts/what-stands";
import type { Doubts } from "./doubts";
import { resultOf, sent, type Sent } from "./sending";

/** What running actions needs of the session. */
export interface Running {
  readonly workbook: WorkbookPort;
  readonly store: Store;
  /** Writes nobody knows the end of: looked into once the workbook can be read again. */
  readonly doubts: Doubts;
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
 * Runs an action: the one place through which every write goes. The way back is kept before a batch is sent; how it ended is found out by
 * what stands; what follows the write cannot change how it ended.
 */
export async function runAction(running: Running, id: ActionId, input: unknown): Promise<Outcome> {
  const { workbook, store } = running;
  const afterwards: (() => Promise<void>)[] = [];
  const written = new WrittenSoFar(running, id);
  const context: ActionContext<unknown> = {
    ...sharedContext(running),
    write: (batch, sending) => written.send(batch, sending),
    dress: async (batch) => {
      await workbook.write({ ...batch, optional: true }).catch(() => undefined);
    },
    attach: (reading) => running.attach(reading),
    readAgain: () => running.readAgain(),
    afterwards: (work) => void afterwards.push(work),
  };
  const ended = await ending(running, () => actionOf(id).run(context, input));
  const outcome = ended.kind === "ended" ? ended.outcome : written.failed(ended.problem);
  if (ended.kind === "ended" || written.any)
    for (const work of afterwards) await work().catch((error: unknown) => running.showFailure(error));
  store.update(whole);
  return outcome;
}

/** Takes back what was written last, and with the next call what was written before it. It stays to be taken back where Excel stopped in between, or nobody knows. */
export async function undoLast(running: Running): Promise<Outcome> {
  const { store } = running;
  const { steps } = store.model;
  const last = steps[steps.length - 1];
  if (!last) return notDone(NOTHING_TO_TAKE_BACK);
  const restored = new Restored(running);
  const ended = await ending(running, () => actionOf(last.action).undo(undoContext(running, restored), last.kept));
  const outcome = ended.kind === "ended" ? ended.outcome : restored.failed(ended.problem);
  const isOver = outcome.kind === "not-done" ? outcome.problem.kind === "nothing-to-take-back" : ended.kind === "ended";
  const forget = (model: Model): Model => (isOver ? withoutStep(model, last.run) : model);
  await running.readAgain(forget).catch((error: unknown) => running.showFailure(error));
  store.update(forget);
  return outcome;
}

/**
 * Takes away the marks that stand in the sheet because of us, before detaching.
 * @returns what was said to be ours but cannot be proven to be: it stays
 */
export async function clearMarks(running: Running): Promise<readonly LeftOut[]> {
  const { unproven } = await putMarks(undoContext(running, new Restored(running)), NO_MARKS);
  return unproven;
}

/** Numbers the runs of actions. */
let runs = 0;

/** A batch whose end may turn out later. */
interface Doubt {
  readonly batch: Batch;
  readonly sending: Sending<unknown>;
  /** What takes back what the same action wrote in batches before. */
  readonly earlier: WayBack<unknown> | null;
  /** Whether its end was told as it was found. */
  isTold: boolean;
}

/** What an action has written so far, and what takes it back. */
class WrittenSoFar {
  private readonly run = (runs += 1);
  private back: WayBack<unknown> | null = null;
  private cells = 0;
  private left: readonly LeftOut[] = [];

  constructor(
    private readonly running: Running,
    private readonly action: ActionId
  ) {}

  /** Whether anything stands of what was sent, or may stand. */
  get any(): boolean {
    return this.back !== null;
  }

  async send(batch: Batch, sending: Sending<unknown>) {
    const { store } = this.running;
    const { writing } = store.model;
    const planned = sending.back(null);
    const doubt: Doubt = { batch, sending, earlier: this.back, isTold: false };
    this.keep(planned, false);
    const inDoubt = (): void => this.running.doubts.add(() => this.resolve(doubt));
    const became = await sent(this.running, batch, sending.findOut, inDoubt);
    doubt.isTold = became.kind === "done" || became.kind === "stopped";
    switch (became.kind) {
      case "done":
        this.stands(sending.back(became.result));
        break;
      case "stopped":
        this.stands(sending.back(became.standing));
        this.cells = became.standing.count;
        this.left = [...(sending.left ?? []), ...became.standing.left];
        break;
      case "refused":
        store.update((model) => ({ ...model, writing }));
        break;
      case "unsure":
        this.stands(planned);
        this.cells = 0;
        inDoubt();
    }
    return resultOf(became);
  }

  /** How an action ended that failed. */
  failed(problem: Problem): Outcome {
    if (!this.any) return notDone(problem);
    const { cells, left } = this;
    // Where each cell says why, that is enough.
    return left.length > 0 ? { kind: "partly", cells, left } : { kind: "partly", cells, left, problem };
  }

  private stands(back: WayBack<unknown> | null): void {
    this.back = back;
    this.cells = back?.cells ?? 0;
    this.keep(back, true);
  }

  private keep(back: WayBack<unknown> | null, isSent: boolean): void {
    const { action, run } = this;
    this.running.store.update((model) => ({ ...model, writing: back && { ...back, action, run, sent: isSent } }));
  }

  /**
   * Finds out how a batch ended whose end was not known, or other than was thought, and says so.
   * @throws while the workbook cannot be read
   */
  private async resolve({ batch, sending, earlier, isTold }: Doubt): Promise<void> {
    const { workbook, store } = this.running;
    const standing = await (sending.findOut ?? (() => whatStands(workbook, batch)))();
    const back = standing.stands === "none" ? null : sending.back(standing);
    store.update((model) => {
      const { run, action } = this;
      const isStep = model.steps.some((step) => step.run === run);
      if (back === null) {
        if (!isStep) return model;
        // What the action wrote before still stands, and is taken back as before.
        return noted(earlier === null ? withoutStep(model, run) : withStep(model, { ...earlier, action, run }), "not-written");
      }
      // What was said to be done already is no news.
      return isStep && isTold ? model : noted(withStep(model, { ...back, action, run }), "written-late");
    });
  }
}

/** What has been taken back so far. */
class Restored {
  private cells = 0;
  private any = false;

  constructor(private readonly running: Running) {}

  async send(batch: Batch, findOut: Sending<unknown>["findOut"]) {
    const became: Sent = await sent(this.running, batch, findOut, () => this.running.doubts.add(() => Promise.resolve()));
    if (became.kind !== "refused") this.any = true;
    if (became.kind === "stopped") this.cells += became.standing.count;
    return resultOf(became);
  }

  failed(problem: Problem): Outcome {
    return this.any ? { kind: "partly", cells: this.cells, left: [], problem } : notDone(problem);
  }
}

type Ended = { readonly kind: "ended"; readonly outcome: Outcome } | { readonly kind: "failed"; readonly problem: Problem };

/** How work ended: its own outcome, or the problem it failed by. */
async function ending({ workbook, store }: Running, work: () => Promise<Outcome>): Promise<Ended> {
  try {
    return { kind: "ended", outcome: await work() };
  } catch (error) {
    return { kind: "failed", problem: workbook.problemOf(error, currentReading(store.model)?.table.sheet) };
  }
}

/** What was sent is the last thing written; what was not sent is forgotten. */
function whole(model: Model): Model {
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

function undoContext(running: Running, restored: Restored): UndoContext {
  return { ...sharedContext(running), write: (batch, findOut) => restored.send(batch, findOut) };
}

/** What an action keeps is known to itself only; here its types are laid aside, and the list pairs each id with its own. */
function actionOf(id: ActionId | Written["action"]): WriteAction<string, unknown, unknown> {
  const action = actions.find((each) => each.id === id);
  if (!action) throw new RangeError(`There is no action ${id}.`);
  return action as unknown as WriteAction<string, unknown, unknown>;
}

import { parseA1, type Grid } from "../grid";
import type { CellPlace } from "../assessment";
import { allRules, findTables, readTable, type Candidate, type ColumnGuess, type FoundTable, type Reading, type Search } from "../table";
import type { ActionId, InputOf } from "./actions/list";
import type { Running } from "./running/run";
import { sameTable } from "./changes/candidates";
import { attachedByItself, known, searched } from "./changes/changes";
import { AttachedTableProvider } from "./formulas/attached-table-provider";
import type { HostSession } from "./host-session";
import { InitialLoad } from "./formulas/initial-load";
import { keepMemory, leavesTraces, loadMemory } from "./memory/keep";
import type { Memory } from "./memory/types";
import {
  attached,
  currentReading,
  detached,
  failed,
  noted,
  remembering,
  settled,
  tracesRemoved,
  unnoted,
  type Model,
  type Stage,
} from "./model";
import { OnDemandReads } from "./on-demand-reads";
import type { Outcome } from "./outcomes/outcome";
import type { Scan, ScanWish, WorkbookPort } from "./ports";
import { NoAnswer, Trouble, type Problem } from "./outcomes/problem";
import { type Told } from "./changes/same-reading";
import { shownReading } from "./state";
import { Store } from "./store";
import { Doubts } from "./running/doubts";
import { TaskQueue } from "./running/task-queue";
import type { SessionState } from "./types";
import { TableFollower } from "./watch/following";
import { pointedIndicator, type SelectedCells } from "./watch/pointed-indicator";

/** The session over a workbook. It reads and watches; it writes only what the person asks for. */
export function createSession(workbook: WorkbookPort): HostSession {
  return new WorkbookSession(workbook);
}

const unchanged = (model: Model): Model => model;

class WorkbookSession implements HostSession {
  private readonly store = new Store();
  private readonly queue = new TaskQueue(() => this.showBusy());
  private readonly doubts = new Doubts(() => void this.refresh());
  private readonly follower: TableFollower;
  private readonly initialLoad = new InitialLoad();
  private readonly reads: OnDemandReads;
  /** What running an action needs of the session. */
  private readonly running: Running;
  private connected = false;

  readonly table: AttachedTableProvider;
  readonly file: HostSession["file"];
  readonly wishes: HostSession["wishes"];

  constructor(private readonly workbook: WorkbookPort) {
    this.file = workbook.file;
    this.wishes = workbook.wishes;
    this.follower = new TableFollower({
      workbook,
      store: this.store,
      doubts: this.doubts,
      inTurn: (work) => this.inTurn(work),
      readFor: (events) => this.reads.tell(events),
      busyChanged: () => this.showBusy(),
    });
    this.table = new AttachedTableProvider(
      () => this.follower.told(),
      this.initialLoad,
      (caller) => workbook.noteCaller(caller),
      () => workbook.language()
    );
    workbook.onSelect((selected) => this.point(selected));
    this.reads = new OnDemandReads({
      workbook,
      reading: () => this.attachedReading(),
      memory: () => this.store.model.remembered.memory,
      keepEvidenceSheet: (evidenceSheet) => this.rememberOrHold({ evidenceSheet }),
      inTurn: (work) => this.inTurn(work),
    });
    this.running = {
      workbook,
      store: this.store,
      doubts: this.doubts,
      attach: (reading) => this.switchTo(reading),
      readAgain: (also) => this.follower.read([], also),
      remember: (change) => this.remember(change),
      rememberWritten: (change) => this.rememberOrHold(change),
      showFailure: (error) => this.fail(error, this.store.model.stage),
    };
  }

  close = (): void => this.follower.stop();
  state = (): SessionState => this.store.state;
  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
  busy = (): boolean => this.store.model.busy;

  async connect(): Promise<boolean> {
    const host = await this.workbook.connect();
    this.connected = host.kind === "excel";
    if (host.kind === "excel") this.store.update((model) => ({ ...model, withoutFunctions: host.withoutFunctions }));
    else {
      this.initialLoad.end();
      this.store.update((model) => ({ ...model, stage: { kind: "nothing", problem: host.problem } }));
    }
    return this.connected;
  }

  /* ---- attaching ---- */

  async open(): Promise<void> {
    await this.inTurn(async () => {
      const attachedBefore = this.workbook.attachedBefore.known();
      const scan = await this.search({ toChoose: true, calculating: true }, (model, found) =>
        attachedByItself(model, found, attachedBefore)
      );
      this.follower.showCircle();
      this.initialLoad.end();
      if (this.table.waiting.size < scan.formulaCells.length) await this.follower.calculate(null);
      else await this.lookCloser();
    });
    this.initialLoad.end();
  }

  look(): Promise<void> {
    return this.asked(async () => {
      const before = this.follower.told();
      await this.search({ toChoose: true });
      await this.follower.calculate(before);
    });
  }

  attach(candidate?: Candidate): Promise<void> {
    return this.asked(async () => {
      const { stage } = this.store.model;
      const before = this.follower.told();
      if (candidate) await this.attachTable(candidate.table);
      else if (stage.kind !== "offered") return;
      // What was offered is up to date while it is watched.
      else if (this.workbook.watching) {
        this.store.update((model) => attached(model, stage.reading));
        await this.lookCloser();
      } else await this.attachTable(stage.reading.table);
      await this.attachedInstead(before);
    });
  }

  attachRange(sheet: string, range: string): Promise<void> {
    return this.asked(async () => {
      const before = this.follower.told();
      const [rect] = parseA1(range);
      const [{ tableAt }, { grids }] = await Promise.all([
        import(/* webpackChunkName: "writing" */ "../table/manual/pointed-table"),
        this.workbook.scan(rect && { at: { sheet, rect } }),
      ]);
      const table = rect ? tableAt(grids, sheet, rect) : null;
      if (!table || "problem" in table) throw new Trouble({ kind: "range-not-a-table", range });
      const reading = readTable(grids, table, allRules);
      this.store.update((model) => attached(known(model, findTables(grids)), reading));
      await this.attachedInstead(before);
    });
  }

  /**
   * Everything that can be refused comes first: until the last of it is done, the table stays attached and watched. So a
   * refusal leaves either everything as it was or nothing attached.
   */
  detach(): Promise<void> {
    return this.asked(async () => {
      const { stage, remembered } = this.store.model;
      const before = this.follower.told();
      const unproven = stage.kind === "attached" && remembered.memory.marks ? await (await runner()).clearMarks(this.running) : [];
      if (leavesTraces(this.store.model.remembered)) await this.workbook.removeTraces();
      await this.wishes.forget();
      this.store.update(tracesRemoved);
      await this.workbook.stopWatching();
      this.follower.stop();
      this.workbook.attachedBefore.forget();
      this.store.update((model) => detached(model, unproven));
      await this.follower.calculate(before).catch(() => undefined);
    });
  }

  refresh(): Promise<void> {
    return this.inTurn(() => {
      this.forgetFailure();
      return this.follower.refresh();
    });
  }

  select(place: CellPlace): Promise<void> {
    return this.asked(() => this.workbook.select(place));
  }

  selection = (): ReturnType<WorkbookPort["selection"]> => this.workbook.selection();

  /* ---- writing ---- */

  do<Id extends ActionId>(id: Id, ...given: InputOf<Id>): Promise<Outcome> {
    const [input] = given as readonly unknown[];
    return this.queue.run(async () => {
      this.forgetFailure();
      return (await runner()).runAction(this.running, id, input);
    });
  }

  undoLast(): Promise<Outcome> {
    return this.queue.run(async () => {
      this.forgetFailure();
      return (await runner()).undoLast(this.running);
    });
  }

  /* ---- reading what is asked for ---- */

  actions: HostSession["actions"] = () => this.reads.actions();
  evidence: HostSession["evidence"] = (sheet) => this.reads.evidence(sheet);
  report: HostSession["report"] = () => this.reads.report();
  readOtherTable: HostSession["readOtherTable"] = (candidate) => this.reads.readOtherTable(candidate);
  formulas: HostSession["formulas"] = () => this.reads.formulas();
  remembered: HostSession["remembered"] = (formulas) => this.reads.remembered(formulas);
  watchSheets: HostSession["watchSheets"] = (listener) => this.reads.watchSheets(listener);

  async describe(sheet: string, range: string): Promise<ColumnGuess | null> {
    const [rect] = parseA1(range);
    const guessing = this.queue.run(async () => {
      const [{ guessColumns }, { grids }] = await Promise.all([
        import(/* webpackChunkName: "writing" */ "../table/manual/mapping"),
        this.workbook.scan(),
      ]);
      const grid = grids.find((each) => each.sheet === sheet);
      return grid && rect ? guessColumns(grid, rect) : null;
    });
    return guessing.catch(() => null);
  }

  /* ---- steps that commands are made of ---- */

  /** Looks through the workbook and offers what it finds. @param then what is done with it in the same step */
  private async search(wish: ScanWish, then: (model: Model, scan: Scan) => Model = unchanged): Promise<Scan> {
    this.store.update((model) => ({ ...model, stage: { kind: "looking" }, notes: [] }));
    const scan = await this.workbook.scan(wish);
    const remembered = await loadMemory(scan.memory);
    const mayLookCloser = scan.roundTrips === 1 && scan.formulaCells.length === 0;
    const found = findTables(scan.grids);
    const instead = await insteadOf(found, scan.grids);
    this.store.update((model) => {
      const next = searched({ ...model, remembered, mayLookCloser }, scan, found, instead);
      return then(remembered.unreadable ? noted(next, "memory-unreadable") : next, scan);
    });
    return scan;
  }

  /** Reads an attached table once more by itself, which tells what its level cells accept. */
  private async lookCloser(): Promise<void> {
    const { mayLookCloser, stage } = this.store.model;
    if (!mayLookCloser || stage.kind !== "attached") return;
    this.store.update((model) => ({ ...model, mayLookCloser: false }));
    await this.follower.read();
  }

  private async attachTable(table: FoundTable): Promise<void> {
    const { reading } = await this.workbook.readTable(table);
    this.store.update((model) => attached(model, reading));
  }

  private async switchTo(reading: Reading): Promise<void> {
    const before = this.follower.told();
    this.store.update((model) => attached(model, reading));
    await this.attachedInstead(before);
  }

  /** What follows once a table is attached: the choice is remembered, and formulas hear of it. Neither undoes it. */
  private async attachedInstead(before: Told): Promise<void> {
    await this.follower.calculate(before).catch((error: unknown) => this.fail(error, this.store.model.stage));
    await this.rememberChoice();
  }

  /**
   * Keeps in the workbook which table was chosen, when finding would not choose it. A choice that cannot be kept holds
   * while the workbook is open.
   */
  private async rememberChoice(): Promise<void> {
    const table = this.attachedReading()?.table;
    if (!table) return;
    this.workbook.attachedBefore.note();
    const { found } = this.store.model;
    await this.rememberOrHold({ table: found && sameTable(found, table) ? null : table });
  }

  private async remember(change: Partial<Memory>, also: (model: Model) => Model = unchanged): Promise<void> {
    const { remembered: before } = this.store.model;
    const remembered = await keepMemory(this.workbook, before, change).catch((error: unknown) => {
      if (error instanceof NoAnswer) this.doubtMemory(error);
      throw error;
    });
    this.store.update((model) => also({ ...settled(model), remembered }));
  }

  /** What was not answered may still be done: the file is asked once Excel answers, and detaching looks for it meanwhile. */
  private doubtMemory({ late }: NoAnswer): void {
    const ask = async (): Promise<void> => {
      const now = await loadMemory(await this.workbook.memoryNow());
      this.store.update((model) => ({
        ...model,
        remembered: now.parts.length > 0 ? now : { ...model.remembered, unreadable: now.unreadable },
      }));
    };
    this.store.update((model) => ({ ...model, remembered: { ...model.remembered, unreadable: true } }));
    const again = (): void => this.doubts.add(ask);
    void late.then(again, again);
  }

  private rememberOrHold(change: Partial<Memory>): Promise<void> {
    const [note, other] = ["not-remembered", "written-not-remembered"] as const;
    return this.remember(change, (model) => unnoted(unnoted(model, note), other)).catch(() =>
      this.store.update((model) => noted(remembering(settled(model), change), "table" in change ? note : other))
    );
  }

  /** Follows the person's selection: cells that are no row of the table leave what was pointed at. */
  private point(selected: SelectedCells): void {
    const table = this.attachedReading()?.table;
    const pointed = table ? pointedIndicator(table, this.workbook.sheetId(table.sheet), selected) : null;
    if (pointed !== null) this.store.update((model) => (model.pointed === pointed ? model : { ...model, pointed }));
  }

  /** Runs what the person asked for. While a table stays attached, why it was not done stays beside it until they ask for something else. */
  private asked(work: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      this.forgetFailure();
      try {
        await work();
      } catch (error) {
        if (this.attachedReading() === null) throw error;
        const failure = this.workbook.problemOf(error, currentReading(this.store.model)?.table.sheet);
        this.store.update((model) => ({ ...model, failure }));
      }
    });
  }

  private forgetFailure(): void {
    this.store.update((model) => (model.failure === null ? model : { ...model, failure: null }));
  }

  /** Runs work in its turn. Failures end in the state, never in a rejection. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    if (!this.connected) return Promise.resolve();
    return this.queue.run(async () => {
      const { stage } = this.store.model;
      await work().catch((error: unknown) => this.fail(error, stage));
    });
  }

  private async fail(error: unknown, stage: Stage): Promise<void> {
    const { model } = this.store;
    const before = this.follower.told();
    const problem = this.workbook.problemOf(error, currentReading(model)?.table.sheet);
    this.store.update((now) => failed(now, problem, now.stage.kind === "attached" ? now.stage : stage));
    // Formulas must not go on showing a table that is not there.
    if (this.store.model.stage.kind === "lost") await this.follower.calculate(before).catch(() => undefined);
  }

  private showBusy(): void {
    const busy = this.queue.busy || this.follower.pending();
    this.store.update((model) => (model.busy === busy ? model : { ...model, busy }));
  }

  /** The reading formulas answer from: none while the table cannot be found. */
  private attachedReading(): Reading | null {
    return shownReading(this.store.model);
  }
}

/** What a workbook without any table holds; fetched only then. Where it cannot be fetched, there is just no table. */
async function insteadOf(search: Search, grids: readonly Grid[]): Promise<Problem | null> {
  if (search.kind !== "none" || search.reason !== "no-table") return null;
  return import(/* webpackChunkName: "found-instead" */ "./found-instead").then(
    ({ problemInstead }) => problemInstead(grids),
    () => null
  );
}

const runner = () => import(/* webpackChunkName: "writing" */ "./running/run");

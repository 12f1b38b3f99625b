import type { CellPlace } from "../assessment/types";
import { allRules, findTables, readTable, relocate, type Candidate, type FoundTable, type Reading } from "../table";
import { forgetAttached, noteAttached, wasAttached } from "./host/attached-before";
import { cellAddress, parseA1 } from "../grid/a1";
import { newContext } from "./host/batches";
import { followedCandidates } from "../session/candidates";
import { concerns } from "./watch/is-relevant";
import { Desk } from "./write-actions";
import type { FollowedBy } from "../session/formulas/follows";
import { HintBox, type Hint } from "./watch/change-events";
import { connectHost } from "./host/host";
import type { HostSession } from "../session/host-session";
import { Lane } from "../session/task-queue";
import { MemoryKeeper } from "./host/memory-keeper";
import { Opening } from "../session/initial-load";
import { problemOf, Trouble } from "./host/problem-of";
import { Questions } from "./on-demand-reads";
import { selectedRange } from "./watch/selection";
import type { Note, Outcome, Problem, SessionState } from "../session/types";
import { attachedOf, isLost, offerOf, problemOfSearch, sameForFormulas, sameReading, sameTable } from "../session/states";
import { Store } from "../session/store";
import type { Survey } from "./read/workbook-scan";
import { AttachedTableProvider } from "../session/formulas/attached-table-provider";
import { removeTraces } from "./host/traces";
import { Watcher } from "./watch/watcher";
import { holdsWholeTable } from "./read/whole-table";
import { WorkbookReader } from "./read/workbook-reader";
import { languageOf } from "../text/language";

/**
 * The session over the workbook that Excel has open. It reads and watches; it writes only what the person asks for.
 * @param followedBy tells whether a formula follows the attached table
 */
export function createSession(followedBy: FollowedBy): HostSession {
  return new WorkbookSession(followedBy);
}

class WorkbookSession implements HostSession {
  private readonly store = new Store();
  private readonly lane = new Lane(() => this.store.tell());
  private readonly hints = new HintBox(
    (take) =>
      this.act(async () => {
        const hints = take();
        if (hints.length === 0) return;
        await this.readAgain(hints);
        this.questions.tell(hints);
      }),
    () => this.store.tell()
  );
  private readonly watcher = new Watcher((hint) => this.hear(hint));
  private readonly keeper = new MemoryKeeper();
  private readonly opening = new Opening();
  private readonly reader: WorkbookReader;
  private readonly desk: Desk;
  private readonly questions: Questions;
  private candidates: readonly Candidate[] = [];
  /** What finding chose by itself; `null` where it could not choose. */
  private found: FoundTable | null = null;
  /** The table that was attached and cannot be found now; undoing its deletion brings it back. */
  private lost: Reading | null = null;
  private notes: readonly Note[] = [];
  /** Whether the last look through the workbook left a round trip for what it cannot see: what level cells accept. */
  private mayLookCloser = false;
  private connected = false;
  private withoutFunctions = true;

  readonly table = new AttachedTableProvider(
    () => this.attachedReading(),
    this.opening,
    (caller) => this.reader.note(caller),
    () => languageOf(Office.context.displayLanguage)
  );

  constructor(followedBy: FollowedBy) {
    this.reader = new WorkbookReader(followedBy, this.watcher);
    this.desk = new Desk({
      keeper: this.keeper,
      reading: () => this.attachedReading(),
      run: (work) => this.write(work),
      survey: () => this.reader.survey(),
      attach: (reading) => this.switchTo(reading),
      readAgain: () => this.readAgain([]),
    });
    this.questions = new Questions({
      keeper: this.keeper,
      reading: () => this.attachedReading(),
      act: (work) => this.act(work),
      nameOf: (sheetId) => this.reader.nameOf(sheetId),
    });
  }

  state = (): SessionState => this.store.state;
  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
  busy = (): boolean => this.lane.busy || this.hints.pending();

  async connect(): Promise<boolean> {
    const host = await connectHost();
    this.connected = host.kind === "excel";
    if (host.kind === "excel") this.withoutFunctions = host.withoutFunctions;
    else {
      this.opening.end();
      this.giveUp(host.problem);
    }
    return this.connected;
  }

  async open(): Promise<void> {
    await this.act(async () => {
      const survey = await this.search(true);
      const { table } = this.keeper.memory;
      const remembered = table && relocate(survey.grids, table);
      if (remembered) this.begin(readTable(survey.grids, remembered, allRules), "remembered");
      else if (table) this.note("memory-outdated");
      const state = this.store.state;
      if (state.phase === "offer" && !remembered) {
        const { accepted, marks } = this.keeper.memory;
        if (accepted.length > 0 || marks) this.begin(state.found, "remembered");
        else if (survey.formulaCells.some(({ follows }) => follows === "table")) this.begin(state.found, "formulas-wait");
        else if (wasAttached()) this.begin(state.found, "attached-before");
      }
      this.opening.end();
      if (this.table.waiting.size < survey.formulaCells.length) await this.recalculate(null);
      else await this.lookCloser();
    });
    this.opening.end();
  }

  look(): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      await this.search();
      await this.recalculate(before);
    });
  }

  attach(candidate?: Candidate): Promise<void> {
    return this.act(async () => {
      const state = this.store.state;
      const before = this.attachedReading();
      if (candidate) await this.attachTable(candidate.table);
      else if (state.phase !== "offer") return;
      // What was offered is up to date while it is watched.
      else if (this.watcher.live) {
        this.attachReading(state.found);
        await this.lookCloser();
      } else await this.attachTable(state.found.table);
      await this.recalculate(before);
      await this.rememberChoice();
    });
  }

  attachRange(sheet: string, range: string): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      const [rect] = parseA1(range);
      const [{ tableAt }, { grids }] = await Promise.all([
        import(/* webpackChunkName: "writing" */ "../table/manual/pointed-table"),
        this.reader.survey(rect && { at: { sheet, rect } }),
      ]);
      const table = rect ? tableAt(grids, sheet, rect) : null;
      if (!table || "problem" in table) throw new Trouble({ kind: "range-not-a-table", range });
      const search = findTables(grids);
      this.found = search.kind === "found" ? search.table : null;
      this.candidates = search.kind === "none" ? [] : [...(this.found ? [{ table: this.found }] : []), ...search.candidates];
      this.attachReading(readTable(grids, table, allRules));
      await this.recalculate(before);
      await this.rememberChoice();
    });
  }

  selection = selectedRange;

  detach(): Promise<void> {
    return this.act(async () => {
      const reading = this.currentReading();
      const before = this.attachedReading();
      this.hints.clear();
      forgetAttached();
      await this.desk.clear();
      await this.watcher.stop();
      if (this.keeper.leavesTraces) await removeTraces(newContext());
      this.keeper.forget();
      this.notes = [];
      if (reading && this.lost === null) this.offer(reading);
      await this.recalculate(before);
    });
  }

  refresh(): Promise<void> {
    return this.act(() => this.readAgain([]));
  }

  select(place: CellPlace): Promise<void> {
    return this.act(async () => {
      const context = newContext();
      context.workbook.worksheets.getItem(place.sheet).getRange(cellAddress(place)).select();
      await context.sync();
    });
  }

  /* ---- writing ---- */

  fix: HostSession["fix"] = (fixes) => this.desk.fix(fixes);
  undoLast: HostSession["undoLast"] = () => this.desk.undoLast();
  accept: HostSession["accept"] = (finding, reason) => this.desk.accept(finding, reason);
  unaccept: HostSession["unaccept"] = (finding) => this.desk.unaccept(finding);
  describe: HostSession["describe"] = (sheet, range) => this.desk.describe(sheet, range);
  attachMapping: HostSession["attachMapping"] = (mapping) => this.desk.attachMapping(mapping);
  mark: HostSession["mark"] = (what) => this.desk.mark(what);
  unmark: HostSession["unmark"] = () => this.desk.unmark();
  createWorksheet: HostSession["createWorksheet"] = (instrument) => this.desk.createWorksheet(instrument);
  addTotals: HostSession["addTotals"] = () => this.desk.addTotals();
  setLevels: HostSession["setLevels"] = (writes) => this.desk.setLevels(writes);
  setTargets: HostSession["setTargets"] = (writes) => this.desk.setTargets(writes);
  assignOwners: HostSession["assignOwners"] = (writes) => this.desk.assignOwners(writes);
  addColumns: HostSession["addColumns"] = (meanings) => this.desk.addColumns(meanings);
  writePlan: HostSession["writePlan"] = (plan) => this.desk.writePlan(plan);
  insertFormula: HostSession["insertFormula"] = (formula) => this.desk.insertFormula(formula);
  makeReport: HostSession["makeReport"] = (head) => this.desk.makeReport(head);

  /* ---- reading ---- */

  actions: HostSession["actions"] = () => this.questions.actions();
  report: HostSession["report"] = () => this.questions.report();
  readBeside: HostSession["readBeside"] = (candidate) => this.questions.readBeside(candidate);
  watchSheets: HostSession["watchSheets"] = (listener) => this.questions.watchSheets(listener);

  /** Looks through the workbook and offers what it finds. While it opens, formulas that wait may be asked along the way. */
  private async search(opening = false): Promise<Survey> {
    this.store.set({ phase: "looking" });
    this.lost = null;
    this.notes = [];
    const survey = await this.reader.survey({ isEnough: holdsWholeTable, calculating: opening });
    await this.keeper.load(survey.memory);
    if (this.keeper.unreadable) this.note("memory-unreadable");
    const { grids, cutShort } = survey;
    this.mayLookCloser = survey.roundTrips === 1 && survey.formulaCells.length === 0;
    const search = findTables(grids);
    this.found = search.kind === "found" ? search.table : null;
    this.candidates = search.kind === "none" ? [] : search.candidates;
    if (search.kind === "found") {
      this.candidates = [{ table: search.table }, ...search.candidates];
      this.offer(readTable(grids, search.table, allRules));
    } else if (search.kind === "undecided") {
      const { candidates, withoutFunctions } = this;
      this.store.set({ phase: "undecided", candidates, withoutFunctions });
    } else {
      const [sheet] = cutShort;
      this.giveUp(sheet === undefined ? problemOfSearch(search.reason) : { kind: "too-large", sheet });
    }
    return survey;
  }

  /** Reads an attached table once more by itself, which tells what its level cells accept. */
  private async lookCloser(): Promise<void> {
    if (!this.mayLookCloser || this.store.state.phase !== "attached") return;
    this.mayLookCloser = false;
    await this.readAgain([]);
  }

  private begin(reading: Reading, why: "remembered" | "formulas-wait" | "attached-before"): void {
    this.note(why);
    this.attachReading(reading);
  }

  private async attachTable(table: FoundTable): Promise<void> {
    this.attachReading((await this.reader.read(table)).reading);
  }

  private async switchTo(reading: Reading): Promise<void> {
    const before = this.attachedReading();
    this.attachReading(reading);
    await this.recalculate(before);
    await this.rememberChoice();
  }

  /**
   * Keeps in the workbook which table was chosen, when finding would not choose it. A choice that cannot be kept holds
   * while the workbook is open.
   */
  private async rememberChoice(): Promise<void> {
    const table = this.attachedReading()?.table;
    if (!table) return;
    noteAttached();
    const before = this.notes;
    this.notes = before.filter(({ kind }) => kind !== "not-remembered");
    await this.keeper.keep({ table: this.found && sameTable(this.found, table) ? null : table }).catch(() => this.note("not-remembered"));
    if (this.notes.length + before.length > 0) this.showDesk();
  }

  /** Reads the table again and, when formulas follow what changed, has them calculated. */
  private async readAgain(hints: readonly Hint[]): Promise<void> {
    const current = this.currentReading();
    if (!current) return;
    const before = this.attachedReading();
    const { reading, grids } = await this.reader.read(current.table, hints);
    this.candidates = followedCandidates(this.candidates, current.table, reading.table, grids);
    this.found = this.found && relocate(grids, this.found);
    const state = this.store.state;
    if (this.lost) this.attachReading(reading);
    else if (state.phase === "attached" && (state.problem || !sameReading(current, this.desk.shown(reading)))) this.attachReading(reading);
    if (state.phase === "offer" && !sameReading(current, reading)) this.offer(reading);
    await this.recalculate(before);
  }

  /** Has formulas calculated that follow the table, when it tells them something else than `before`. */
  private async recalculate(before: Reading | null): Promise<void> {
    const after = this.attachedReading();
    if (this.withoutFunctions || sameForFormulas(before, after)) return;
    await this.reader.recalculate(before?.assessment.instrument.id !== after?.assessment.instrument.id);
  }

  private hear(hint: Hint): void {
    const reading = this.currentReading();
    if (reading && (this.lost || concerns(hint, reading, this.reader.idOf(reading.table.sheet)))) this.hints.drop(hint);
  }

  /* ---- state ---- */

  /** Runs an action in its turn. Failures end in the state, never in a rejection. */
  private act(work: () => Promise<void>): Promise<void> {
    if (!this.connected) return Promise.resolve();
    return this.lane.run(async () => {
      const before = this.store.state;
      try {
        await work();
      } catch (error) {
        await this.fail(problemOf(error, this.currentReading()?.table.sheet), before);
      }
    });
  }

  /** Runs an action that writes in its turn; a failure is its outcome, and what is shown stays. */
  private write(work: () => Promise<Outcome>): Promise<Outcome> {
    return this.lane.run(async () => {
      try {
        const outcome = await work();
        this.showDesk();
        return outcome;
      } catch (error) {
        this.showDesk();
        return { kind: "not-done", problem: problemOf(error, this.currentReading()?.table.sheet), left: [] };
      }
    });
  }

  /** A failure leaves what was attached on screen, with the reason beside it; a table that is gone is not shown on. */
  private async fail(problem: Problem, state: SessionState): Promise<void> {
    if (isLost(problem) && (state.phase === "attached" || this.lost)) {
      const before = this.attachedReading();
      this.lost ??= before;
      this.giveUp(problem);
      // Formulas must not go on showing a table that is not there.
      await this.recalculate(before).catch(() => undefined);
    } else if (state.phase === "attached") this.store.set({ ...state, problem });
    else this.giveUp(problem);
  }

  private attachReading(reading: Reading): void {
    this.lost = null;
    const { candidates, withoutFunctions, notes } = this;
    this.store.set({ ...attachedOf(this.desk.shown(reading), candidates, withoutFunctions), ...this.desk.beside(reading), notes });
  }

  /** Shows what changed beside the reading: what was accepted, marked or can be taken back. */
  private showDesk(): void {
    const state = this.store.state;
    const raw = this.desk.raw;
    if (state.phase === "attached" && raw) this.attachReading(raw);
  }

  private note(kind: Note["kind"]): void {
    this.notes = [...this.notes, { kind }];
  }

  private offer(reading: Reading): void {
    this.store.set(offerOf(reading, this.candidates, this.withoutFunctions));
  }

  private giveUp(problem: Problem): void {
    this.store.set({ phase: "nothing", problem, withoutFunctions: this.withoutFunctions });
  }

  private currentReading(): Reading | null {
    const state = this.store.state;
    return state.phase === "offer" ? state.found : state.phase === "attached" ? state.reading : this.lost;
  }

  /** The reading formulas answer from: none while the table cannot be found. */
  private attachedReading(): Reading | null {
    const state = this.store.state;
    return state.phase === "attached" ? state.reading : null;
  }
}

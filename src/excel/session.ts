import type { Assessment, CellPlace } from "../assessment/types";
import { findTables, readTable, tableAt, type Candidate, type FoundTable, type Reading } from "../sheet";
import { languageOf } from "../text/language";
import { areasOf, cellAddress, rectOf } from "./areas";
import { newContext } from "./batches";
import { followedCandidates } from "./candidates";
import { concerns } from "./concerns";
import type { FollowedBy, Follows } from "./formula-cells";
import { HintBox, type Hint } from "./hints";
import { connectHost } from "./host";
import { invalidMessage } from "./invalid-levels";
import { Lane } from "./lane";
import { problemOf, Trouble } from "./problem-of";
import { selectedRange } from "./selection";
import type { Outcome, Problem, Session, SessionState } from "./session-types";
import { attachedOf, chosenOf, isLost, offerOf, problemOfSearch, sameForFormulas, sameReading } from "./states";
import { Store } from "./store";
import { tableFindings, type TableFinding } from "./table-findings";
import { removeTraces } from "./traces";
import { Watcher } from "./watcher";
import { holdsWholeTable } from "./whole-table";
import { WorkbookReader } from "./workbook-reader";

/** What functions without levels need: the reading, and a place to note who asked. */
export interface TablePort {
  assessment(): Assessment | Promise<Assessment | null> | null;
  invalid(): string | null;
  findings(): readonly TableFinding[];
  noteCaller(address: string, follows: Follows): void;
}

/** The session with what only the start of the page uses. */
export interface HostSession extends Session {
  /** Waits for Excel; `false` when there is none, and the state says why. */
  connect(): Promise<boolean>;
  readonly table: TablePort;
}

/**
 * The session over the workbook that Excel has open. It reads and watches; it never writes into a cell.
 * @param followedBy tells whether a formula follows the attached table
 */
export function createSession(followedBy: FollowedBy): HostSession {
  return new WorkbookSession(followedBy);
}

class WorkbookSession implements HostSession {
  private readonly store = new Store();
  private readonly lane = new Lane(() => this.store.tell());
  private readonly hints = new HintBox(
    (hints) => this.act(() => this.readAgain(hints)),
    () => this.store.tell()
  );
  private readonly watcher = new Watcher((hint) => this.hear(hint));
  private readonly reader: WorkbookReader;
  private candidates: readonly Candidate[] = [];
  private connected = false;
  private withoutFunctions = true;

  readonly table: TablePort = {
    assessment: () => this.attachedReading()?.assessment ?? null,
    invalid: () => {
      const reading = this.attachedReading();
      return reading && invalidMessage(reading.assessment, languageOf(Office.context.displayLanguage));
    },
    findings: () => {
      const reading = this.attachedReading();
      return reading ? tableFindings(reading, languageOf(Office.context.displayLanguage)) : [];
    },
    noteCaller: (address, follows) => this.reader.note({ address, follows }),
  };

  constructor(followedBy: FollowedBy) {
    this.reader = new WorkbookReader(followedBy, this.watcher);
  }

  state = (): SessionState => this.store.state;
  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
  busy = (): boolean => this.lane.busy || this.hints.pending();

  async connect(): Promise<boolean> {
    const host = await connectHost();
    this.connected = host.kind === "excel";
    if (host.kind === "excel") this.withoutFunctions = host.withoutFunctions;
    else this.giveUp(host.problem);
    return this.connected;
  }

  look(): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      this.store.set({ phase: "looking" });
      const { grids, cutShort } = await this.reader.survey(holdsWholeTable);
      const search = findTables(grids);
      this.candidates = search.kind === "none" ? [] : search.candidates;
      if (search.kind === "found") {
        this.candidates = [chosenOf(search.table), ...search.candidates];
        this.offer(readTable(grids, search.table));
      } else if (search.kind === "undecided") {
        const { candidates, withoutFunctions } = this;
        this.store.set({ phase: "undecided", candidates, withoutFunctions });
      } else {
        const [sheet] = cutShort;
        this.giveUp(sheet === undefined ? problemOfSearch(search.reason) : { kind: "too-large", sheet });
      }
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
      else if (this.watcher.live) this.attachReading(state.found);
      else await this.attachTable(state.found.table);
      await this.recalculate(before);
    });
  }

  attachRange(sheet: string, range: string): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      const { grids } = await this.reader.survey();
      const [area] = areasOf(range);
      const table = area ? tableAt(grids, sheet, rectOf(area)) : null;
      if (!table || "problem" in table) throw new Trouble({ kind: "range-not-a-table", range });
      const search = findTables(grids);
      const found = search.kind === "found" ? [chosenOf(search.table)] : [];
      this.candidates = search.kind === "none" ? [] : [...found, ...search.candidates];
      this.attachReading(readTable(grids, table));
      await this.recalculate(before);
    });
  }

  selection = selectedRange;

  detach(): Promise<void> {
    return this.act(async () => {
      const reading = this.currentReading();
      const before = this.attachedReading();
      this.hints.clear();
      await this.watcher.stop();
      if (this.reader.traces) await removeTraces(newContext());
      this.reader.traces = false;
      if (reading) this.offer(reading);
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

  fix = (): Promise<Outcome> => notYet();
  undoLast = (): Promise<Outcome> => notYet();
  accept = (): Promise<Outcome> => notYet();
  unaccept = (): Promise<Outcome> => notYet();
  describe = (): Promise<null> => Promise.resolve(null);
  attachMapping = (): Promise<Outcome> => notYet();
  mark = (): Promise<Outcome> => notYet();
  unmark = (): Promise<Outcome> => notYet();
  createWorksheet = (): Promise<Outcome> => notYet();
  addTotals = (): Promise<Outcome> => notYet();

  /* ---- reading ---- */

  private async attachTable(table: FoundTable): Promise<void> {
    this.attachReading((await this.reader.read(table)).reading);
  }

  /** Reads the table again and, when formulas follow what changed, has them calculated. */
  private async readAgain(hints: readonly Hint[]): Promise<void> {
    const current = this.currentReading();
    if (!current) return;
    const before = this.attachedReading();
    const { reading, grids } = await this.reader.read(current.table, hints);
    this.candidates = followedCandidates(this.candidates, current.table, reading.table, grids);
    const state = this.store.state;
    if (state.phase === "attached" && (state.problem || !sameReading(current, reading))) this.attachReading(reading);
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
    if (reading && concerns(hint, reading, this.reader.idOf(reading.table.sheet))) this.hints.drop(hint);
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

  /** A failure leaves what was attached on screen, with the reason beside it. */
  private async fail(problem: Problem, state: SessionState): Promise<void> {
    if (state.phase !== "attached") {
      this.giveUp(problem);
      return;
    }
    const before = this.attachedReading();
    this.store.set({ ...state, problem });
    // Formulas must not go on showing a table that is not there.
    await this.recalculate(before).catch(() => undefined);
  }

  private attachReading(reading: Reading): void {
    this.store.set(attachedOf(reading, this.candidates, this.withoutFunctions));
  }

  private offer(reading: Reading): void {
    this.store.set(offerOf(reading, this.candidates, this.withoutFunctions));
  }

  private giveUp(problem: Problem): void {
    this.store.set({ phase: "nothing", problem, withoutFunctions: this.withoutFunctions });
  }

  private currentReading(): Reading | null {
    const state = this.store.state;
    return state.phase === "offer" ? state.found : state.phase === "attached" ? state.reading : null;
  }

  /** The reading formulas answer from: none while the table cannot be found. */
  private attachedReading(): Reading | null {
    const state = this.store.state;
    return state.phase === "attached" && !isLost(state.problem) ? state.reading : null;
  }
}

/** Says that an action of the contract is not there yet. */
function notYet(): Promise<Outcome> {
  return Promise.resolve({ kind: "not-done", problem: { kind: "excel-error", code: "SPBE-BELUM" }, left: [] });
}

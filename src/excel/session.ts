import type { Assessment, CellPlace } from "../assessment/types";
import { findTables, readTable, type Candidate, type FoundTable, type Grid, type Reading } from "../sheet";
import { functionMessages } from "../text/function-messages";
import { languageOf } from "../text/language";
import { areasOf, cellAddress, holds, splitAddress } from "./areas";
import { readSheet, type SheetReading } from "./attached-sheet";
import { newContext, newPatientContext } from "./batches";
import { calculateAgain, FormulaCells, type FollowedBy, type Follows } from "./formula-cells";
import { HintBox, type Hint } from "./hints";
import { connectHost } from "./host";
import { invalidMessage } from "./invalid-levels";
import { Lane } from "./lane";
import { pointedTable } from "./pointed-table";
import { problemOf, Trouble } from "./problem-of";
import type { Problem, Session, SessionState } from "./session-types";
import { attachedOf, chosenOf, offerOf, problemOfSearch, sameForFormulas, sameReading } from "./states";
import { Store } from "./store";
import { surveyWorkbook, type Survey } from "./survey";
import { removeTraces } from "./traces";
import { Watcher } from "./watcher";

/** What functions without levels need: the reading, and a place to note who asked. */
export interface TablePort {
  assessment(): Assessment | Promise<Assessment | null> | null;
  invalid(): string | null;
  noteCaller(address: string, follows: Follows): void;
}

/** The session with what only the start of the page uses. */
export interface HostSession extends Session {
  /** Waits for Excel; `false` when there is none, and the state says why. */
  connect(): Promise<boolean>;
  readonly table: TablePort;
}

/**
 * The session over the workbook that Excel has open. Reads on `look`, watches, and writes nothing into cells ever.
 * @param followedBy tells whether a formula follows the attached table
 */
export function createSession(followedBy: FollowedBy): HostSession {
  return new WorkbookSession(followedBy);
}

class WorkbookSession implements HostSession {
  private readonly store = new Store();
  private readonly lane = new Lane(() => this.store.tell());
  private readonly hints = new HintBox(
    (hints) => this.follow(hints),
    () => this.store.tell()
  );
  private readonly watcher = new Watcher((hint) => this.hear(hint));
  private readonly formulaCells = new FormulaCells();
  /** Callers whose sheet was not known yet when they asked. */
  private unplaced: { readonly address: string; readonly follows: Follows }[] = [];
  private sheetIds: ReadonlyMap<string, string> = new Map();
  private candidates: readonly Candidate[] = [];
  private traces = false;
  private automatic = true;
  private connected = false;
  private withoutFunctions = true;

  readonly table: TablePort = {
    assessment: () => this.attachedReading()?.assessment ?? null,
    invalid: () => {
      const reading = this.attachedReading();
      return reading && invalidMessage(reading.assessment, functionMessages[languageOf(Office.context.displayLanguage)]);
    },
    noteCaller: (address, follows) => this.place({ address, follows }),
  };

  constructor(private readonly followedBy: FollowedBy) {}

  state = (): SessionState => this.store.state;
  subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
  busy = (): boolean => this.lane.busy || this.hints.pending();

  async connect(): Promise<boolean> {
    const host = await connectHost();
    if (host.kind === "none") {
      this.store.set({ phase: "nothing", problem: host.problem, withoutFunctions: true });
      return false;
    }
    this.connected = true;
    this.withoutFunctions = host.withoutFunctions;
    return true;
  }

  look(): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      this.store.set({ phase: "looking" });
      const survey = await this.survey();
      const search = findTables(survey.grids);
      this.candidates = search.kind === "none" ? [] : search.candidates;
      if (search.kind === "found") {
        this.candidates = [chosenOf(search.table), ...search.candidates];
        this.offer(readTable(survey.grids, search.table));
      } else if (search.kind === "undecided") {
        const { candidates, withoutFunctions } = this;
        this.store.set({ phase: "undecided", candidates, withoutFunctions });
      } else this.giveUp(nothingFound(survey, problemOfSearch(search.reason)));
      if (before) await this.recalculate(before, null);
    });
  }

  attach(candidate?: Candidate): Promise<void> {
    return this.act(async () => {
      const state = this.store.state;
      const before = this.attachedReading();
      if (candidate) await this.readAndAttach(candidate.table);
      else if (state.phase === "offer" && !this.watcher.live) await this.readAndAttach(state.found.table);
      else if (state.phase === "offer") this.store.set(attachedOf(state.found, this.candidates, this.withoutFunctions));
      await this.recalculate(before, this.attachedReading());
    });
  }

  attachRange(sheet: string, range: string): Promise<void> {
    return this.act(async () => {
      const before = this.attachedReading();
      const survey = await this.survey();
      const search = findTables(survey.grids);
      const known = search.kind === "none" ? [] : search.candidates;
      const tables = search.kind === "found" ? [search.table, ...known.map(({ table }) => table)] : known.map(({ table }) => table);
      const grid = survey.grids.find((each) => each.sheet === sheet);
      const [area] = areasOf(range);
      const table = grid && area ? pointedTable(grid, area, tables) : null;
      if (!table) throw new Trouble({ kind: "range-not-a-table", range });
      this.candidates = search.kind === "found" ? [chosenOf(search.table), ...known] : known;
      this.store.set(attachedOf(readTable(survey.grids, table), this.candidates, this.withoutFunctions));
      await this.recalculate(before, this.attachedReading());
    });
  }

  async selection(): Promise<{ readonly sheet: string; readonly range: string } | null> {
    try {
      const context = newContext();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      const { sheet, range } = splitAddress(selected.address);
      return sheet === null ? null : { sheet, range };
    } catch {
      // Several ranges at once, a chart, or a cell being edited: there is no one range to use.
      return null;
    }
  }

  detach(): Promise<void> {
    return this.act(async () => {
      const reading = this.attachedReading();
      this.hints.clear();
      await this.watcher.stop();
      if (this.traces) await removeTraces(newContext());
      this.traces = false;
      if (!reading) return;
      this.offer(reading);
      await this.recalculate(reading, null);
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

  /* ---- reading ---- */

  private async survey(): Promise<Survey> {
    const context = newContext();
    const wasLive = this.watcher.live;
    try {
      const survey = await surveyWorkbook(context, this.followedBy, () => this.watcher.queue(context));
      this.know(new Map(survey.sheets.map(({ id, name }) => [id, name])));
      this.formulaCells.reset(survey.formulaCells);
      this.automatic = survey.automatic;
      this.traces = survey.traces;
      return survey;
    } catch (error) {
      if (!wasLive) this.watcher.forget();
      throw error;
    }
  }

  private async readAndAttach(table: FoundTable): Promise<void> {
    const { grid } = await this.readSheetOf(table, []);
    this.store.set(attachedOf(readTable([grid], table), this.candidates, this.withoutFunctions));
  }

  /** Reads the table again and, when formulas follow it, has them calculated. */
  private async readAgain(hints: readonly Hint[]): Promise<void> {
    const state = this.store.state;
    if (state.phase !== "attached" && state.phase !== "offer") return;
    const before = state.phase === "attached" ? state.reading : state.found;
    const { grid } = await this.readSheetOf(before.table, hints);
    const reading = relocated([grid], before.table);
    if (!reading) throw new Trouble({ kind: "table-lost" });
    if (state.phase === "offer") {
      if (!sameReading(before, reading)) this.offer(reading);
      return;
    }
    const hadProblem = state.problem !== null;
    if (hadProblem || !sameReading(before, reading))
      this.store.set(attachedOf(reading, this.candidates, this.withoutFunctions));
    await this.recalculate(hadProblem && isLost(state.problem) ? null : before, reading);
  }

  private async readSheetOf(table: FoundTable, hints: readonly Hint[]): Promise<SheetReading> {
    const sheetId = this.sheetIds.get(table.sheet);
    if (sheetId === undefined) throw new Trouble({ kind: "table-lost" });
    const reading = await this.readWith(sheetId, table, hints);
    this.know(reading.names);
    this.automatic = reading.automatic;
    reading.formulas.forEach(({ sheetId: id, area, cells }) => this.formulaCells.replace(id, area, cells));
    return reading;
  }

  private async readWith(sheetId: string, table: FoundTable, hints: readonly Hint[]): Promise<SheetReading> {
    const context = await newPatientContext();
    const wasLive = this.watcher.live;
    this.watcher.queue(context);
    try {
      return await readSheet(context, sheetId, table, hints, this.followedBy);
    } catch (error) {
      if (!wasLive) this.watcher.forget();
      if (!isGone(error)) throw error;
      // A sheet that a hint named is gone, or the table's own is.
      if (hints.length === 0) throw new Trouble({ kind: "table-lost" });
      return this.readWith(sheetId, table, []);
    }
  }

  private async recalculate(before: Reading | null, after: Reading | null): Promise<void> {
    if (this.withoutFunctions || sameForFormulas(before, after)) return;
    const instrumentChanged = before?.assessment.instrument.id !== after?.assessment.instrument.id;
    const cells = this.formulaCells.following(instrumentChanged);
    if (cells.length > 0) await calculateAgain(await newPatientContext(), cells, this.automatic);
  }

  /* ---- events ---- */

  private hear(hint: Hint): void {
    const { phase } = this.store.state;
    if (phase !== "attached" && phase !== "offer") return;
    if (hint.kind === "calculated" && !this.concerns(hint)) return;
    this.hints.drop(hint);
  }

  /** Whether a calculation reached a cell the table is read from. Totals and our own answers beside it do not count. */
  private concerns({ sheetId, address }: Extract<Hint, { kind: "calculated" }>): boolean {
    const reading = this.currentReading();
    if (!reading || this.sheetIds.get(reading.table.sheet) !== sheetId) return false;
    if (address === null) return true;
    const columns = reading.table.columns.map(({ column }) => column).concat(reading.table.levelColumn);
    const areas = areasOf(address);
    return reading.table.rows.some(({ row }) =>
      areas.some((area) => columns.some((column) => holds(area, { row, column })))
    );
  }

  private follow(hints: readonly Hint[]): Promise<void> {
    return this.act(() => this.readAgain(hints));
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

  private async fail(problem: Problem, before: SessionState): Promise<void> {
    if (before.phase !== "attached") {
      this.giveUp(problem);
      return;
    }
    this.store.set({ ...before, problem });
    // Formulas must not go on showing a table that is not there.
    if (isLost(problem) && !isLost(before.problem)) await this.recalculate(before.reading, null).catch(() => undefined);
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

  /* ---- formula cells ---- */

  private know(names: ReadonlyMap<string, string>): void {
    this.sheetIds = new Map([...names].map(([id, name]) => [name, id]));
    const waiting = this.unplaced;
    this.unplaced = [];
    waiting.forEach((caller) => this.place(caller));
  }

  private place(caller: { readonly address: string; readonly follows: Follows }): void {
    const { sheet } = splitAddress(caller.address);
    const sheetId = this.sheetIds.get(sheet ?? "");
    const [area] = areasOf(caller.address);
    if (!area) return;
    if (sheetId === undefined) this.unplaced.push(caller);
    else this.formulaCells.add({ sheetId, row: area.row, column: area.column, follows: caller.follows });
  }
}

function nothingFound({ cutShort }: Survey, problem: Problem): Problem {
  const [sheet] = cutShort;
  return sheet === undefined ? problem : { kind: "too-large", sheet };
}

/** The table as the grid shows it now; `null` when none of its rows is there any more. */
function relocated(grids: readonly Grid[], table: FoundTable): Reading | null {
  const reading = readTable(grids, { ...table, sheet: grids[0]?.sheet ?? table.sheet });
  return reading.table.rows.length === 0 ? null : reading;
}

function isLost(problem: Problem | null): boolean {
  return problem?.kind === "table-lost";
}

function isGone(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "ItemNotFound";
}

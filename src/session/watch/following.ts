import type { CellPlace } from "../../assessment";
import type { Reading } from "../../table";
import { readAgain } from "../changes/changes";
import { sameForFormulas, type Told } from "../changes/same-reading";
import { current, currentReading, noted, overdue, settled, type Model } from "../model";
import { Trouble } from "../outcomes/problem";
import type { WorkbookPort } from "../ports";
import { shownReading } from "../state";
import type { Store } from "../store";
import type { Doubts } from "../running/doubts";
import { Retry } from "../running/retry";
import type { ChangeEvent } from "./change-events";
import { EventDebouncer } from "./event-debouncer";
import { isRelevant } from "./is-relevant";

/** How long an event may be behind the change it tells of, in milliseconds, before it counts as lost. */
const LATEST_EVENT = 2_000;

/** So often in a row the levels may change by calculation alone before they count as going in a circle. */
const MOST_ROUNDS = 8;

/** What following a table needs of the session. */
interface Following {
  readonly workbook: WorkbookPort;
  readonly store: Store;
  readonly doubts: Doubts;
  /** Runs work in its turn; a failure ends in the state. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Told what was read again for. */
  readFor(events: readonly ChangeEvent[]): void;
  busyChanged(): void;
}

/**
 * Keeps the promise of "attached": a level that is typed moves the pane and the functions. Whatever stands in the way, an event that got
 * lost, a reading or a calculation that failed, is said, and made good as soon as Excel answers again.
 */
export class TableFollower {
  private readonly events: EventDebouncer;
  private heard = 0;
  private rounds = 0;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private readonly retry = new Retry(() => void this.session.inTurn(() => this.read()));
  /** Formulas that follow the table have not been calculated since it changed; whether its instrument changed too. */
  private due: { readonly instrumentChanged: boolean } | null = null;

  constructor(private readonly session: Following) {
    this.events = new EventDebouncer(
      (take) =>
        session.inTurn(async () => {
          const events = take();
          if (events.length === 0) return;
          await this.read(events);
          session.readFor(events);
        }),
      () => session.busyChanged()
    );
    session.workbook.onChange((event) => this.hear(event));
  }

  /** Whether events wait to be looked into. */
  pending(): boolean {
    return this.events.pending();
  }

  /** Forgets what waits, because nothing is followed any more. */
  stop(): void {
    this.events.clear();
    this.retry.stop();
    clearTimeout(this.silence);
    this.due = null;
  }

  /** What formulas are told now. */
  told(): Told {
    const { model } = this.session.store;
    if (model.overdue) return "overdue";
    const reading = shownReading(model);
    return reading && model.circle ? "circle" : reading;
  }

  /**
   * Reads the table again and, when formulas follow what changed, has them calculated.
   * @throws when it cannot be read: then the reading is overdue, and is made up for by itself
   */
  async read(events: readonly ChangeEvent[] = [], also: (model: Model) => Model = (model) => model): Promise<void> {
    const { workbook, store, doubts } = this.session;
    const reading = currentReading(store.model);
    if (!reading) {
      store.update((model) => also(settled(model)));
      // What was written before a table was attached may come late too.
      return doubts.resolve();
    }
    const before = this.told();
    try {
      const now = await workbook.readTable(reading.table, events);
      store.update((model) => also(readAgain(current(model), now.reading, now.grids)));
    } catch (error) {
      this.isOverdue(error, before);
      throw error;
    }
    this.retry.succeeded();
    this.goesRound(events, before);
    await this.calculate(before);
    await doubts.resolve();
  }

  /** Reads the table again without having heard of a change. A change that shows then was not told: it is watched anew. */
  async refresh(): Promise<void> {
    const { store } = this.session;
    const [before, heard] = [currentReading(store.model), this.heard];
    const isWatched = this.session.workbook.watching;
    await this.read();
    const now = currentReading(store.model);
    if (isWatched && before !== null && now !== null && now !== before && heard === this.heard && isSameTable(before, now))
      this.silence = setTimeout(() => {
        if (heard === this.heard) void this.session.inTurn(() => this.watchAgain());
      }, LATEST_EVENT);
  }

  /** Shows whether the levels are calculated from what functions tell of them. */
  showCircle(): void {
    const reading = shownReading(this.session.store.model);
    const circle = reading && this.circle(reading);
    this.session.store.update((model) => (JSON.stringify(model.circle) === JSON.stringify(circle) ? model : { ...model, circle }));
  }

  /** Has formulas calculated that follow the table, when it tells them something else than before. A failure is made up for by itself. */
  async calculate(before: Told): Promise<void> {
    const { workbook, store } = this.session;
    this.showCircle();
    const after = this.told();
    if (store.model.withoutFunctions || (this.due === null && sameForFormulas(before, after))) return;
    const instrumentChanged = (this.due?.instrumentChanged ?? false) || instrumentOf(before) !== instrumentOf(after);
    this.due = { instrumentChanged };
    try {
      await workbook.recalculate(instrumentChanged);
      this.due = null;
    } catch (error) {
      this.retry.after(error);
      throw error;
    }
  }

  private circle({ table }: Reading): CellPlace | null {
    const [first] = table.rows;
    if (this.rounds > MOST_ROUNDS && first) return { sheet: table.sheet, row: first.row, column: table.levelColumn };
    return this.session.workbook.circleIn(table);
  }

  /** Counts how often the table changed by nothing but the calculation of formulas that follow it. */
  private goesRound(events: readonly ChangeEvent[], before: Told): void {
    if (events.some(({ kind }) => kind !== "calculated")) this.rounds = 0;
    else if (events.length > 0 && !sameForFormulas(before, this.told())) this.rounds += 1;
  }

  private hear(event: ChangeEvent): void {
    this.heard += 1;
    const { workbook, store } = this.session;
    const { model } = store;
    const reading = currentReading(model);
    const isAbout = reading && (model.stage.kind === "lost" || isRelevant(event, reading, workbook.sheetId(reading.table.sheet)));
    if (isAbout) this.events.add(event);
  }

  private isOverdue(error: unknown, before: Told): void {
    const { store } = this.session;
    const isLost = error instanceof Trouble && error.problem.kind === "table-lost";
    if (isLost || store.model.stage.kind !== "attached") return;
    store.update(overdue);
    // Cells must not go on showing an old number. Not waited for: what cannot be read can often not be calculated either.
    void this.calculate(before).catch(() => undefined);
    this.retry.after(error);
  }

  private async watchAgain(): Promise<void> {
    const { workbook, store } = this.session;
    if (store.model.stage.kind !== "attached") return;
    await workbook.watchAgain();
    await this.read([], (model) => noted(model, "watched-again"));
  }
}

const instrumentOf = (told: Told): string | undefined =>
  told === null || typeof told === "string" ? undefined : told.assessment.instrument.id;

const isSameTable = (a: Reading, b: Reading): boolean => a.table.sheet === b.table.sheet && a.table.levelColumn === b.table.levelColumn;

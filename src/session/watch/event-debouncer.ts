import type { ChangeEvent } from "./change-events";

/** How long events are gathered before they are looked into, in milliseconds: one edit raises several at once. */
const GATHER = 30;

/**
 * Gathers change events and has them looked into together: events can be late, merged, double or remote, so no one of them is
 * taken for the truth. What comes while other work on the workbook goes on, a long action of ours for example, is one
 * reading behind it.
 */
export class EventDebouncer {
  private waiting: ChangeEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A look that was asked for and has not taken the events yet. */
  private asked = false;

  /**
   * @param look looks into the events that `take` hands out, once its turn has come; none when they were forgotten
   * meanwhile. Never rejects.
   * @param changed called when {@link pending} may have changed
   */
  constructor(
    private readonly look: (take: () => readonly ChangeEvent[]) => Promise<void>,
    private readonly changed: () => void
  ) {}

  /** Whether events wait to be looked into. */
  pending(): boolean {
    return this.timer !== undefined || this.asked;
  }

  /** Adds an event; soon everything gathered is looked into. */
  add(event: ChangeEvent): void {
    this.waiting.push(event);
    if (this.timer !== undefined || this.asked) return;
    this.timer = setTimeout(() => this.ask(), GATHER);
    this.changed();
  }

  /** Forgets what waits, because the whole table is read anyway. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.changed();
  }

  private ask(): void {
    this.timer = undefined;
    this.asked = true;
    let taken = false;
    const take = (): readonly ChangeEvent[] => {
      taken = true;
      return this.take();
    };
    void this.look(take).finally(() => {
      if (!taken) this.asked = false;
      this.changed();
    });
  }

  private take(): readonly ChangeEvent[] {
    const events = this.waiting;
    this.waiting = [];
    this.asked = false;
    return events;
  }
}

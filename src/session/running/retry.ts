import { NoAnswer } from "../outcomes/problem";

/** How long after a failure work is done again, in milliseconds; each time twice as long, up to the last. */
const WAIT = { first: 10_000, last: 300_000 };

/**
 * Makes up by itself for work on the workbook that failed: as soon as Excel answers after all what it had been asked, else after a while that
 * doubles with each failure in a row. Only reading and calculating are done again so; what writes is never sent twice.
 */
export class Retry {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = WAIT.first;
  private due = false;

  /** @param work done again; its own failure is told by {@link after} */
  constructor(private readonly work: () => void) {}

  /** The work failed, and is due again. */
  after(error: unknown): void {
    this.due = true;
    const again = (): void => {
      if (!this.due) return;
      this.stop();
      this.work();
    };
    if (error instanceof NoAnswer) void error.late.then(again, again);
    clearTimeout(this.timer);
    this.timer = setTimeout(again, this.wait);
    this.wait = Math.min(this.wait * 2, WAIT.last);
  }

  /** The work went well: the next failure is the first again. */
  succeeded(): void {
    this.wait = WAIT.first;
    this.stop();
  }

  /** Nothing is due any more. */
  stop(): void {
    this.due = false;
    clearTimeout(this.timer);
  }
}

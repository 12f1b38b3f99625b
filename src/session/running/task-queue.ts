/** Runs pieces of work one after the other, so that two never talk to the workbook at once. */
export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** @param changed called when {@link busy} may have changed */
  constructor(private readonly changed: () => void) {}

  /** Whether something runs or waits. */
  get busy(): boolean {
    return this.count > 0;
  }

  /** Runs `work` when everything before it has ended, well or badly. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.count += 1;
    if (this.count === 1) this.changed();
    const running = this.last.then(work, work);
    this.last = running.then(
      () => this.end(),
      () => this.end()
    );
    return running;
  }

  private end(): void {
    this.count -= 1;
    if (this.count === 0) this.changed();
  }
}

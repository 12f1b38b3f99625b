/** Something that is waited for once: what the page finds while it opens. */
export class InitialLoad {
  private finish: () => void = () => undefined;
  private waiting: Promise<void> | null = new Promise((resolve) => {
    this.finish = resolve;
  });

  /** A promise of its end, `null` once it has ended. */
  get underWay(): Promise<void> | null {
    return this.waiting;
  }

  /** Ends it; again changes nothing. */
  end(): void {
    this.waiting = null;
    this.finish();
  }
}

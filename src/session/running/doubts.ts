/**
 * Writes whose end nobody knows: Excel gave no answer, and what stands could not be read. Each is looked into once the workbook can be
 * read again.
 */
export class Doubts {
  private open: (() => Promise<void>)[] = [];

  /** @param raised called when there is a new doubt, so that somebody reads the workbook */
  constructor(private readonly raised: () => void) {}

  /** @param resolve finds out how the write ended, and says so; rejects while the workbook cannot be read */
  add(resolve: () => Promise<void>): void {
    this.open.push(resolve);
    this.raised();
  }

  /** Looks into every doubt; those that cannot be resolved stay. Never rejects. */
  async resolve(): Promise<void> {
    const { open } = this;
    this.open = [];
    for (const resolve of open)
      await resolve().catch(() => {
        this.open.push(resolve);
      });
  }
}

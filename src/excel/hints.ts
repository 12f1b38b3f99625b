/** Something that happened in the workbook and may concern the attached table. */
export type Hint =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      /** Rows, columns or cells moved, so that known places may no longer hold. */
      readonly moved: boolean;
    }
  /** `address` is `null` where Excel does not tell which cells were calculated. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly address: string | null }
  /** Sheets came, went or were renamed. */
  | { readonly kind: "sheets" };

/** How long hints are gathered before they are looked into, in milliseconds: one edit raises several at once. */
const GATHER = 30;

/**
 * Gathers hints and has them looked into together: events can be late, merged, double or remote, so no one of them is
 * taken for the truth. While one reading runs, further hints wait for the next.
 */
export class HintBox {
  private waiting: Hint[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param look looks into the hints; never rejects
   * @param changed called when {@link pending} may have changed
   */
  constructor(
    private readonly look: (hints: readonly Hint[]) => Promise<void>,
    private readonly changed: () => void
  ) {}

  /** Whether hints wait to be looked into. */
  pending(): boolean {
    return this.timer !== undefined;
  }

  /** Adds a hint; soon everything gathered is looked into. */
  drop(hint: Hint): void {
    this.waiting.push(hint);
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => this.empty(), GATHER);
    this.changed();
  }

  /** Forgets what waits, because the whole table is read anyway. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = [];
    this.changed();
  }

  private empty(): void {
    const hints = this.waiting;
    const looking = this.look(hints);
    this.waiting = [];
    this.timer = undefined;
    void looking.finally(this.changed);
  }
}

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
 * taken for the truth. What comes while other work on the workbook goes on, a long action of ours for example, is one
 * reading behind it.
 */
export class HintBox {
  private waiting: Hint[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** A look that was asked for and has not taken the hints yet. */
  private asked = false;

  /**
   * @param look looks into the hints that `take` hands out, once its turn has come; none when they were forgotten
   * meanwhile. Never rejects.
   * @param changed called when {@link pending} may have changed
   */
  constructor(
    private readonly look: (take: () => readonly Hint[]) => Promise<void>,
    private readonly changed: () => void
  ) {}

  /** Whether hints wait to be looked into. */
  pending(): boolean {
    return this.timer !== undefined || this.asked;
  }

  /** Adds a hint; soon everything gathered is looked into. */
  drop(hint: Hint): void {
    this.waiting.push(hint);
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
    const take = (): readonly Hint[] => {
      taken = true;
      return this.take();
    };
    void this.look(take).finally(() => {
      if (!taken) this.asked = false;
      this.changed();
    });
  }

  private take(): readonly Hint[] {
    const hints = this.waiting;
    this.waiting = [];
    this.asked = false;
    return hints;
  }
}

import type { SheetRect } from "../../geometry/rect";

/** When formulas are calculated. */
export interface Calculating {
  mode(): "automatic" | "manual";
  setMode(mode: "automatic" | "manual"): void;
  /** Whether changed cells wait to be calculated ("Pending": only in manual mode), or are being calculated. */
  state(): "Done" | "Calculating" | "Pending";
  /** Marks cells dirty (`Range.setDirty`): in automatic mode they recalculate at the next `calculate` or `settled`. */
  setDirty(rects: readonly SheetRect[]): void;
  /** "recalculate": dirty cells and all their dependents; "full": every formula; rects: these cells and their direct dependents. */
  calculate(what: "recalculate" | "full" | readonly SheetRect[]): Promise<void>;
  /** Resolves when nothing is being calculated and no custom function call is unanswered (or after `limit` ms). */
  settled(limit?: number): Promise<void>;
}

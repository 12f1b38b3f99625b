import type { CopyWishes } from "./model";

/** How many formulas are translated before others get their turn: a pane must go on answering. */
const AT_A_TIME = 200;

/** Tells how far the work is, stops it when asked, and lets others have their turn in between. */
export class Pace {
  constructor(private readonly wishes: Pick<CopyWishes, "onProgress" | "signal">) {}

  /** @throws the signal's reason when the work was stopped */
  async reached(share: number): Promise<void> {
    this.wishes.onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    this.wishes.signal?.throwIfAborted();
  }

  /** A step of many between two shares. */
  spread(from: number, to: number, count: number): () => Promise<void> {
    let done = 0;
    return async () => {
      done += 1;
      if (done % AT_A_TIME === 0) await this.reached(from + ((to - from) * done) / Math.max(1, count));
    };
  }
}

import { START, type Model } from "./model";
import { stateOf } from "./state";
import type { SessionState } from "./types";

/**
 * Owns the model. Whoever listens is told once for each step that changed what is shown, and never for one that did not.
 */
export class Store {
  private current: Model = START;
  private readonly listeners = new Set<() => void>();

  /** Everything known now. */
  get model(): Model {
    return this.current;
  }

  /** What is shown of it; the same object until it changes. */
  get state(): SessionState {
    return stateOf(this.current);
  }

  /** Puts another model in place of the one there is, as one step. */
  update(change: (model: Model) => Model): void {
    const [before, state] = [this.current, this.state];
    this.current = change(before);
    if (this.state !== state || this.current.busy !== before.busy) [...this.listeners].forEach((listener) => listener());
  }

  /** Calls `listener` after each step that changed something; returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}

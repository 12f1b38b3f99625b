import type { SessionState } from "./types";

/** Holds the session's state and tells its subscribers about each change. */
export class Store {
  private current: SessionState = { phase: "starting" };
  private readonly listeners = new Set<() => void>();

  /** The state now; the same object until it changes. */
  get state(): SessionState {
    return this.current;
  }

  /** Puts a new state in place and tells. */
  set(state: SessionState): void {
    if (state === this.current) return;
    this.current = state;
    this.tell();
  }

  /** Tells the subscribers that something beside the state changed. */
  tell(): void {
    [...this.listeners].forEach((listener) => listener());
  }

  /** Calls `listener` after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}

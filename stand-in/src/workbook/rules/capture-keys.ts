/** Takes a key, or leaves it to the grid: true when it was taken. */
export type KeyTaker = (event: KeyboardEvent) => boolean;

const takers = new Set<KeyTaker>();

// The grid listens at the window, too, and listeners are called in the order they were added: this one is added before any grid opens.
window.addEventListener(
  "keydown",
  (event) => {
    for (const take of [...takers]) {
      if (!take(event)) continue;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
  },
  true
);

/** Is asked about every key before the grid gets it. */
export function captureKeys(taker: KeyTaker): () => void {
  takers.add(taker);
  return () => {
    takers.delete(taker);
  };
}

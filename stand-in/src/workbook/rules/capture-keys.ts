/** Takes a key (true), leaves it to the grid (false), or keeps it from the grid for what has the keyboard on the page ("page"). */
export type KeyTaker = (event: KeyboardEvent) => boolean | "page";

const takers = new Set<KeyTaker>();

// The grid listens at the window, too, and listeners are called in the order they were added: this one is added before any grid opens.
window.addEventListener(
  "keydown",
  (event) => {
    for (const take of [...takers]) {
      const taken = take(event);
      if (taken === false) continue;
      if (taken === true) event.preventDefault();
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

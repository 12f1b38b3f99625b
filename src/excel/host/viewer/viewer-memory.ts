const PREFIX = "spbe.";

/**
 * What this viewer's browser remembers under `key`; `null` when nothing, or when it keeps nothing.
 * Never for anything from the workbook: that belongs to the workbook.
 */
export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(placeOf(key));
  } catch {
    // Some hosts forbid it, and people block it; the pane works without.
    return null;
  }
}

/** Lets this viewer's browser remember `value`; where it keeps nothing, nothing happens. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(placeOf(key), value);
  } catch {
    // Forbidden or full: only a convenience is lost.
  }
}

/**
 * Takes from this viewer's browser what it remembers under `key`.
 * @returns whether nothing is remembered there now; a browser that keeps nothing has nothing to forget
 */
export function forget(key: string): boolean {
  try {
    window.localStorage.removeItem(placeOf(key));
  } catch {
    // What cannot be reached cannot be taken away either.
  }
  return recall(key) === null;
}

/**
 * Where a key stands. Excel on the web keeps what belongs to one site it is shown in from the others by a key of its own
 * (`Office.context.partitionKey`); Excel on Windows has none, and outside Excel there is no context.
 */
function placeOf(key: string): string {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return (context?.partitionKey ?? "") + PREFIX + key;
}

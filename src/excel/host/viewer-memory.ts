const PREFIX = "spbe.";

/**
 * What this viewer's browser remembers under `key`; `null` when nothing, or when it keeps nothing.
 * Never for anything from the workbook: that belongs to the workbook.
 */
export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    // Some hosts forbid it; the pane works without.
    return null;
  }
}

/** Lets this viewer's browser remember `value`; where it keeps nothing, nothing happens. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Forbidden or full: only a convenience is lost.
  }
}

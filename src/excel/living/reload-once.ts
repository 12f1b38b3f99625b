/** When this window reloaded the page by itself. */
const KEY = "spbe.reloaded";

/** So long the page does not reload again by itself, in milliseconds: whatever is missing then, reloading does not bring it. */
const PAUSE = 3_600_000;

/** A script of ours that is loaded later: its name changes with what it holds. */
const OURS = /\.[0-9a-f]{10}\.js$/;

/**
 * Reloads the page, once, when a script of it is no longer on the server: an update took its place while the page stood open. Without a
 * connection nothing is reloaded, as not even the page would come back; nor where the browser keeps nothing, as nobody would know that it was
 * once. Then what needed the script says what to do.
 */
export function reloadWhenUpdated(): void {
  // A failed script tells nobody above it; only a listener that comes first hears of it.
  window.addEventListener("error", ({ target }) => void (target instanceof HTMLScriptElement && ifGone(target.src)), true);
}

async function ifGone(script: string): Promise<void> {
  if (!OURS.test(script)) return;
  try {
    // eslint-disable-next-line no-restricted-globals -- one of our own files: a script does not say whether it is gone or the connection is
    const { status } = await fetch(script, { cache: "reload" });
    const now = Date.now();
    if (status !== 404 || now - Number(sessionStorage.getItem(KEY)) < PAUSE) return;
    sessionStorage.setItem(KEY, String(now));
    location.reload();
  } catch {
    // No connection, or a browser that keeps nothing.
  }
}

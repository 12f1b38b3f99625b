import { useCallback, useState } from "react";
import type { Fraction } from "../../assessment";
import type { Outcome, Session, SessionState } from "../../session";
import type { Reading } from "../../table";
import type { Writing } from "../../text";

/** How the last action that writes ended. */
export interface WriteResult {
  readonly what: Writing;
  readonly outcome: Outcome;
  /** The phase the session was in then. */
  readonly phase: SessionState["phase"];
  /** The index before and after; `null` where nothing was attached. */
  readonly indices: { readonly before: Fraction | null; readonly after: Fraction | null };
  /** What was read of the table behind it; `null` where nothing was attached. */
  readonly reading: Reading | null;
}

/**
 * Runs an action that writes; how it ended is shown until the next one.
 * @param after is told how it ended, e.g. to close a form, or to keep what was typed when nothing was done
 */
export type Write = (what: Writing, action: () => Promise<Outcome>, after?: (outcome: Outcome) => void) => void;

/**
 * The one place that runs writing actions, for the whole pane.
 * @param state the session's present state
 */
export function useWriting(
  session: Session,
  state: SessionState,
  run: (action: () => Promise<void>) => void
): {
  readonly write: Write;
  readonly result: WriteResult | null;
  /** The person closed the message. */
  readonly clearResult: () => void;
} {
  const [result, setResult] = useState<WriteResult | null>(null);
  const clearResult = useCallback(() => setResult(null), []);
  // The message is about what was on screen. In another phase it would be about something else, and coming back later
  // does not make it news again: it is dropped while rendering, before it can be seen.
  if (result !== null && result.phase !== state.phase) clearResult();
  // Ctrl+Z can bring back what *Batalkan* took back: then nobody may go on saying that it is undone.
  else if (result?.what === "undo" && result.reading !== readingOf(state)) clearResult();
  const write = useCallback<Write>(
    (what, action, after) => {
      setResult(null);
      run(async () => {
        const before = indexOf(session.state());
        const outcome = await action();
        const now = session.state();
        setResult({ what, outcome, phase: now.phase, indices: { before, after: indexOf(now) }, reading: readingOf(now) });
        after?.(outcome);
      });
    },
    [session, run]
  );
  return { write, result, clearResult };
}

const readingOf = (state: SessionState): Reading | null => (state.phase === "attached" ? state.reading : null);

const indexOf = (state: SessionState): Fraction | null => (state.phase === "attached" ? state.scorecard.index : null);

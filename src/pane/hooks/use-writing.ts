import { useCallback, useState } from "react";
import type { Outcome, Session, SessionState } from "../../session";
import type { Writing } from "../../text";

/** How the last action that writes ended. */
export interface WriteResult {
  readonly what: Writing;
  readonly outcome: Outcome;
  /** The phase the session was in then. */
  readonly phase: SessionState["phase"];
}

/**
 * Runs an action that writes; how it ended is shown until the next one.
 * @param after is told how it ended, e.g. to close a form, or to keep what was typed when nothing was done
 */
export type Write = (what: Writing, action: () => Promise<Outcome>, after?: (outcome: Outcome) => void) => void;

/**
 * The one place that runs writing actions, for the whole pane.
 * @param phase the session's present phase
 */
export function useWriting(
  session: Session,
  phase: SessionState["phase"],
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
  if (result !== null && result.phase !== phase) clearResult();
  const write = useCallback<Write>(
    (what, action, after) => {
      setResult(null);
      run(async () => {
        const outcome = await action();
        setResult({ what, outcome, phase: session.state().phase });
        after?.(outcome);
      });
    },
    [session, run]
  );
  return { write, result, clearResult };
}

import { useCallback, useState } from "react";
import type { Outcome, Session, SessionState } from "../../session/types";
import type { Writing } from "../../text";

/** How the last writing action ended. */
export interface Settled {
  readonly what: Writing;
  readonly outcome: Outcome;
  /** What was on screen then. */
  readonly phase: SessionState["phase"];
}

/**
 * Runs an action that writes and keeps how it ended until the next one.
 * @param after is told how it ended, e.g. to close a form, or to keep what was typed when nothing was done
 */
export type Write = (what: Writing, action: () => Promise<Outcome>, after?: (outcome: Outcome) => void) => void;

/**
 * One writer for the whole pane.
 * @param phase what is on screen
 */
export function useWriting(
  session: Session,
  phase: SessionState["phase"],
  run: (action: () => Promise<void>) => void
): { readonly write: Write; readonly settled: Settled | null; readonly forget: () => void } {
  const [settled, setSettled] = useState<Settled | null>(null);
  const forget = useCallback(() => setSettled(null), []);
  // Elsewhere the message would be about something else, also when the person comes back.
  if (settled !== null && settled.phase !== phase) forget();
  const write = useCallback<Write>(
    (what, action, after) => {
      setSettled(null);
      run(async () => {
        const outcome = await action();
        setSettled({ what, outcome, phase: session.state().phase });
        after?.(outcome);
      });
    },
    [session, run]
  );
  return { write, settled, forget };
}

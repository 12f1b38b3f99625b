import { useCallback } from "react";
import type { LastWrite } from "../../session/types";
import type { PlannedAction } from "../../outputs/action-plan/types";
import { usePaneContext } from "./pane-context";
import { useWatched, type Watched } from "./use-watched";

/** The actions of the *Rencana Aksi* sheet: `null` when there is no such sheet. */
export type Followed = Watched<readonly PlannedAction[] | null>;

/** The planned actions as the page shows them: they stand in a sheet of their own, and are read again when that changes. */
export function useActions(lastWrite: LastWrite | null): Followed {
  const { session } = usePaneContext();
  const read = useCallback(() => session.actions(), [session]);
  return useWatched(
    read,
    (changed, actions) => {
      if (changed === null) return true;
      const [first] = actions ?? [];
      // An empty plan does not say where it stands.
      return first === undefined ? actions?.length === 0 : changed.has(first.place.sheet);
    },
    lastWrite
  );
}

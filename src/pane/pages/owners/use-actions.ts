import { useEffect, useState } from "react";
import type { PlannedAction } from "../../../sheet/action-plan/types";
import { useSurroundings } from "../../surroundings";

/** The actions of the *Rencana Aksi* sheet: `undefined` until they are read, `null` when there is no such sheet. */
export type Actions = readonly PlannedAction[] | null | undefined;

/** Reads the planned actions once the page is opened: they stand in a sheet of their own and cost round trips of their own. */
export function useActions(): Actions {
  const { session } = useSurroundings();
  const [actions, setActions] = useState<Actions>(undefined);
  useEffect(() => {
    let awaited = true;
    void session.actions().then((read) => {
      if (awaited) setActions(read);
    });
    return () => {
      awaited = false;
    };
  }, [session]);
  return actions;
}

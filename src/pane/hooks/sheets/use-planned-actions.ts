import { useCallback } from "react";
import type { LastWrite } from "../../../session";
import type { PlannedAction } from "../../../outputs/action-plan";
import { usePaneContext } from "../pane-context";
import { useSheetReading, type SheetReading } from "./use-sheet-reading";

/** The actions of the *Rencana Aksi* sheet: `null` when there is no such sheet. */
export type PlannedActions = SheetReading<readonly PlannedAction[] | null>;

/** The planned actions, which stand in a sheet of their own: read when first shown, and again when that sheet changes. */
export function usePlannedActions(lastWrite: LastWrite | null): PlannedActions {
  const { session } = usePaneContext();
  const read = useCallback(() => session.actions(), [session]);
  return useSheetReading(
    read,
    (changed, actions) => {
      if (changed === null) return true;
      const [first] = actions ?? [];
      // The sheet's name is known from its first action. A sheet without actions may be any of those that changed.
      return first === undefined ? actions?.length === 0 : changed.has(first.place.sheet);
    },
    lastWrite
  );
}

import { writesOf, type Fix } from "../../table";
import { defineAction } from "./parts/action";
import { attachedReading } from "./parts/attached";
import { takeBackTableCells, writePlanned } from "./parts/cells";

/**
 * Writes what fixes say. A cell that no longer holds `before`, that is a formula, locked, hidden or filtered away is left
 * as it is and named. The fixes are from `state().fixes`: one of them, or all that are `safe`.
 */
export const fix = defineAction({
  id: "fix",
  run(context, fixes: readonly Fix[]) {
    const { table } = attachedReading(context);
    return writePlanned(context, writesOf(fixes, table), table);
  },
  undo: takeBackTableCells,
});

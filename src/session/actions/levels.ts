import { levelWrites, type LevelWrite } from "../../table";
import { defineAction } from "./parts/action";
import { attachedReading } from "./parts/attached";
import { takeBackTableCells, writePlanned } from "./parts/cells";

/**
 * Writes levels of indicators into their level cells. A cell that no longer holds what was shown, that is a formula,
 * locked, merged, hidden or filtered away is left as it is and named.
 */
export const levels = defineAction({
  id: "levels",
  run(context, writes: readonly LevelWrite[]) {
    const reading = attachedReading(context);
    return writePlanned(context, levelWrites(reading, writes), reading.table);
  },
  undo: takeBackTableCells,
});

import { targetWrites, type TargetWrite } from "../../table";
import { Trouble } from "../outcomes/problem";
import { defineAction } from "./parts/action";
import { attachedReading } from "./parts/attached";
import { takeBackTableCells, writePlanned } from "./parts/cells";

/** Writes target levels into the target column. Not done without one: `column-missing`. */
export const targets = defineAction({
  id: "targets",
  run(context, wanted: readonly TargetWrite[]) {
    const reading = attachedReading(context);
    const writes = targetWrites(reading, wanted);
    if (writes === null) throw new Trouble({ kind: "column-missing", meaning: "target" });
    return writePlanned(context, writes, reading.table);
  },
  undo: takeBackTableCells,
});

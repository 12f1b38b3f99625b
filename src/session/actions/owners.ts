import { ownerWrites, type OwnerWrite } from "../../table";
import { Trouble } from "../outcomes/problem";
import { defineAction } from "./parts/action";
import { attachedReading } from "./parts/attached";
import { takeBackTableCells, writePlanned } from "./parts/cells";

/**
 * Writes the owners of several indicators. Whoever asks says that another owner is replaced. Not done without an owner
 * column: `column-missing`.
 */
export const owners = defineAction({
  id: "owners",
  run(context, wanted: readonly OwnerWrite[]) {
    const reading = attachedReading(context);
    const writes = ownerWrites(reading, wanted);
    if (writes === null) throw new Trouble({ kind: "column-missing", meaning: "owner" });
    return writePlanned(context, writes, reading.table);
  },
  undo: takeBackTableCells,
});

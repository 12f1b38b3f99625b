import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import { isUnbounded } from "../../../geometry/sheet-size";
import { usedWithin } from "../shared/ranges";

/** `Range.clear(applyTo)`. */
export async function clear(rect: SheetRect, applyTo: unknown, batch: Batch): Promise<void> {
  const what = {
    All: "all",
    Contents: "contents",
    Formats: "formats",
    undefined: "all",
    null: "all",
  }[String(applyTo)];
  if (what !== "all" && what !== "contents" && what !== "formats") throw invalidArgument("Range.clear");
  batch.assertWritable(rect.sheetId, "Range.clear", {
    kind: what === "formats" ? "format" : "write",
    rect,
  });
  const bounded = isUnbounded(rect) ? await usedWithin(rect, false, batch) : rect;
  if (bounded !== null) batch.queue({ kind: "clear", rect: bounded, what }, "Range.clear");
}

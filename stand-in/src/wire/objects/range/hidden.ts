import type { Along } from "../../../geometry/lines";
import type { SheetRect } from "../../../geometry/rect";
import { invalidArgument } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import type { Batch } from "../../requests/batch";

/** `range.rowHidden = …` and `columnHidden`. */
export async function hide(rect: SheetRect, along: Along, value: Json, batch: Batch): Promise<void> {
  const location = along === "rows" ? "Range.rowHidden" : "Range.columnHidden";
  if (typeof value !== "boolean") throw invalidArgument(location);
  const [from, count] = along === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];
  batch.assertWritable(rect.sheetId, location, { kind: "resize", along });
  await batch.change((join) => batch.host.workbook.layout.setHidden(rect.sheetId, along, from, count, value, "addin", join));
}

import type { SheetRect } from "../../../geometry/rect";
import type { Along } from "../../../geometry/lines";
import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import type { Json } from "../../protocol/json";

/** Excel measures columns and rows in points. */
const pointsPerPixel = 72 / 96;

const lines = (rect: SheetRect, along: Along): readonly [number, number] =>
  along === "rows" ? [rect.row, rect.rows] : [rect.column, rect.columns];

/** Points of all rows or columns; null when they differ. */
export function sizeOf(areas: readonly SheetRect[], along: Along, batch: Batch): Json {
  const seen = new Set<number>();
  for (const rect of areas) {
    const [from, count] = lines(rect, along);
    for (let index = from; index < from + Math.min(count, 1000) && seen.size < 2; index++)
      seen.add(batch.host.workbook.layout.size(rect.sheetId, along, index));
  }
  const [only, another] = seen;
  return only === undefined || another !== undefined ? null : only * pointsPerPixel;
}

export async function resize(areas: readonly SheetRect[], along: Along, value: Json, batch: Batch): Promise<void> {
  const location = along === "rows" ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth";
  if (typeof value !== "number" || value < 0 || value > (along === "rows" ? 409.5 : 1342)) throw invalidArgument(location);
  for (const rect of areas) {
    const [from, count] = lines(rect, along);
    batch.assertWritable(rect.sheetId, location, { kind: "resize", along });
    await batch.change((join) =>
      batch.host.workbook.layout.setSize(rect.sheetId, along, from, count, Math.round(value / pointsPerPixel), "addin", join)
    );
  }
}

import { overlap, type SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";
import { notImplemented } from "../../protocol/errors";
import { WireObject, type Answer } from "../../requests/object-type";
import { rangeAreasType } from "../shared/declared-types";
import { isUnbounded } from "../../../geometry/sheet-size";

/** `range.merge(across)`. Only the first cell of what is merged keeps its contents, as in Excel. */
export async function merge(rect: SheetRect, across: boolean, batch: Batch): Promise<void> {
  if (isUnbounded(rect)) throw notImplemented("Range.merge");
  batch.assertWritable(rect.sheetId, "Range.merge", { kind: "format", rect });
  const groups = across ? Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 })) : [rect];
  for (const group of groups) {
    if (group.columns > 1)
      batch.queue(
        { kind: "clear", what: "contents", rect: { ...group, column: group.column + 1, columns: group.columns - 1 } },
        "Range.merge"
      );
    if (group.rows > 1)
      batch.queue({ kind: "clear", what: "contents", rect: { ...group, row: group.row + 1, rows: group.rows - 1 } }, "Range.merge");
  }
  await batch.change((join) => batch.host.workbook.layout.merge(rect, across, "addin", join));
}

export async function unmerge(rect: SheetRect, batch: Batch): Promise<void> {
  batch.assertWritable(rect.sheetId, "Range.unmerge", { kind: "format", rect });
  await batch.change((join) => batch.host.workbook.layout.unmerge(rect, "addin", join));
}

/** `range.getMergedAreasOrNullObject()`. */
export async function mergedAreas(rect: SheetRect, batch: Batch): Promise<Answer> {
  await batch.flush();
  const found = batch.host.workbook.layout.merges(rect.sheetId).filter((one) => overlap(one, rect));
  return found.length === 0
    ? null
    : WireObject.of(
        rangeAreasType,
        found.map((one) => ({ ...one, sheetId: rect.sheetId }))
      );
}

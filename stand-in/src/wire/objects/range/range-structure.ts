import type { SheetRect } from "../../../geometry/rect";
import { isEntireColumn, isEntireRow } from "../../../geometry/sheet-size";
import type { Batch } from "../../requests/batch";
import { invalidArgument, notImplemented } from "../../protocol/errors";
import { WireObject } from "../../requests/object-type";
import { rangeType } from "../shared/declared-types";

async function change(rect: SheetRect, kind: "insert" | "delete", direction: unknown, batch: Batch): Promise<void> {
  const location = kind === "insert" ? "Range.insert" : "Range.delete";
  const [down, right] = kind === "insert" ? ["Down", "Right"] : ["Up", "Left"];
  if (direction !== down && direction !== right) throw invalidArgument(location);
  const rows = isEntireRow(rect);
  if (rows === isEntireColumn(rect)) {
    batch.host.warn(`Excel stand-in: ${location} is not implemented for parts of rows and columns`);
    throw notImplemented(location);
  }
  batch.assertStructure(rect.sheetId, rows ? "rows" : "columns", kind, location);
  await batch.act(() =>
    batch.host.workbook.layout.changeStructure(
      rect.sheetId,
      rows ? { along: "rows", kind, at: rect.row, count: rect.rows } : { along: "columns", kind, at: rect.column, count: rect.columns },
      "addin"
    )
  );
}

/** `Range.insert`: whole rows or columns; the answer is the new, empty ones. */
export async function insertLines(rect: SheetRect, direction: unknown, batch: Batch): Promise<WireObject> {
  await change(rect, "insert", direction, batch);
  return WireObject.of(rangeType, rect);
}

/** `Range.delete`: whole rows or columns. */
export const deleteLines = (rect: SheetRect, direction: unknown, batch: Batch): Promise<void> => change(rect, "delete", direction, batch);

import type { SheetRect } from "../../../geometry/rect";
import { isUnbounded } from "../../../geometry/sheet-size";
import { isLocked } from "../../../model/features/locks";
import { invalidArgument } from "../../protocol/errors";
import type { Json } from "../../protocol/json";
import type { Batch } from "../../requests/batch";
import type { ObjectType } from "../../requests/object-type";

/** Whether all cells are locked; null when they differ. */
function locked(areas: readonly SheetRect[], batch: Batch): Json {
  const seen = new Set<boolean>();
  for (const rect of areas) {
    const features = batch.host.workbook.features.of(rect.sheetId);
    if (isUnbounded(rect) && features.locks.length === 0) {
      seen.add(true);
      continue;
    }
    const [rows, columns] = [Math.min(rect.rows, 5000), Math.min(rect.columns, 200)];
    for (let row = rect.row; row < rect.row + rows && seen.size < 2; row++)
      for (let column = rect.column; column < rect.column + columns; column++) seen.add(isLocked(features.locks, row, column));
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** `range.format.protection`. */
export const formatProtectionType: ObjectType<readonly SheetRect[]> = {
  name: "FormatProtection",
  scalars: { Locked: locked },
  setters: {
    Locked: async (areas, value, batch) => {
      if (typeof value !== "boolean") throw invalidArgument("FormatProtection.locked");
      for (const { sheetId, ...rect } of areas) {
        // Excel lets nobody change what is locked while the sheet is protected, whatever else is allowed.
        batch.assertWritable(sheetId, "FormatProtection.locked", { kind: "rules", rect });
        await batch.change((join) => {
          const { workbook } = batch.host;
          const locks = [...workbook.features.of(sheetId).locks, { rect, locked: value }];
          return workbook.features.set(sheetId, { locks }, join);
        });
      }
    },
  },
  missing: ["FormulaHidden"],
};

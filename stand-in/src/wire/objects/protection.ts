import type { SheetRect } from "../../geometry/rect";
import { isLocked } from "../../model/features/locks";
import { plainProtection, type ProtectionOptions } from "../../model/features/protection";
import type { Batch } from "../batch";
import { ExcelError, invalidArgument } from "../errors";
import { isJsonObject, type Json } from "../json";
import type { ObjectType } from "../object-type";
import { unbounded } from "./range-values";

/** The options an add-in gives; what it leaves out is not allowed. */
function optionsOf(value: unknown): ProtectionOptions {
  const given: Record<string, unknown> = isJsonObject(value) ? value : {};
  const options: Record<string, unknown> = { ...plainProtection };
  for (const [name, one] of Object.entries(given)) {
    if (one === null) continue;
    const fits =
      name === "selectionMode"
        ? one === "Normal" || one === "Unlocked" || one === "None"
        : name in plainProtection && typeof one === "boolean";
    if (!fits) throw invalidArgument("WorksheetProtection.protect");
    options[name] = one;
  }
  return options as unknown as ProtectionOptions;
}

const password = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** `worksheet.protection`. */
export const sheetProtectionType: ObjectType<string> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: (sheetId, batch) => batch.host.workbook.features(sheetId).protection !== null,
    Options: (sheetId, batch) => {
      const { protection } = batch.host.workbook.features(sheetId);
      return protection === null ? null : { ...protection.options };
    },
  },
  methods: {
    Protect: (sheetId, args, batch) => {
      batch.assertWritable(null, "WorksheetProtection.protect");
      const options = optionsOf(args[0]);
      return batch.act(() => {
        const { workbook } = batch.host;
        if (workbook.features(sheetId).protection !== null) throw new ExcelError("InvalidOperation", "WorksheetProtection.protect");
        return workbook.protect(sheetId, options, password(args[1]), "addin");
      });
    },
    Unprotect: (sheetId, args, batch) => {
      batch.assertWritable(null, "WorksheetProtection.unprotect");
      return batch.act(async () => {
        const right = await batch.host.workbook.unprotect(sheetId, password(args[0]), "addin");
        if (!right) throw new ExcelError("AccessDenied", "WorksheetProtection.unprotect");
      });
    },
  },
  missing: ["IsPaused", "CanPauseProtection", "AllowEditRanges", "IsPasswordProtected"],
};

/** `workbook.protection`: of the structure. */
export const workbookProtectionType: ObjectType<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: (_target, batch) => batch.host.workbook.structureProtected() },
  methods: {
    Protect: (_target, args, batch) => {
      batch.assertWritable(null, "WorkbookProtection.protect");
      if (batch.host.workbook.structureProtected()) throw new ExcelError("InvalidOperation", "WorkbookProtection.protect");
      return batch.act(() => batch.host.workbook.protectStructure(password(args[0])));
    },
    Unprotect: (_target, args, batch) => {
      batch.assertWritable(null, "WorkbookProtection.unprotect");
      if (!batch.host.workbook.unprotectStructure(password(args[0]))) throw new ExcelError("AccessDenied", "WorkbookProtection.unprotect");
    },
  },
};

/** Whether all cells are locked; null when they differ. */
function locked(areas: readonly SheetRect[], batch: Batch): Json {
  const seen = new Set<boolean>();
  for (const rect of areas) {
    const features = batch.host.workbook.features(rect.sheetId);
    if (unbounded(rect) && features.locks.length === 0) {
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
          const locks = [...workbook.features(sheetId).locks, { rect, locked: value }];
          return workbook.setFeatures(sheetId, { locks }, join);
        });
      }
    },
  },
  missing: ["FormulaHidden"],
};

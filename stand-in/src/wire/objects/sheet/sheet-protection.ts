import { plainProtection, type ProtectionOptions } from "../../../model/features/protection";
import { ExcelError, invalidArgument } from "../../protocol/errors";
import { isJsonObject } from "../../protocol/json";
import type { ObjectType } from "../../requests/object-type";
import { password } from "../shared/password";

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

/** `worksheet.protection`. */
export const sheetProtectionType: ObjectType<string> = {
  name: "WorksheetProtection",
  scalars: {
    Protected: (sheetId, batch) => batch.host.workbook.features.of(sheetId).protection !== null,
    Options: (sheetId, batch) => {
      const { protection } = batch.host.workbook.features.of(sheetId);
      return protection === null ? null : { ...protection.options };
    },
  },
  methods: {
    Protect: (sheetId, args, batch) => {
      batch.assertWritable(null, "WorksheetProtection.protect");
      const options = optionsOf(args[0]);
      return batch.act(() => {
        const { workbook } = batch.host;
        if (workbook.features.of(sheetId).protection !== null) throw new ExcelError("InvalidOperation", "WorksheetProtection.protect");
        return workbook.protection.protect(sheetId, options, password(args[1]), "addin");
      });
    },
    Unprotect: (sheetId, args, batch) => {
      batch.assertWritable(null, "WorksheetProtection.unprotect");
      return batch.act(async () => {
        const right = await batch.host.workbook.protection.unprotect(sheetId, password(args[0]), "addin");
        if (!right) throw new ExcelError("AccessDenied", "WorksheetProtection.unprotect");
      });
    },
  },
  missing: ["IsPaused", "CanPauseProtection", "AllowEditRanges", "IsPasswordProtected"],
};

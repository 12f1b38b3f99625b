import { ExcelError } from "../../protocol/errors";
import type { ObjectType } from "../../requests/object-type";
import { password } from "../shared/password";

/** `workbook.protection`: of the structure. */
export const workbookProtectionType: ObjectType<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: (_target, batch) => batch.host.workbook.protection.structureProtected() },
  methods: {
    Protect: (_target, args, batch) => {
      batch.assertWritable(null, "WorkbookProtection.protect");
      if (batch.host.workbook.protection.structureProtected()) throw new ExcelError("InvalidOperation", "WorkbookProtection.protect");
      return batch.act(() => batch.host.workbook.protection.protectStructure(password(args[0])));
    },
    Unprotect: (_target, args, batch) => {
      batch.assertWritable(null, "WorkbookProtection.unprotect");
      if (!batch.host.workbook.protection.unprotectStructure(password(args[0])))
        throw new ExcelError("AccessDenied", "WorkbookProtection.unprotect");
    },
  },
};

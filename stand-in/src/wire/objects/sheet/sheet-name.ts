import type { Batch } from "../../requests/batch";
import { ExcelError, invalidArgument } from "../../protocol/errors";
import { findSheet } from "../shared/ranges";

/** Excel's rules for the name of a sheet. */
export function assertSheetName(name: unknown, except: string | null, batch: Batch, location: string): asserts name is string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(location);
  }
  const taken = findSheet(batch.host, name);
  if (taken !== null && taken.id !== except) throw new ExcelError("ItemAlreadyExists", location);
}

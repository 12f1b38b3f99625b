import type { Batch } from "../batch";
import { ExcelError, invalidArgument } from "../errors";
import { findSheet } from "./ranges";

/** Excel's rules for the name of a sheet. */
export function assertSheetName(name: unknown, except: string | null, batch: Batch, location: string): asserts name is string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(location);
  }
  const taken = findSheet(batch.host, name);
  if (taken !== null && taken.id !== except) throw new ExcelError("ItemAlreadyExists", location);
}

import { REPORT_NAME, REPORT_WIDTH } from "../../outputs/report";
import { TRACE_NAMESPACE } from "../host/traces";
import { newContext } from "../resilience/contexts";
import { isUnreadable } from "../resilience/error-codes";

/**
 * Removes what the add-in left in the workbook besides marks: its custom XML parts, and the name of a report, where it is one of a report of
 * ours. Refused at once while somebody types in a cell. Up to four round trips; call it only when there is something to look for, because deleting parts empties the undo list.
 */
export async function removeTraces(): Promise<void> {
  await removeName();
  await removeParts().catch((error: unknown) => {
    // A part that Excel cannot even read is none of ours: it says so of all parts then.
    if (!isUnreadable(error)) throw error;
  });
}

async function removeParts(): Promise<void> {
  const context = newContext();
  const parts = context.workbook.customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const removed = parts.items.map((part) => part.delete());
  if (removed.length > 0) await context.sync();
}

async function removeName(): Promise<void> {
  const context = newContext();
  const { names } = context.workbook;
  const name = names.getItemOrNullObject(REPORT_NAME);
  name.load("name");
  const report = name.getRangeOrNullObject();
  report.load("columnCount");
  await context.sync();
  // A name whose sheet is gone stands for nothing; one of anything else is the person's own.
  if (name.isNullObject || !(report.isNullObject || report.columnCount === REPORT_WIDTH)) return;
  names.getItem(REPORT_NAME).delete();
  await context.sync();
}

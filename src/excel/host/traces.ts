import { REPORT_NAME, REPORT_WIDTH } from "../../outputs/report/types";
import type { MEMORY_NAMESPACE } from "../../session/memory/memory";
import type { MemoryPart } from "../../session/ports";

/** Namespace of the custom XML part that remembers; the one of `sheet/memory`, which is loaded only when needed. */
export const TRACE_NAMESPACE: typeof MEMORY_NAMESPACE = "urn:spbe-addin:ingatan:1";

/**
 * Removes what the add-in left in the workbook besides marks: its custom XML parts, and the name of a report, where it is one of a report of
 * ours. Two round trips when there is something to look for; call it only then, because deleting parts empties the undo list.
 */
export async function removeTraces(context: Excel.RequestContext): Promise<void> {
  const { customXmlParts, names } = context.workbook;
  const parts = customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  const name = names.getItemOrNullObject(REPORT_NAME);
  name.load("name");
  const report = name.getRangeOrNullObject();
  report.load("columnCount");
  await context.sync();
  parts.items.forEach((part) => part.delete());
  // A name whose sheet is gone stands for nothing; one of anything else is the person's own.
  if (!name.isNullObject && (report.isNullObject || report.columnCount === REPORT_WIDTH)) names.getItem(REPORT_NAME).delete();
  await context.sync();
}

/** The custom XML parts of ours in the file. One round trip, two when there are any. */
export async function memoryParts(context: Excel.RequestContext): Promise<readonly MemoryPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ id, xml }) => ({ id, xml: xml.value }));
}

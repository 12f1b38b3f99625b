import type { MEMORY_NAMESPACE } from "../../session";

/** Namespace of the custom XML part that remembers; the one of `sheet/memory`, which is loaded only when needed. */
export const TRACE_NAMESPACE: typeof MEMORY_NAMESPACE = "urn:spbe-addin:ingatan:1";

/** Names the add-in adds to a workbook begin so. */
const NAME_PREFIX = "SPBE_";

/**
 * Removes whatever the add-in left in the workbook: its custom XML parts and its names. Two round trips when there is
 * something to look for; call it only then, because deleting parts empties the undo list.
 */
export async function removeTraces(context: Excel.RequestContext): Promise<void> {
  const { customXmlParts, names } = context.workbook;
  const parts = customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  names.load("items/name");
  await context.sync();
  parts.items.forEach((part) => part.delete());
  names.items.filter(({ name }) => name.startsWith(NAME_PREFIX)).forEach((name) => name.delete());
  await context.sync();
}

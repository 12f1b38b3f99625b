import type { MemoryPart } from "../../../session";
import { newPatientContext } from "../../resilience/contexts";
import { TRACE_NAMESPACE } from "../../host/traces";

/** Parts read at most; the add-in itself leaves one. */
const MOST_PARTS = 20;

/** What a part is taken for that Excel refuses to hand over: it is there, and cannot be read. */
const REFUSED: MemoryPart = { id: "", xml: "" };

/**
 * What the file remembers for us, asked for by itself, so that a part that Excel refuses keeps nothing else from being read. One round trip, two
 * when there are parts.
 */
export async function memoryApart(): Promise<{ readonly parts: readonly MemoryPart[]; readonly roundTrips: number }> {
  try {
    const parts = await memoryParts();
    return { parts, roundTrips: parts.length > 0 ? 2 : 1 };
  } catch {
    return { parts: [REFUSED], roundTrips: 1 };
  }
}

/** The parts of ours in the file. @throws when Excel does not hand them over */
export async function memoryParts(): Promise<readonly MemoryPart[]> {
  const context = await newPatientContext();
  const parts = context.workbook.customXmlParts.getByNamespace(TRACE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.slice(0, MOST_PARTS).map((part) => ({ id: part.id, xml: part.getXml() }));
  if (texts.length > 0) await context.sync();
  return texts.map(({ id, xml }) => ({ id, xml: xml.value }));
}

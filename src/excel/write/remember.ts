import { isNothing, memoryXml, type Memory } from "../../session/memory/memory";
import { newContext } from "../host/batches";
import { isGone } from "../host/problem-of";

/**
 * Puts what is to be remembered into one part of the file, in place of the parts given; no part when there is nothing.
 * A batch of its own, one round trip.
 * @param ids parts of ours that are there
 * @returns the parts of ours that are there now
 */
export async function remember(memory: Memory, ids: readonly string[]): Promise<readonly string[]> {
  try {
    return await put(memory, ids);
  } catch (error) {
    // Somebody else removed the part meanwhile.
    if (!isGone(error)) throw error;
    return put(memory, []);
  }
}

async function put(memory: Memory, ids: readonly string[]): Promise<readonly string[]> {
  const context = newContext();
  const { customXmlParts } = context.workbook;
  const [kept, ...others] = isNothing(memory) ? [undefined, ...ids] : ids;
  others.forEach((id) => id !== undefined && customXmlParts.getItem(id).delete());
  const xml = isNothing(memory) ? null : memoryXml(memory, Date.now());
  if (xml === null) {
    await context.sync();
    return [];
  }
  if (kept !== undefined) {
    customXmlParts.getItem(kept).setXml(xml);
    await context.sync();
    return [kept];
  }
  const added = customXmlParts.add(xml);
  added.load("id");
  await context.sync();
  return [added.id];
}

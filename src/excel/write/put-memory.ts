import { newPatientContext } from "../resilience/contexts";
import { isGone } from "../resilience/error-codes";

/**
 * Puts the text of one part into the file, in place of the parts given; no part when there is none. A batch of its own,
 * one round trip; it waits until the person has finished typing in a cell.
 * @param replacing parts of ours that are there
 * @returns the parts of ours that are there now
 */
export async function putMemory(xml: string | null, replacing: readonly string[]): Promise<readonly string[]> {
  try {
    return await put(xml, replacing);
  } catch (error) {
    // Somebody else removed the part meanwhile.
    if (!isGone(error)) throw error;
    return put(xml, []);
  }
}

async function put(xml: string | null, ids: readonly string[]): Promise<readonly string[]> {
  const context = await newPatientContext();
  const { customXmlParts } = context.workbook;
  const [kept, ...others] = xml === null ? [undefined, ...ids] : ids;
  others.forEach((id) => id !== undefined && customXmlParts.getItem(id).delete());
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

import { placeOf, insertAt, replaceElement, type Edit, type XmlElement, escapeAttribute } from "../../../../../src/file";

/** Replaces an element, or inserts it where the schema puts it; an empty text removes it. */
export function put(root: XmlElement, name: string, xml: string): Edit[] {
  const present = root.child(name);
  if (present !== null) return present.raw === xml ? [] : [replaceElement(present, xml)];
  return xml === "" ? [] : [insertAt(placeOf(root, name), xml)];
}

/** Attributes as a tag has them; null and undefined are left out. */
export const attributes = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .filter((pair): pair is [string, string | number] => pair[1] !== null && pair[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");

/** Whether two pieces of plain data are alike. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

import { applyEdits, type Edit, type OpenPackage, type XmlElement } from "../../file";

/** The edit that empties an element and keeps it. */
export const emptied = (element: XmlElement): Edit => ({ start: element.openEnd, end: element.closeStart, text: "" });

/** Writes edits of a part, where there are any. */
export function edit(opened: OpenPackage, part: string, edits: readonly Edit[]): void {
  if (edits.length > 0) opened.write(part, applyEdits(opened.text(part), edits));
}

/** Children of these names in a part that may be missing. */
export function childrenOf(opened: OpenPackage, part: string | null, names: readonly string[]): readonly XmlElement[] {
  return part === null ? [] : opened.xml(part).children.filter(({ name }) => names.includes(name));
}

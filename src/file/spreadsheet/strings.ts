import { decodeXstring } from "../xml/entities";
import type { XmlElement } from "../xml/element";

/** Text of a `<si>` or `<is>`: its runs joined, phonetic readings (`rPh`) left out. */
export function richText(item: XmlElement): string {
  let text = "";
  for (const child of item.children) {
    if (child.name === "t") text += child.text;
    else if (child.name === "r") text += child.child("t")?.text ?? "";
  }
  return decodeXstring(text);
}

/** The shared strings in index order. */
export const sharedStrings = (root: XmlElement): string[] => root.all("si").map(richText);

import type { XmlPart } from "../../model/xml-part";
import { hasType, type OpenPackage } from "../../../../src/file";

/** A custom XML part and where it is kept. */
export interface StoredXmlPart extends XmlPart {
  readonly part: string;
  /** The part with its identifier, if the file has one. */
  readonly properties: string | null;
}

/** The custom XML parts of a workbook in the order of its relationships. The id is the one of `itemProps`, with braces, as Office.js gives it. */
export function readXmlParts(opened: OpenPackage, workbookPart: string): StoredXmlPart[] {
  const found: StoredXmlPart[] = [];
  for (const relationship of [...opened.relationships(workbookPart), ...opened.relationships("/")]) {
    const part = relationship.target;
    if (relationship.external || !hasType(relationship, "customXml") || !opened.has(part) || found.some((other) => other.part === part))
      continue;
    const properties = opened.related(part, "customXmlProps");
    const stored = properties === null ? null : opened.xml(properties).attributes.find((attribute) => attribute.name.endsWith("itemID"));
    found.push({
      id: stored?.value ?? inventedId(found.length),
      xml: opened.text(part).replace(/^\uFEFF/, ""),
      part,
      properties,
    });
  }
  return found;
}

/** A part without `itemProps` still needs an id that stays the same at every opening. */
const inventedId = (index: number): string => `{00000000-0000-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

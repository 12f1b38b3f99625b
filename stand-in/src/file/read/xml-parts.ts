import { customXmlParts, type OpenPackage } from "../../../../src/file";
import type { XmlPart } from "../../model/xml-part";

/** A custom XML part and where it is kept. */
export interface StoredXmlPart extends XmlPart {
  readonly part: string;
  /** The part with its identifier, if the file has one. */
  readonly properties: string | null;
}

/** The custom XML parts of a workbook in the order of its relationships. The id is the one of `itemProps`, with braces, as Office.js gives it. */
export function readXmlParts(opened: OpenPackage, workbookPart: string): StoredXmlPart[] {
  return customXmlParts(opened, workbookPart).map(({ id, xml, part, properties }, at) => ({
    id: id ?? inventedId(at),
    xml,
    part,
    properties,
  }));
}

/** A part without `itemProps` still needs an id that stays the same at every opening. */
const inventedId = (index: number): string => `{00000000-0000-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

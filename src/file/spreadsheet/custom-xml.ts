import { hasType, type OpenPackage } from "../package/open-package";

/** A custom XML part of a workbook and where it is kept. */
export interface CustomXmlPart {
  readonly part: string;
  readonly xml: string;
  /** The part with its identifier, if the file has one. */
  readonly properties: string | null;
  /** The id its properties give it, with braces. */
  readonly id: string | null;
}

/** The custom XML parts of a workbook, in the order of its relationships. */
export function customXmlParts(opened: OpenPackage, workbookPart: string): readonly CustomXmlPart[] {
  const found: CustomXmlPart[] = [];
  for (const relationship of [...opened.relationships(workbookPart), ...opened.relationships("/")]) {
    const part = relationship.target;
    if (relationship.external || !hasType(relationship, "customXml") || !opened.has(part) || found.some((other) => other.part === part))
      continue;
    const properties = opened.related(part, "customXmlProps");
    const id = properties === null ? null : opened.xml(properties).attributes.find(({ name }) => name.endsWith("itemID"));
    found.push({ part, properties, xml: opened.text(part).replace(/^\uFEFF/, ""), id: id?.value ?? null });
  }
  return found;
}

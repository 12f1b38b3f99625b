import type { XmlPart } from "../../../model/xml-part";
import {
  type OpenPackage,
  escapeAttribute,
  parseXml,
  addContentType,
  addRelationship,
  freePart,
  relationshipBase,
  removePart,
  removeRelationships,
} from "../../../../../src/file";
import { readXmlParts } from "../../read/xml-parts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Makes the custom XML parts of the file exactly those given: added with an id of their own, rewritten where they differ, removed. */
export function saveXmlParts(opened: OpenPackage, workbookPart: string, wanted: readonly XmlPart[]): void {
  const stored = readXmlParts(opened, workbookPart);
  for (const part of stored) {
    const want = wanted.find((candidate) => candidate.id === part.id);
    if (want === undefined) {
      removeRelationships(opened, workbookPart, part.part);
      removeRelationships(opened, "/", part.part);
      removePart(opened, part.part);
      if (part.properties !== null) removePart(opened, part.properties);
    } else if (want.xml !== part.xml) opened.write(part.part, want.xml);
  }
  for (const part of wanted) if (!stored.some((candidate) => candidate.id === part.id)) addXmlPart(opened, workbookPart, part);
}

function addXmlPart(opened: OpenPackage, workbookPart: string, { id, xml }: XmlPart): void {
  const root = parseXml(xml);
  const schema = root.attribute(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`);
  const base = relationshipBase(opened);
  const part = freePart(opened, "/customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(part)![1]!;
  const properties = opened.has(`/customXml/itemProps${number}.xml`)
    ? freePart(opened, "/customXml/itemProps", ".xml")
    : `/customXml/itemProps${number}.xml`;
  opened.write(part, xml);
  opened.write(
    properties,
    `${declaration}<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>` +
      `${schema === null ? "" : `<ds:schemaRef ds:uri="${escapeAttribute(schema)}"/>`}</ds:schemaRefs></ds:datastoreItem>`
  );
  addContentType(opened, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  addRelationship(opened, part, `${base}/customXmlProps`, properties);
  addRelationship(opened, workbookPart, `${base}/customXml`, part);
}

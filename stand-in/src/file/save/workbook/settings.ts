import {
  type OpenPackage,
  appendInside,
  applyEdits,
  insertAt,
  replaceElement,
  setAttributes,
  type Edit,
  type XmlElement,
  escapeAttribute,
  addContentType,
  addRelationship,
} from "../../../../../src/file";
import { readSettings, webExtensionParts } from "../../read/settings";

/** Which add-in a web-extension part belongs to, as Office writes it. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

const panesPart = "/xl/webextensions/taskpanes.xml";
const extensionPart = "/xl/webextensions/webextension1.xml";
const office = "http://schemas.microsoft.com/office";

/** Makes the stored document settings those given, creating the web-extension parts when the first one is set. */
export function saveSettings(opened: OpenPackage, wanted: ReadonlyMap<string, string>, reference: AddInReference): void {
  const parts = webExtensionParts(opened);
  const stored = readSettings(opened);
  const missing = [...wanted].filter(([name]) => !stored.has(name));
  for (const [index, part] of parts.entries()) {
    const root = opened.xml(part);
    const edits: Edit[] = [];
    const properties = root.child("properties");
    for (const property of properties?.all("property") ?? []) {
      const name = property.attribute("name") ?? "";
      const value = wanted.get(name);
      if (value === undefined) edits.push(replaceElement(property, ""));
      else if (value !== stored.get(name)) edits.push(...setAttributes(property, { value }));
    }
    if (index === 0 && missing.length > 0) edits.push(addProperties(root, properties, missing));
    if (edits.length > 0) opened.write(part, applyEdits(root.source, edits));
  }
  if (parts.length === 0 && missing.length > 0) createParts(opened, missing, reference);
}

const propertyXml = (prefix: string, [name, value]: readonly [string, string]): string =>
  `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`;

function addProperties(root: XmlElement, properties: XmlElement | null, missing: readonly (readonly [string, string])[]): Edit {
  const text = missing.map((pair) => propertyXml(root.prefix, pair)).join("");
  if (properties !== null) return appendInside(properties, text);
  const before = root.child("alternateReferences") ?? root.child("reference");
  return insertAt(before?.end ?? root.openEnd, `<${root.prefix}properties>${text}</${root.prefix}properties>`);
}

function createParts(opened: OpenPackage, settings: readonly (readonly [string, string])[], reference: AddInReference): void {
  const attributes = Object.entries(reference).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const properties = settings.map((pair) => propertyXml("we:", pair)).join("");
  opened.write(
    extensionPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="{${reference.id}}">` +
      `<we:reference${attributes.join("")}/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`
  );
  addContentType(opened, extensionPart, "application/vnd.ms-office.webextension+xml");
  const panes = opened.has(panesPart) ? null : panesPart;
  if (panes === null) throw new Error("The workbook has a task panes part that nothing refers to.");
  const relationship = addRelationship(opened, panesPart, `${office}/2011/relationships/webextension`, extensionPart);
  opened.write(
    panesPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relationship}"/>` +
      "</wetp:taskpane></wetp:taskpanes>"
  );
  addContentType(opened, panesPart, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelationship(opened, "/", `${office}/2011/relationships/webextensiontaskpanes`, panesPart);
}

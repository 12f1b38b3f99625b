import { hasType, type OpenPackage } from "../../../../src/file";

/** The web-extension parts (one per add-in bound to the document), in the order of the task panes part. */
export function webExtensionParts(opened: OpenPackage): string[] {
  const panes = opened.related("/", "webextensiontaskpanes");
  if (panes === null) return [];
  return opened
    .relationships(panes)
    .filter((relationship) => !relationship.external && hasType(relationship, "webextension") && opened.has(relationship.target))
    .map((relationship) => relationship.target);
}

/** Document settings as stored: name → value, which is JSON as Office.js wrote it. Of several add-ins the first wins. */
export function readSettings(opened: OpenPackage): Map<string, string> {
  const settings = new Map<string, string>();
  for (const part of webExtensionParts(opened)) {
    for (const property of opened.xml(part).child("properties")?.all("property") ?? []) {
      const name = property.attribute("name");
      if (name !== null && !settings.has(name)) settings.set(name, property.attribute("value") ?? "");
    }
  }
  return settings;
}

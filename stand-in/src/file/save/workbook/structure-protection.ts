import { passwordHash } from "../../../model/features/password";
import type { WorkbookChanges } from "../../../model/changes";
import { insertAt, replaceElement, type Edit, escapeAttribute, type XmlElement } from "../../../../../src/file";

/** The edits of `<workbookProtection>`; it stands before the views and the sheets. */
export function structureProtectionEdits(root: XmlElement, wanted: WorkbookChanges["structureProtection"]): Edit[] {
  if (wanted === undefined) return [];
  const present = root.child("workbookProtection");
  if (wanted === null) return present === null ? [] : [replaceElement(present, "")];
  const word = wanted === "none" ? {} : "clear" in wanted ? { workbookPassword: passwordHash(wanted.clear) } : wanted.stored;
  const attributes = Object.entries(word)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  const xml = `<${root.prefix}workbookProtection${attributes} lockStructure="1"/>`;
  if (present !== null) return present.raw === xml ? [] : [replaceElement(present, xml)];
  const next = root.child("bookViews") ?? root.child("sheets");
  return [insertAt(next?.start ?? root.openEnd, xml)];
}

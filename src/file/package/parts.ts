import { hasType, relationshipsPart, type OpenPackage } from "./open-package";
import { appendInside, applyEdits, replaceElement } from "../xml/edits";
import { escapeAttribute } from "../xml/entities";

const contentTypes = "/[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Relationship types begin differently in strict workbooks; a new one must match its neighbours. */
export function relationshipBase(opened: OpenPackage): string {
  const office = opened.relationships("/").find((relationship) => hasType(relationship, "officeDocument"));
  return office?.type.replace(/\/officeDocument$/, "") ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

/** Adds a relationship, creating the part that holds it where there is none. @returns its id. */
export function addRelationship(opened: OpenPackage, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  if (!opened.has(part))
    opened.write(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}"></Relationships>`
    );
  const root = opened.xml(part);
  const used = new Set(root.all("Relationship").map((element) => element.attribute("Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const text = `<${root.prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(relativeTarget(source, target))}"/>`;
  opened.write(part, applyEdits(root.source, [appendInside(root, text)]));
  return id;
}

function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(1, -1);
  const to = target.split("/").slice(1);
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return encodeURI([...from.map(() => ".."), ...to].join("/"));
}

/** Removes every relationship from a part to another. */
export function removeRelationships(opened: OpenPackage, source: string, target: string): void {
  const edits = opened
    .relationships(source)
    .filter((relationship) => !relationship.external && relationship.target.toLowerCase() === target.toLowerCase())
    .map((relationship) => replaceElement(relationship.element, ""));
  if (edits.length > 0) opened.write(relationshipsPart(source), applyEdits(opened.text(relationshipsPart(source)), edits));
}

/** Declares the content type of a part. */
export function addContentType(opened: OpenPackage, part: string, type: string): void {
  const root = opened.xml(contentTypes);
  const text = `<${root.prefix}Override PartName="${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
  opened.write(contentTypes, applyEdits(root.source, [appendInside(root, text)]));
}

/** Declares the content type of every part with this extension, unless that is done. */
export function addDefaultContentType(opened: OpenPackage, extension: string, type: string): void {
  const root = opened.xml(contentTypes);
  if (root.all("Default").some((element) => element.attribute("Extension")?.toLowerCase() === extension)) return;
  const text = `<${root.prefix}Default Extension="${extension}" ContentType="${escapeAttribute(type)}"/>`;
  const before = root.children[0]?.start;
  opened.write(
    contentTypes,
    applyEdits(root.source, [before === undefined ? appendInside(root, text) : { start: before, end: before, text }])
  );
}

/** Removes a part with its relationships and its content type. Relationships *to* it are the caller's. */
export function removePart(opened: OpenPackage, part: string): void {
  opened.remove(part);
  opened.remove(relationshipsPart(part));
  const root = opened.xml(contentTypes);
  const edits = root
    .all("Override")
    .filter((element) => element.attribute("PartName")?.toLowerCase() === part.toLowerCase())
    .map((element) => replaceElement(element, ""));
  if (edits.length > 0) opened.write(contentTypes, applyEdits(root.source, edits));
}

/** Every part that can be reached through relationships from the package itself. */
export function reachableParts(opened: OpenPackage): Set<string> {
  const reached = new Set<string>();
  const open = ["/"];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const { external, target } of opened.relationships(source)) {
      const key = target.toLowerCase();
      if (external || reached.has(key) || !opened.has(target)) continue;
      reached.add(key);
      open.push(target);
    }
  }
  return reached;
}

/** `/xl/worksheets/sheet{n}.xml` with the smallest number no part has. */
export function freePart(opened: OpenPackage, before: string, after: string): string {
  let number = 1;
  while (opened.has(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}

import { customXmlParts, hasType, removePart, removeRelationships, type WorkbookFile } from "../../file";
import { MEMORY_NAMESPACE } from "../../session";
import { distinct, type TraceRemover } from "./trace-remover";

/** Add-ins bound to the workbook: they open their panes on other computers, and name the folder they came from. */
export const webExtensions: TraceRemover = {
  part: "web-extensions",
  find: (file) =>
    distinct(extensions(file).map((part) => file.opened.xml(part).child("reference")?.attribute("store") ?? part.split("/").pop() ?? "")),
  remove: (file) => {
    const { opened } = file;
    const panes = panesOf(file);
    for (const part of [...extensions(file), ...panes]) {
      for (const { target, external } of opened.relationships(part)) if (!external && opened.has(target)) removePart(opened, target);
      if (opened.has(part)) removePart(opened, part);
    }
    for (const part of panes) removeRelationships(opened, "/", part);
  },
};

function panesOf({ opened }: WorkbookFile): readonly string[] {
  return opened
    .relationships("/")
    .filter((relationship) => hasType(relationship, "webextensiontaskpanes") && opened.has(relationship.target))
    .map(({ target }) => target);
}

function extensions(file: WorkbookFile): readonly string[] {
  const { opened } = file;
  return panesOf(file).flatMap((panes) =>
    opened
      .relationships(panes)
      .filter((relationship) => hasType(relationship, "webextension") && opened.has(relationship.target))
      .map(({ target }) => target)
  );
}

/** What the add-in remembers in the workbook. */
export const memory: TraceRemover = {
  part: "memory",
  find: (file) => (remembered(file).length > 0 ? [MEMORY_NAMESPACE] : []),
  remove: (file) => {
    const { opened, workbook } = file;
    for (const { part, properties } of remembered(file)) {
      removeRelationships(opened, workbook.part, part);
      removeRelationships(opened, "/", part);
      if (properties !== null) removePart(opened, properties);
      removePart(opened, part);
    }
  },
};

const remembered = (file: WorkbookFile) =>
  customXmlParts(file.opened, file.workbook.part).filter(({ xml }) => xml.includes(MEMORY_NAMESPACE));

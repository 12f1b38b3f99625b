import { replaceElement, setAttributes, type WorkbookFile, type XmlElement } from "../../file";
import { distinct, type TraceRemover } from "./trace-remover";
import { childrenOf, edit, emptied } from "./text-edits";

const core = (file: WorkbookFile): string | null => file.opened.related("/", "core-properties");
const app = (file: WorkbookFile): string | null => file.opened.related("/", "extended-properties");

function inPart(partOf: (file: WorkbookFile) => string | null, names: readonly string[]) {
  const found = (file: WorkbookFile): readonly XmlElement[] =>
    childrenOf(file.opened, partOf(file), names).filter(({ text }) => text.trim() !== "");
  return {
    find: (file: WorkbookFile): readonly string[] => distinct(found(file).map(({ text }) => text)),
    remove: (file: WorkbookFile): void => {
      const part = partOf(file);
      if (part !== null) edit(file.opened, part, found(file).map(emptied));
    },
  };
}

const people = inPart(core, ["creator", "lastModifiedBy"]);

/** Properties that mail programs and labels of confidentiality add: `_AuthorEmail`, `MSIP_Label_…_Owner`. */
const NAMING = /author|owner|e-?mail|manager|user|reviewer/i;

function namedProperties(file: WorkbookFile): readonly XmlElement[] {
  const part = file.opened.related("/", "custom-properties");
  return childrenOf(file.opened, part, ["property"])
    .filter((property) => NAMING.test(property.attribute("name") ?? ""))
    .flatMap((property) => property.children.filter(({ text }) => text.trim() !== ""));
}

/** Who wrote the file, who saved it last, who reserved or shares it. */
export const author: TraceRemover = {
  part: "author",
  find: (file) =>
    distinct([
      ...people.find(file),
      ...namedProperties(file).map(({ text }) => text),
      reservedBy(file)?.attribute("userName") ?? null,
      ...sharing(file).map(([, name]) => name),
    ]),
  remove: (file) => {
    people.remove(file);
    const custom = file.opened.related("/", "custom-properties");
    if (custom !== null) edit(file.opened, custom, namedProperties(file).map(emptied));
    const reserved = reservedBy(file);
    if (reserved?.attribute("userName")) edit(file.opened, file.workbook.part, setAttributes(reserved, { userName: "" }));
    const parts = new Set(sharing(file).map(([part]) => part));
    for (const part of parts)
      edit(
        file.opened,
        part,
        namesIn(file, part).flatMap(([element, attribute]) => setAttributes(element, { [attribute]: "Pengguna" }))
      );
  },
};

const reservedBy = (file: WorkbookFile): XmlElement | null => file.opened.xml(file.workbook.part).child("fileSharing");

/** Parts of a shared workbook that name who changed what. */
const SHARING = /^\/xl\/(?:revisions\/(?:userNames|revisionHeaders)|.*userNames).*\.xml$/i;

function sharing(file: WorkbookFile): readonly (readonly [part: string, name: string])[] {
  return file.opened
    .parts()
    .filter((part) => SHARING.test(part))
    .flatMap((part) => namesIn(file, part).map(([element, attribute]) => [part, element.attribute(attribute) ?? ""] as const));
}

function namesIn(file: WorkbookFile, part: string): readonly (readonly [XmlElement, string])[] {
  const root = file.opened.xml(part);
  return root.children.flatMap((element) =>
    ["userName", "name"].flatMap((name) => (element.attribute(name) ? [[element, name] as const] : []))
  );
}

const firm = inPart(app, ["Company", "Manager"]);

/** Company and manager. */
export const company: TraceRemover = { part: "company", ...firm };

const linkBase = inPart(app, ["HyperlinkBase"]);

/** The folder the file was saved in, with the name of whoever is logged in. */
export const path: TraceRemover = {
  part: "path",
  find: (file) =>
    distinct([...pathElements(file).map((element) => element.descendants("absPath")[0]?.attribute("url") ?? null), ...linkBase.find(file)]),
  remove: (file) => {
    linkBase.remove(file);
    edit(
      file.opened,
      file.workbook.part,
      pathElements(file).map((element) => replaceElement(element, ""))
    );
  },
};

/** `mc:AlternateContent` around `x15ac:absPath`, which holds nothing else. */
function pathElements(file: WorkbookFile): readonly XmlElement[] {
  return file.opened
    .xml(file.workbook.part)
    .children.filter((child) => child.name === "AlternateContent" && child.descendants("absPath").length > 0);
}

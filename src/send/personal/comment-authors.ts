import { escapeText, setAttributes, type Edit, type WorkbookFile, type XmlElement } from "../../file";
import { distinct, type TraceRemover } from "./trace-remover";
import { edit } from "./text-edits";

/** Names given to those who commented, one for each person in the whole workbook. */
const pseudonym = (number: number): string => `Pengguna ${number}`;
const PSEUDONYM = /^Pengguna \d+$/;

/** Who wrote comments: in notes, in threads, and in the first line of a note, where Excel puts the name too. */
export const commentAuthors: TraceRemover = {
  part: "comment-authors",
  find: (file) => distinct(people(file)).filter((name) => !PSEUDONYM.test(name)),
  remove: (file) => {
    const names = distinct(people(file));
    const renamed = new Map(names.map((name, at) => [name, pseudonym(at + 1)]));
    for (const part of parts(file)) {
      const root = file.opened.xml(part);
      const edits: Edit[] = [];
      for (const author of root.descendants("author"))
        edits.push({ start: author.openEnd, end: author.closeStart, text: escapeText(renamed.get(author.text.trim()) ?? author.text) });
      for (const text of root.descendants("t")) edits.push(...firstLine(text, renamed));
      for (const person of root.all("person"))
        edits.push(
          ...setAttributes(person, {
            displayName: renamed.get((person.attribute("displayName") ?? "").trim()) ?? "",
            userId: "",
            providerId: "None",
          })
        );
      edit(file.opened, part, edits);
    }
  },
};

const COMMENTS = /^\/xl\/(?:comments[^/]*|comments\/[^/]*|threadedComments\/[^/]*|persons\/[^/]*)\.xml$/i;

const parts = (file: WorkbookFile): readonly string[] => file.opened.parts().filter((part) => COMMENTS.test(part));

function people(file: WorkbookFile): readonly (string | null)[] {
  return parts(file).flatMap((part) => {
    const root = file.opened.xml(part);
    const authors = root.descendants("author").map(({ text }) => (/^tc=\{/.test(text.trim()) ? null : text));
    return [...authors, ...root.all("person").map((person) => person.attribute("displayName"))];
  });
}

/** `Siti Aminah:` at the start of a note. */
function firstLine(text: XmlElement, renamed: ReadonlyMap<string, string>): Edit[] {
  const [, name = "", rest = ""] = /^\s*([^:\n]+?)\s*(:[^]*)$/.exec(text.text) ?? [];
  const known = renamed.get(name);
  return known === undefined ? [] : [{ start: text.openEnd, end: text.closeStart, text: escapeText(known + rest) }];
}

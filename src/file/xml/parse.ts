import { defaultLimits, type FileLimits } from "../refusal/limits";
import { FileRefusal } from "../refusal/refusal";
import { XmlElement } from "./element";
import { CLOSE_START, END, FIELDS, NAME_END, NEXT, OPEN_END, START } from "./tree";

/**
 * Parses a part into elements that know their place in the source.
 * Deliberately small: no DTD, no entities but XML's own five, nesting and number of elements bounded.
 * @returns the root element.
 * @throws FileRefusal when the XML is not well formed, brings a DOCTYPE or passes a limit.
 */
export function parseXml(source: string, limits: Pick<FileLimits, "depth" | "elements"> = defaultLimits): XmlElement {
  const places = new Int32Array(atMost(source, limits.elements) * FIELDS);
  const stack: number[] = [];
  let count = 0;
  let at = source.indexOf("<");
  while (at !== -1) {
    const next = source[at + 1];
    if (next === "?") at = after(source, "?>", at);
    else if (next === "!") at = skipped(source, at);
    else if (next === "/") {
      const close = after(source, ">", at);
      const element = stack.pop();
      if (element === undefined || !closes(source, at + 2, close - 1, nameOf(source, places, element)))
        throw new FileRefusal("not-well-formed", { what: source.slice(at, close) });
      places[element + CLOSE_START] = at;
      places[element + END] = close;
      places[element + NEXT] = count;
      at = close;
    } else {
      const element = count * FIELDS;
      const nameEnd = endOfName(source, at + 1);
      const openEnd = endOfTag(source, nameEnd);
      if (stack.length === 0 && count > 0) throw new FileRefusal("not-well-formed", { what: source.slice(at, openEnd) });
      count += 1;
      places[element + START] = at;
      places[element + NAME_END] = nameEnd;
      places[element + OPEN_END] = places[element + CLOSE_START] = places[element + END] = openEnd;
      places[element + NEXT] = count;
      if (source[openEnd - 2] !== "/") stack.push(element);
      if (stack.length > limits.depth) throw new FileRefusal("too-deep");
      at = openEnd;
    }
    at = source.indexOf("<", at);
  }
  if (count === 0 || stack.length > 0) throw new FileRefusal("not-well-formed", { what: "…" });
  return new XmlElement({ source, places }, 0);
}

/** How many elements there can be, so that room is made once; those in comments and CDATA are counted too. */
function atMost(source: string, limit: number): number {
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at + 1)) {
    const next = source[at + 1];
    if (next !== "/" && next !== "!" && next !== "?") count += 1;
  }
  if (count > limit) throw new FileRefusal("too-many-elements", { limit: String(limit) });
  return count;
}

/** After a comment or CDATA. */
function skipped(source: string, at: number): number {
  if (source.startsWith("<!--", at)) return after(source, "-->", at + 4);
  if (source.startsWith("<![CDATA[", at)) return after(source, "]]>", at);
  throw new FileRefusal("doctype");
}

const nameOf = (source: string, places: Int32Array, element: number): string =>
  source.slice((places[element + START] ?? 0) + 1, places[element + NAME_END]);

/** Whether what stands from `from` to `to` in a closing tag is this name, white space after it allowed. */
const closes = (source: string, from: number, to: number, name: string): boolean =>
  source.startsWith(name, from) && (from + name.length === to || source.slice(from, to).trimEnd() === name);

const namePattern = /[^\s/>="'<]+/y;

function endOfName(source: string, from: number): number {
  namePattern.lastIndex = from;
  if (!namePattern.test(source)) throw new FileRefusal("not-well-formed", { what: "<" });
  return namePattern.lastIndex;
}

/** After the `>` of an opening tag: one within quotes does not end it. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") {
      at = source.indexOf(character, at + 1);
      if (at === -1) break;
    }
  }
  throw new FileRefusal("not-well-formed", { what: "…" });
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at === -1) throw new FileRefusal("not-well-formed", { what: "…" });
  return at + mark.length;
}

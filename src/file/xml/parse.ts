import { FileRefusal } from "../refusal/refusal";
import { XmlElement } from "./element";

const namePattern = /[^\s/>]+/y;

/**
 * Parses a part into elements that know their place in the source.
 * Deliberately small: no DTD, no entities but XML's own five, nesting bounded.
 * @returns the root element.
 * @throws FileRefusal when the XML is not well formed or brings a DOCTYPE.
 */
export function parseXml(source: string, depth = 200): XmlElement {
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = source.indexOf("<");
  while (at !== -1) {
    if (source.startsWith("<?", at)) at = after(source, "?>", at);
    else if (source.startsWith("<!--", at)) at = after(source, "-->", at);
    else if (source.startsWith("<![CDATA[", at)) at = after(source, "]]>", at);
    else if (source[at + 1] === "!") throw new FileRefusal("doctype");
    else if (source[at + 1] === "/") {
      const close = after(source, ">", at);
      const element = stack.pop();
      if (element === undefined || source.slice(at + 2, close - 1).trimEnd() !== element.qualifiedName)
        throw new FileRefusal("not-well-formed", { what: `</${source.slice(at + 2, Math.min(close - 1, at + 40))}>` });
      element.closeStart = at;
      element.end = close;
      at = close;
    } else {
      const element: XmlElement = open(source, at);
      const parent = stack[stack.length - 1];
      if (parent !== undefined) parent.children.push(element);
      else if (root === null) root = element;
      else throw new FileRefusal("not-well-formed", { what: `<${element.qualifiedName}>` });
      if (!element.selfClosing) stack.push(element);
      if (stack.length > depth) throw new FileRefusal("too-deep");
      at = element.openEnd;
    }
    at = source.indexOf("<", at);
  }
  if (root === null || stack.length > 0) throw new FileRefusal("not-well-formed", { what: "…" });
  return root;
}

function open(source: string, at: number): XmlElement {
  namePattern.lastIndex = at + 1;
  const name = namePattern.exec(source)?.[0];
  if (name === undefined) throw new FileRefusal("not-well-formed", { what: "<" });
  const element = new XmlElement(source, name, at);
  let index = at + 1 + name.length;
  let quote = "";
  for (; index < source.length; index++) {
    const character = source[index];
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") break;
  }
  if (index >= source.length) throw new FileRefusal("not-well-formed", { what: "…" });
  element.selfClosing = source[index - 1] === "/";
  element.openEnd = element.closeStart = element.end = index + 1;
  return element;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at === -1) throw new FileRefusal("not-well-formed", { what: "…" });
  return at + mark.length;
}

import { WorkbookFileError } from "../refusal/problem";
import { XmlElement } from "./element";

const namePattern = /[^\s/>]+/y;

/**
 * Parses a part into elements that know their place in the source.
 * Deliberately small: no DTD, no entities but XML's own five, nesting bounded.
 * @returns the root element.
 * @throws WorkbookFileError when the XML is not well formed or brings a DOCTYPE.
 */
export function parseXml(source: string, depth = 200): XmlElement {
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = source.indexOf("<");
  while (at !== -1) {
    if (source.startsWith("<?", at)) at = after(source, "?>", at);
    else if (source.startsWith("<!--", at)) at = after(source, "-->", at);
    else if (source.startsWith("<![CDATA[", at)) at = after(source, "]]>", at);
    else if (source[at + 1] === "!") throw new WorkbookFileError("The workbook holds XML with a DOCTYPE, which is refused.");
    else if (source[at + 1] === "/") {
      const close = after(source, ">", at);
      const element = stack.pop();
      if (element === undefined || source.slice(at + 2, close - 1).trimEnd() !== element.qualifiedName)
        throw new WorkbookFileError("The workbook holds XML that is not well formed: an element is closed that was not opened.");
      element.closeStart = at;
      element.end = close;
      at = close;
    } else {
      const element: XmlElement = open(source, at);
      const parent = stack[stack.length - 1];
      if (parent !== undefined) parent.children.push(element);
      else if (root === null) root = element;
      else throw new WorkbookFileError("The workbook holds XML that is not well formed: two root elements.");
      if (!element.selfClosing) stack.push(element);
      if (stack.length > depth) throw new WorkbookFileError("The workbook holds XML that is nested too deeply.");
      at = element.openEnd;
    }
    at = source.indexOf("<", at);
  }
  if (root === null || stack.length > 0) throw new WorkbookFileError("The workbook holds XML that is cut off.");
  return root;
}

function open(source: string, at: number): XmlElement {
  namePattern.lastIndex = at + 1;
  const name = namePattern.exec(source)?.[0];
  if (name === undefined) throw new WorkbookFileError("The workbook holds XML that is not well formed: a lone <.");
  const element = new XmlElement(source, name, at);
  let index = at + 1 + name.length;
  let quote = "";
  for (; index < source.length; index++) {
    const character = source[index]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") break;
  }
  if (index >= source.length) throw new WorkbookFileError("The workbook holds XML that is cut off.");
  element.selfClosing = source[index - 1] === "/";
  element.openEnd = element.closeStart = element.end = index + 1;
  return element;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at === -1) throw new WorkbookFileError("The workbook holds XML that is cut off.");
  return at + mark.length;
}

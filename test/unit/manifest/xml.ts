import { SaxesParser } from "saxes";

/** An element of the manifest; names without their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML. Throws when it is not well-formed or a prefix is not declared. */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: local, attributes: plain, children: [], text: "" };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open[open.length - 1]!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** All elements below `element` with a name, in document order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The one element with a name; throws when there is none or several. */
export function one(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]!;
}

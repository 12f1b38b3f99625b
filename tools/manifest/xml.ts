import { SaxesParser } from "saxes";

/** An element of the manifest; names without their prefixes, attributes by local name. */
export interface Element {
  readonly name: string;
  /** The XML namespace it is in: Excel ignores elements of the wrong one. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * Parses XML.
 *
 * @throws Error when it is not well-formed or a prefix is not declared
 */
export function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns");
    const plain = Object.fromEntries(own.map(({ name, value }) => [name, value]));
    const element: Element = { name: local, namespace: uri, attributes: plain, children: [], text: "" };
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

/**
 * The one element with a name.
 *
 * @throws Error when there is none or several
 */
export function one(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]!;
}

import { FileRefusal } from "../refusal/refusal";
import { decodeEntities } from "./entities";

/** Where an attribute stands in the source: from the white space before its name to after its closing quote. */
export interface AttributeSpan {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a parsed part, with its place in the source so that it can be patched without touching its neighbours. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Local name: `x:row` and `row` are both `row`. */
  readonly name: string;
  /** `x:` or empty. */
  readonly prefix: string;
  /** After the `>` of the opening tag. */
  openEnd = 0;
  /** Before the `</` of the closing tag; equals `openEnd` for an empty element. */
  closeStart = 0;
  end = 0;
  selfClosing = false;
  private spans: readonly AttributeSpan[] | null = null;

  constructor(
    readonly source: string,
    readonly qualifiedName: string,
    readonly start: number
  ) {
    const colon = qualifiedName.indexOf(":");
    this.name = qualifiedName.slice(colon + 1);
    this.prefix = qualifiedName.slice(0, colon + 1);
  }

  get attributes(): readonly AttributeSpan[] {
    this.spans ??= readAttributes(this);
    return this.spans;
  }

  /** The attribute of this exact name. */
  attribute(name: string): string | null {
    return this.attributes.find((span) => span.name === name)?.value ?? null;
  }

  /** The attribute of this local name under any prefix (`r:id` may be `rel:id`). */
  prefixedAttribute(name: string): string | null {
    return this.attributes.find((span) => span.name.endsWith(`:${name}`))?.value ?? null;
  }

  number(name: string): number | null {
    const raw = this.attribute(name);
    if (raw === null || raw.trim() === "") return null;
    const value = Number(raw);
    return Number.isFinite(value) ? value : null;
  }

  /** xsd:boolean: `1`/`true`, `0`/`false`. */
  flag(name: string, otherwise = false): boolean {
    const raw = this.attribute(name);
    return raw === null ? otherwise : raw === "1" || raw === "true" || raw === "on";
  }

  child(name: string): XmlElement | null {
    return this.children.find((child) => child.name === name) ?? null;
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Every element of this name below this one, in document order. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    const visit = (element: XmlElement): void => {
      for (const child of element.children) {
        if (child.name === name) found.push(child);
        visit(child);
      }
    };
    visit(this);
    return found;
  }

  /** The element's own characters (not its children's), entities decoded, CDATA included. */
  get text(): string {
    let text = "";
    let at = this.openEnd;
    for (const child of this.children) {
      text += characters(this.source.slice(at, child.start));
      at = child.end;
    }
    return text + characters(this.source.slice(at, this.closeStart));
  }

  /** The element as written. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }
}

function characters(raw: string): string {
  if (!raw.includes("<")) return decodeEntities(raw.replace(/\r\n?/g, "\n"));
  return raw
    .split(/(<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : decodeEntities(piece.replace(/\r\n?/g, "\n"));
    })
    .join("");
}

const attributePattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

function readAttributes(element: XmlElement): AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  attributePattern.lastIndex = element.start + 1 + element.qualifiedName.length;
  let at = attributePattern.lastIndex;
  for (let match = attributePattern.exec(element.source); match !== null; match = attributePattern.exec(element.source)) {
    spans.push({
      name: match[1] ?? "",
      value: decodeEntities(match[2] ?? match[3] ?? ""),
      start: match.index,
      end: attributePattern.lastIndex,
    });
    at = attributePattern.lastIndex;
  }
  if (!/^\s*\/?>$/.test(element.source.slice(at, element.openEnd)))
    throw new FileRefusal("not-well-formed", { what: `<${element.qualifiedName}>` });
  return spans;
}

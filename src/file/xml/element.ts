import { readAttributes, type AttributeSpan } from "./attributes";
import { decodeText } from "./entities";
import { CLOSE_START, END, FIELDS, NAME_END, NEXT, OPEN_END, START, type XmlTree } from "./tree";

/**
 * An element of a parsed part, with its place in the source so that it can be patched without touching its neighbours.
 * Made when it is asked for, and as often: two of them may stand for the same element.
 */
export class XmlElement {
  private spans: readonly AttributeSpan[] | null = null;

  constructor(
    private readonly tree: XmlTree,
    private readonly index: number
  ) {}

  get source(): string {
    return this.tree.source;
  }

  /** The name as written, with its prefix. */
  get qualifiedName(): string {
    return this.source.slice(this.start + 1, this.place(NAME_END));
  }

  /** Local name: `x:row` and `row` are both `row`. */
  get name(): string {
    const name = this.qualifiedName;
    return name.slice(name.indexOf(":") + 1);
  }

  /** `x:` or empty. */
  get prefix(): string {
    const name = this.qualifiedName;
    return name.slice(0, name.indexOf(":") + 1);
  }

  get start(): number {
    return this.place(START);
  }

  /** After the `>` of the opening tag. */
  get openEnd(): number {
    return this.place(OPEN_END);
  }

  /** Before the `</` of the closing tag; equals `openEnd` for an empty element. */
  get closeStart(): number {
    return this.place(CLOSE_START);
  }

  get end(): number {
    return this.place(END);
  }

  /** Written as `<a/>`. */
  get selfClosing(): boolean {
    return this.source[this.openEnd - 2] === "/";
  }

  get attributes(): readonly AttributeSpan[] {
    this.spans ??= readAttributes(this.source, this.place(NAME_END), this.openEnd);
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

  get children(): XmlElement[] {
    return this.childrenWhere(() => true);
  }

  child(name: string): XmlElement | null {
    for (let index = this.index + 1, { after } = this; index < after; index = this.nextOf(index))
      if (this.isNamed(index, name)) return new XmlElement(this.tree, index);
    return null;
  }

  all(name: string): XmlElement[] {
    return this.childrenWhere((index) => this.isNamed(index, name));
  }

  /** Every element of this name below this one, in document order. */
  descendants(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    for (let index = this.index + 1; index < this.after; index++)
      if (this.isNamed(index, name)) found.push(new XmlElement(this.tree, index));
    return found;
  }

  /** The element's own characters (not its children's), entities decoded, CDATA included. */
  get text(): string {
    let text = "";
    let at = this.openEnd;
    for (let index = this.index + 1, { after } = this; index < after; index = this.nextOf(index)) {
      text += decodeText(this.source.slice(at, this.place(START, index)));
      at = this.place(END, index);
    }
    return text + decodeText(this.source.slice(at, this.closeStart));
  }

  /** The element as written. */
  get raw(): string {
    return this.source.slice(this.start, this.end);
  }

  private get after(): number {
    return this.nextOf(this.index);
  }

  private nextOf(index: number): number {
    return this.place(NEXT, index);
  }

  private place(field: number, index = this.index): number {
    return this.tree.places[index * FIELDS + field] ?? 0;
  }

  private childrenWhere(wanted: (index: number) => boolean): XmlElement[] {
    const found: XmlElement[] = [];
    for (let index = this.index + 1, { after } = this; index < after; index = this.nextOf(index))
      if (wanted(index)) found.push(new XmlElement(this.tree, index));
    return found;
  }

  /** Compared where it stands: a million names need not be cut out for it. */
  private isNamed(index: number, name: string): boolean {
    const start = this.place(START, index) + 1;
    const at = this.place(NAME_END, index) - name.length;
    return (at === start || (at > start && this.source[at - 1] === ":")) && this.source.startsWith(name, at);
  }
}

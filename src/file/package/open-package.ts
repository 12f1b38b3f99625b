import { FileRefusal } from "../refusal/refusal";
import { defaultLimits, type FileLimits } from "../refusal/limits";
import { inflateEntry } from "../zip/inflate";
import { openZip } from "../zip/open-zip";
import { writeZip } from "../zip/write-zip";
import { decode } from "./encoding";
import { PartTexts } from "./part-texts";
import type { ZipEntry, ZipFile } from "../zip/entry";
import { parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/element";

/** One relationship of a part. `target` is an absolute part name (`/xl/styles.xml`) unless external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** Relationships are kept parsed of so many parts and up to so many characters each: a hostile file has no end of them. */
const KEPT = { parts: 50, characters: 20_000 };

/**
 * An Office Open XML package: parts by name, with what has been written to them since it was opened.
 * Part names are absolute (`/xl/workbook.xml`) and, as the standard says, not case-sensitive.
 */
export class OpenPackage {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly names = new Map<string, string>();
  private readonly texts = new PartTexts();
  private readonly written = new Map<string, Uint8Array | null>();
  private readonly counted = new Set<string>();
  /** Relationships as they were parsed, with the text they were parsed from. */
  private readonly parsed = new Map<string, { readonly text: string; readonly relationships: readonly Relationship[] }>();
  private inflated = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly limits: FileLimits = defaultLimits
  ) {
    this.zip = openZip(bytes, limits);
    this.entries = new Map(this.zip.entries.map((entry) => [entry.name, entry]));
    for (const entry of this.zip.entries) this.names.set(`/${entry.name}`.toLowerCase(), entry.name);
  }

  has(part: string): boolean {
    const name = this.names.get(part.toLowerCase());
    return name !== undefined && this.written.get(name) !== null;
  }

  /** How large a part says it is, in bytes: for putting parts in an order, never for trusting. 0 for one that was written here. */
  size(part: string): number {
    return this.entries.get(this.names.get(part.toLowerCase()) ?? "")?.size ?? 0;
  }

  /** Every part there is now, as absolute names. */
  parts(): string[] {
    return [...this.names.values()].filter((name) => this.written.get(name) !== null).map((name) => `/${name}`);
  }

  /** The part as text; UTF-8 or UTF-16. A byte order mark stays in the text, so that it is written back. */
  text(part: string): string {
    const key = part.toLowerCase();
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const name = this.names.get(key);
    const written = this.written.get(name ?? "");
    const entry = this.entries.get(name ?? "");
    if (written === null || (written === undefined && entry === undefined)) throw new FileRefusal("missing-part", { part });
    const text = decode(written ?? this.inflate(entry as ZipEntry), part);
    this.texts.keep(key, text);
    return text;
  }

  xml(part: string): XmlElement {
    const source = this.text(part);
    try {
      return parseXml(source, this.limits);
    } catch (error) {
      throw error instanceof FileRefusal ? error.inPart(part) : error;
    }
  }

  /** Creates or replaces a part. */
  write(part: string, text: string): void {
    const name = this.names.get(part.toLowerCase()) ?? part.slice(1);
    if (this.has(part) && this.text(part) === text) return;
    this.names.set(part.toLowerCase(), name);
    this.texts.keep(part.toLowerCase(), text);
    this.written.set(name, new TextEncoder().encode(declareUtf8(text)));
  }

  remove(part: string): void {
    const name = this.names.get(part.toLowerCase());
    if (name === undefined) return;
    if (this.entries.has(name)) this.written.set(name, null);
    else {
      this.written.delete(name);
      this.names.delete(part.toLowerCase());
    }
    this.texts.drop(part.toLowerCase());
  }

  /** Relationships of a part, or of the package itself for `/`. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    const text = this.text(part);
    const known = this.parsed.get(part);
    if (known?.text === text) return [...known.relationships];
    const elements = this.xml(part).all("Relationship");
    const limit = this.limits.relationships;
    if (elements.length > limit) throw new FileRefusal("too-many-relationships", { part, limit: String(limit) });
    const relationships = elements.map((element): Relationship => {
      const external = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        type: element.attribute("Type") ?? "",
        target: external ? target : resolveTarget(source, target),
        external,
        element,
      };
    });
    if (text.length <= KEPT.characters && this.parsed.size < KEPT.parts) this.parsed.set(part, { text, relationships });
    return [...relationships];
  }

  /** Target of the first relationship whose type ends with `/type` (strict and transitional differ only before that). */
  related(source: string, type: string): string | null {
    const found = this.relationships(source).find(
      (relationship) => !relationship.external && hasType(relationship, type) && this.has(relationship.target)
    );
    return found?.target ?? null;
  }

  /** The package as a zip; the very same bytes when nothing was written. */
  save(): Uint8Array {
    return this.written.size === 0 ? this.bytes : writeZip(this.zip, this.written);
  }

  /** A part that is read again is not counted again: the limit is for what the file holds. */
  private inflate(entry: ZipEntry): Uint8Array {
    const again = this.counted.has(entry.name);
    const content = inflateEntry(this.zip.bytes, entry, this.limits, again ? 0 : this.inflated);
    if (!again) this.inflated += content.length;
    this.counted.add(entry.name);
    return content;
  }
}

export const hasType = (relationship: Relationship, type: string): boolean => relationship.type.endsWith(`/${type}`);

/** `/xl/workbook.xml` → `/xl/_rels/workbook.xml.rels`; `/` → `/_rels/.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  let decoded = target;
  try {
    decoded = decodeURIComponent(target);
  } catch {
    // A lone % is a legal character in the names some programs write: the name is then taken as it stands.
  }
  const path = decoded.startsWith("/") ? decoded : `${source.slice(0, source.lastIndexOf("/"))}/${decoded}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return `/${segments.join("/")}`;
}

const declareUtf8 = (text: string): string =>
  text.replace(/^(\uFEFF?<\?xml[^>]*?encoding=)(["'])[^"']*\2/, (whole, before: string, quote: string) =>
    /utf-?8/i.test(whole) ? whole : `${before}${quote}UTF-8${quote}`
  );

import type { XmlPart } from "../../model/xml-part";

/** The custom XML parts and the add-in's settings: what a document carries besides its cells. */
export class DocumentParts {
  private parts: XmlPart[];
  private readonly values: Map<string, string>;

  constructor(
    private readonly originalParts: readonly XmlPart[],
    private readonly originalSettings: ReadonlyMap<string, string>
  ) {
    this.parts = [...originalParts];
    this.values = new Map(originalSettings);
  }

  xmlParts(): readonly XmlPart[] {
    return this.parts;
  }

  addXmlPart(xml: string): XmlPart {
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
    this.parts.push(part);
    return part;
  }

  setXmlPart(id: string, xml: string): void {
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }

  deleteXmlPart(id: string): void {
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  settings(): ReadonlyMap<string, string> {
    return this.values;
  }

  setSetting(key: string, value: string | null): void {
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
  }

  /** The parts when they differ from the file's, else null. */
  changedXmlParts(): readonly XmlPart[] | null {
    return JSON.stringify(this.parts) === JSON.stringify(this.originalParts) ? null : this.parts;
  }

  /** The settings when they differ from the file's, else null. */
  changedSettings(): ReadonlyMap<string, string> | null {
    const plain = (map: ReadonlyMap<string, string>): string => JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    return plain(this.values) === plain(this.originalSettings) ? null : this.values;
  }
}

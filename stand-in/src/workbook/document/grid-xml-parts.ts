import type { XmlParts } from "../../model/workbook/document";
import type { XmlPart } from "../../model/xml-part";

/** The custom XML parts of the open workbook. */
export class GridXmlParts implements XmlParts {
  private parts: readonly XmlPart[];

  /** @param beforeWriting called before any part is added, changed or deleted */
  constructor(
    private readonly original: readonly XmlPart[],
    private readonly beforeWriting: () => void
  ) {
    this.parts = original;
  }

  all(): readonly XmlPart[] {
    return this.parts;
  }

  add(xml: string): XmlPart {
    this.beforeWriting();
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
    this.parts = [...this.parts, part];
    return part;
  }

  set(id: string, xml: string): void {
    this.beforeWriting();
    this.parts = this.parts.map((part) => (part.id === id ? { id, xml } : part));
  }

  delete(id: string): void {
    this.beforeWriting();
    this.parts = this.parts.filter((part) => part.id !== id);
  }

  /** The parts when they differ from the file's, else null. */
  changed(): readonly XmlPart[] | null {
    return JSON.stringify(this.parts) === JSON.stringify(this.original) ? null : this.parts;
  }
}

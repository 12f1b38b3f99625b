import { escapeText, encodeXstring } from "../xml/entities";

/** Entries of a list of a workbook that cells name by their place in it; the same entry is kept once. */
export class Interned {
  private readonly places = new Map<string, number>();

  /** @param first entries that every workbook begins with */
  constructor(first: readonly string[] = []) {
    for (const entry of first) this.placeOf(entry);
  }

  /** Where an entry stands, 0-based; a new one is put at the end. */
  placeOf(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.places.size);
    return this.places.size - 1;
  }

  get size(): number {
    return this.places.size;
  }

  get entries(): readonly string[] {
    return [...this.places.keys()];
  }

  /** The list as an element with its count. */
  xml(name: string): string {
    return `<${name} count="${this.size}">${this.entries.join("")}</${name}>`;
  }
}

/** A text as cells and shared strings hold it. */
export const storedText = (text: string): string => `<t xml:space="preserve">${escapeText(encodeXstring(text))}</t>`;

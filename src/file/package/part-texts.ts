/** Characters of a text that is kept one at a time: the next of its kind takes its place. */
const large = 1024 * 1024;
/** Characters of the others that are kept together. */
const most = 8 * 1024 * 1024;

/**
 * Texts of parts that were read or written lately, so that a part asked for again is not inflated again. All of a hostile file
 * would not fit into memory.
 */
export class PartTexts {
  private readonly texts = new Map<string, string>();
  private characters = 0;
  private lastLarge: string | null = null;

  get(part: string): string | undefined {
    return this.texts.get(part);
  }

  keep(part: string, text: string): void {
    this.drop(part);
    this.texts.set(part, text);
    if (text.length > large) {
      if (this.lastLarge !== null) this.drop(this.lastLarge);
      this.lastLarge = part;
      return;
    }
    this.characters += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.characters <= most) return;
      if (oldest !== this.lastLarge) this.drop(oldest);
    }
  }

  drop(part: string): void {
    if (part === this.lastLarge) this.lastLarge = null;
    else this.characters -= this.texts.get(part)?.length ?? 0;
    this.texts.delete(part);
  }
}

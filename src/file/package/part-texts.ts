/** Characters of texts that are kept: what is larger is inflated again when it is asked for again. */
const most = 8 * 1024 * 1024;

/** Texts of parts that were read or written lately, so that a part asked for again is not inflated again. */
export class PartTexts {
  private readonly texts = new Map<string, string>();
  private characters = 0;

  get(part: string): string | undefined {
    return this.texts.get(part);
  }

  keep(part: string, text: string): void {
    this.drop(part);
    this.texts.set(part, text);
    this.characters += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.characters <= most || oldest === part) return;
      this.drop(oldest);
    }
  }

  drop(part: string): void {
    this.characters -= this.texts.get(part)?.length ?? 0;
    this.texts.delete(part);
  }
}

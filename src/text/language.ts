/** The languages the product speaks. */
export type Language = "id" | "en";

/** The decimal mark of a language, where no locale of numbers is known. */
export const decimalMarkOf = (language: Language): string => (language === "id" ? "," : ".");

/** The same words in both languages; both sides have one type, so neither can miss a sentence. */
export interface InBoth<Words> {
  readonly id: Words;
  readonly en: Words;
}

/**
 * The language for a display language of the host: English for `"en…"`, Indonesian for everything else,
 * because the people this is made for read Indonesian.
 * @example languageOf("en-US") // "en"
 * @example languageOf("ms-MY") // "id"
 */
export function languageOf(tag: string): Language {
  return /^en(-|_|$)/i.test(tag) ? "en" : "id";
}

import { decimalMarkOf, type Language } from "./language";

/**
 * A number inside a sentence, with all its decimals and the decimal mark of the language.
 * @example numberText(2.5) // "2,5"
 */
export function numberText(value: number, language: Language = "id"): string {
  return String(value).replace(".", decimalMarkOf(language));
}

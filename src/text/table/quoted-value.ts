import type { CellValue } from "../../assessment/types";
import type { Language } from "../language";
import { numberText } from "../number";

/**
 * What a cell holds, as a person sees it in the sheet: texts in quotes, decimals and truth values as Excel shows them.
 * @example quotedValue(2.5, "id") // "2,5"
 */
export function quotedValue(value: CellValue, language: Language): string {
  if (value === null) return '""';
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return numberText(value, language);
}

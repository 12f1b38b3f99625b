import type { CellValue } from "../../assessment";
import type { PaneWords } from "../../text/pane/shell";
import { shownLevel } from "./levels";

/**
 * What stands in a cell, so that a number and a text with the same digits can be told apart.
 * @example shownValue("3", "id-ID", words) // "“3”"
 * @example shownValue(2.5, "id-ID", words) // "2,5"
 */
export function shownValue(value: CellValue, locale: string, words: PaneWords): string {
  if (value === null || value === "") return words.emptyCell;
  if (typeof value === "number") return shownLevel(value, locale);
  if (typeof value === "string") return `“${value}”`;
  return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
}

import { readsAsFormula } from "../grid";
import type { Language } from "../text/language";

/** By it Excel knows that a text is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What divides cells: Excel in Indonesian takes `;`, because the comma is its decimal mark. */
const separatorOf = (language: Language): string => (language === "id" ? ";" : ",");

/** A text as no program takes it for a formula: with an apostrophe in front where it reads like one. */
export const harmless = (text: string): string => (readsAsFormula(text) ? `'${text}` : text);

/** One row (RFC 4180), with its end. The cells are written as they are: see {@link harmless}. */
export const csvRow = (cells: readonly string[], language: Language): string => `${cells.map(quoted).join(separatorOf(language))}\r\n`;

/** Rows as a CSV that Excel opens by a double click: numbers with the decimal mark of the language, texts harmless. */
export function csvOf(rows: readonly (readonly (string | number)[])[], language: Language): string {
  const cell = (value: string | number): string => {
    if (typeof value === "string") return harmless(value);
    return language === "id" ? String(value).replace(".", ",") : String(value);
  };
  return BYTE_ORDER_MARK + rows.map((row) => csvRow(row.map(cell), language)).join("");
}

const quoted = (cell: string): string => (/[";,\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

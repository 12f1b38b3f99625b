import type { Language } from "../text/language";

/** What a program that opens a CSV may take for a formula or a command (OWASP, CSV injection), also in full width. */
const LIKE_FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as a CSV that Excel opens by a double click (RFC 4180): in Indonesian with semicolons between the fields and a decimal comma, as Excel
 * there expects. Texts that read like formulas get an apostrophe in front, so that no program runs them.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[], language: Language): string {
  const apart = language === "id" ? ";" : ",";
  const field = (value: string | number): string => {
    if (typeof value === "number") return quoted(language === "id" ? String(value).replace(".", ",") : String(value), apart);
    return quoted(LIKE_FORMULA.test(value) ? `'${value}` : value, apart);
  };
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(apart)}\r\n`).join("");
}

const quoted = (text: string, apart: string): string =>
  /["\r\n]/.test(text) || text.includes(apart) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

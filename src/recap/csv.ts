import { decimal, show, type CellValue } from "../assessment";
import { BYTE_ORDER_MARK, csvRow, harmless } from "../outputs/csv";
import { decimalMarkOf, type Language } from "../text/language";
import { recapWords, unreadSentence } from "../text/recap/recap";
import { placeOf, recapColumns, type RecapColumn } from "./columns";
import type { Recap, RecapRow } from "./model";

/**
 * A recap as text with one row for each workbook (RFC 4180, UTF-8 with a mark at its beginning, by which Excel knows it). In Indonesian
 * cells are divided by `;` and numbers have a comma, as Excel there writes them; in English by `,` and with a point. Texts that a
 * spreadsheet would take for a formula get an apostrophe in front. Files that could not be read stand below, with the reason.
 */
export function recapCsv(recap: Recap, { language, levels }: { readonly language: Language; readonly levels: boolean }): string {
  const words = recapWords[language];
  const line = (cells: readonly string[]): string => csvRow(cells, language);
  const tables = recap.lists.map((list) => {
    const columns = recapColumns(list, { compared: recap.compared, aspects: true, levels }, words);
    return [columns.map(({ header }) => header), ...list.rows.map((row) => columns.map((column) => csvText(column, row, language)))];
  });
  const unread = [
    [words.unreadTitle],
    [words.columns.file, words.unreadHeader],
    ...recap.unread.map((entry) => [placeOf(entry), unreadSentence(entry, language)].map(harmless)),
  ];
  const parts = [...tables, ...(recap.unread.length > 0 ? [unread] : [])];
  return BYTE_ORDER_MARK + parts.map((rows) => rows.map(line).join("")).join("\r\n");
}

function csvText({ shown, valueOf }: RecapColumn, row: RecapRow, language: Language): string {
  const value: CellValue = valueOf(row);
  if (typeof value !== "number") return harmless(value === null ? "" : String(value));
  const separator = decimalMarkOf(language);
  return shown === "whole" ? String(value).replace(".", separator) : show(decimal(value), { separator });
}

/**
 * The cells of such a text; what divides them is seen in its first row.
 * @example csvCells("Instansi;Indeks\r\n\"A; B\";3,19") // [["Instansi", "Indeks"], ["A; B", "3,19"]]
 */
export function csvCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "");
  const head = plain.slice(0, plain.search(/[\r\n]|$/));
  const separator = head.includes(";") ? ";" : ",";
  const rows: string[][] = [];
  let cells: string[] = [];
  // A quoted cell, or one up to the next separator or end of line.
  const CELL = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, "y");
  for (let match = CELL.exec(plain); match !== null; match = CELL.exec(plain)) {
    const [, inQuotes, bare = "", end] = match;
    cells.push(inQuotes?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(cells);
    cells = [];
    if (CELL.lastIndex >= plain.length) break;
  }
  return rows;
}

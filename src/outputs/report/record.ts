import type { CellValue } from "../../assessment";
import type { ReportRow, ReportStyle } from "./types";

/** A row as it was written: its key and a mark for each cell, so that a changed cell is noticed. */
export interface RecordedRow {
  readonly key: string;
  readonly style: ReportStyle;
  /** One per column; `""` where nothing of ours stands. */
  readonly marks: readonly string[];
  /** Whether a page was made to begin with it. */
  readonly newPage: boolean;
}

/** Where reports that did not say so yet had a new page begin. */
const OLD_PAGES: ReadonlySet<string> = new Set(["section:remarks", "section:recommendations", "section:indicators"]);
const NEW_PAGE = "page";

/**
 * A row for the workbook's memory: `indicator:14|item|1a2b,…`, and `|page` where a page begins with it. The marks are short
 * fingerprints, not the texts: they only tell whether a cell still holds what was written.
 */
export const recordOf = ({ key, style, cells, newPage = false }: Pick<ReportRow, "key" | "style" | "cells" | "newPage">): string =>
  [key, style, cells.map(markOf).join(","), ...(newPage ? [NEW_PAGE] : [])].join("|");

/** The rows of a report, read back. */
export function recordedRows(texts: readonly string[]): readonly RecordedRow[] {
  const rows = texts.map(recordedRow);
  return rows.some(({ newPage }) => newPage) ? rows : rows.map((row) => ({ ...row, newPage: OLD_PAGES.has(row.key) }));
}

function recordedRow(text: string): RecordedRow {
  const [key = "", style = "blank", marks = "", page] = text.split("|");
  return { key, style: style as ReportStyle, marks: marks.split(","), newPage: page === NEW_PAGE };
}

/** Fingerprint of a cell's value; `""` for a blank one. Numbers count as a sheet keeps them, with 15 digits. */
export function markOf(value: CellValue): string {
  if (value === null || value === "") return "";
  const text =
    typeof value === "number" ? `n${Number(value.toPrecision(15))}` : typeof value === "string" ? `t${value}` : JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

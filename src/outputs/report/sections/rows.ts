import type { CellValue } from "../../../assessment";
import { heightOfRow } from "../styles";
import { REPORT_COLUMNS, REPORT_WIDTH, type ReportRow, type ReportStyle } from "../types";

/** Cells of a row by their column; the others are `null`. */
type Cells = Readonly<Partial<Record<number, CellValue>>>;

/** A row of the report, as high as its texts need. */
export function row(key: string, style: ReportStyle, cells: Cells): ReportRow {
  const all = Array.from({ length: REPORT_WIDTH }, (_, column) => cells[column] ?? null);
  return { key, style, cells: all, height: heightOfRow(style, all) };
}

/** A text over the whole width. */
export const note = (key: string, text: string): ReportRow => row(key, "note", { 0: text });

/** A heading of a section. */
export const section = (key: string, text: string): ReportRow => row(`section:${key}`, "section", { 0: text });

/** An empty row between two things. */
export const gap = (key: string): ReportRow => row(`gap:${key}`, "blank", {});

/** A label and a long text over all columns but the people's own. */
export const longText = (key: string, label: string, text: string): ReportRow =>
  row(key, "text", { [REPORT_COLUMNS.label]: label, [REPORT_COLUMNS.text]: text });

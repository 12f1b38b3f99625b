import type { CellValue } from "../../assessment";
import { REPORT_COLUMNS, REPORT_WIDTH, REPORT_WIDTHS, type ReportRow, type ReportStyle } from "./types";

/** Points of a line of text in the font of a new workbook. */
const LINE = 15;
/** Excel makes no row higher. */
const HIGHEST = 405;

/** Cells of a row by their column; the others are `null`. */
type Cells = Readonly<Partial<Record<number, CellValue>>>;

/** A row of the report. */
export function row(key: string, style: ReportStyle, cells: Cells, more: Pick<ReportRow, "height" | "newPage"> = {}): ReportRow {
  return { key, style, cells: Array.from({ length: REPORT_WIDTH }, (_, column) => cells[column] ?? null), ...more };
}

/** A text over the whole width, as high as it needs: Excel does not fit the height of merged cells by itself. */
export const note = (key: string, text: string): ReportRow => row(key, "note", { 0: text }, { height: heightOf(text, sum(REPORT_WIDTHS)) });

/** A heading of a section. */
export const section = (key: string, text: string, newPage = false): ReportRow =>
  row(`section:${key}`, "section", { 0: text }, { height: 22, ...(newPage ? { newPage } : {}) });

/** An empty row between two things. */
export const gap = (key: string): ReportRow => row(`gap:${key}`, "blank", {});

/** A label and a long text over all columns but the people's own. */
export const longText = (key: string, label: string, text: string): ReportRow =>
  row(
    key,
    "text",
    { [REPORT_COLUMNS.label]: label, [REPORT_COLUMNS.text]: text },
    {
      height: heightOf(text, sum(REPORT_WIDTHS.slice(REPORT_COLUMNS.text, REPORT_COLUMNS.own))),
    }
  );

/** Points that a text needs in cells so many characters wide. */
export function heightOf(text: string, width: number): number {
  // Words leave room at the end of every line but the last.
  const linesOf = (line: string): number => (line.length <= width ? 1 : Math.ceil(line.length / (width * 0.95)));
  const lines = text.split("\n").reduce((count, line) => count + linesOf(line), 0);
  return Math.min(HIGHEST, lines * LINE + 3);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

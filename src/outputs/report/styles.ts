import type { CellValue } from "../../assessment";
import { wrappedHeight } from "../../grid";
import { REPORT_COLUMNS as AT, REPORT_WIDTH, REPORT_WIDTHS, type ReportStyle } from "./types";

/** What of a row's look decides how high it is. */
export interface RowShape {
  readonly bold?: true;
  /** Of its letters, in points; left out: 11. */
  readonly size?: number;
  readonly wrap?: true;
  /** Columns that are one cell: first and how many. */
  readonly merged?: readonly [number, number];
  /** Points of the row whatever stands in it. */
  readonly least: number;
}

/** Columns of the signature, right of the middle as letters have it. */
const SIGNED = [AT.level, REPORT_WIDTH - AT.level] as const;
const WHOLE = [0, REPORT_WIDTH] as const;
/** Behind the index of a group on the first page: its predicate. */
const PREDICATE = [AT.beside, REPORT_WIDTH - AT.beside] as const;

/** The shape of each style. */
export const ROW_SHAPES: Readonly<Record<ReportStyle, RowShape>> = {
  letterhead: { bold: true, size: 14, merged: WHOLE, wrap: true, least: 20 },
  address: { merged: WHOLE, wrap: true, least: 17 },
  title: { bold: true, size: 15, merged: WHOLE, wrap: true, least: 26 },
  subtitle: { bold: true, size: 12, merged: WHOLE, wrap: true, least: 18 },
  line: { least: 17 },
  note: { merged: WHOLE, wrap: true, least: 17 },
  blank: { least: 10 },
  section: { bold: true, size: 13, least: 22 },
  header: { bold: true, wrap: true, least: 20 },
  figure: { bold: true, size: 14, least: 22 },
  total: { bold: true, wrap: true, least: 20 },
  domain: { bold: true, wrap: true, least: 20 },
  aspect: { wrap: true, least: 18 },
  item: { wrap: true, least: 18 },
  low: { wrap: true, least: 18 },
  data: { wrap: true, least: 18 },
  text: { wrap: true, merged: [AT.text, AT.own - AT.text], least: 18 },
  own: { wrap: true, least: 20 },
  picture: { least: 22 },
  "group-header": { bold: true, wrap: true, merged: PREDICATE, least: 20 },
  "group-total": { bold: true, wrap: true, merged: PREDICATE, least: 20 },
  group: { wrap: true, merged: PREDICATE, least: 20 },
  action: { wrap: true, merged: [AT.text, REPORT_WIDTH - AT.text], least: 18 },
  sign: { wrap: true, merged: SIGNED, least: 18 },
  // The line below a letterhead.
  rule: { least: 8 },
  // Room for a signature and a stamp.
  space: { least: 46 },
};

/**
 * Points that a row needs for its texts.
 * @example heightOfRow("item", ["I-1", "Kebijakan Internal Manajemen Data", 1, 3]) // 18
 */
export function heightOfRow(style: ReportStyle, cells: readonly CellValue[]): number {
  const { least, merged, wrap, ...letters } = ROW_SHAPES[style];
  if (!wrap) return least;
  const texts = cells.flatMap((value, column) => {
    if (typeof value !== "string") return [];
    const columns = merged?.[0] === column ? merged[1] : 1;
    return [{ text: value, width: REPORT_WIDTHS.slice(column, column + columns).reduce((sum, each) => sum + each, 0) }];
  });
  return texts.length === 0 ? least : Math.max(least, wrappedHeight(texts, letters));
}

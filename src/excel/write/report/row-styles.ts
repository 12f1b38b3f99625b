import { REPORT_COLUMNS as AT, REPORT_WIDTH, type ReportRow, type ReportStyle } from "../../../outputs/report";

/** How the cells of a row look. */
interface Look {
  readonly bold?: true;
  readonly size?: number;
  readonly fill?: string;
  readonly colour?: string;
  readonly lines?: true;
  /** Columns that are one cell: first and how many. */
  readonly merged?: readonly [number, number];
  readonly wrap?: true;
}

const LOOKS: Readonly<Record<ReportStyle, Look>> = {
  title: { bold: true, size: 16 },
  subtitle: { bold: true, size: 12 },
  line: {},
  note: { merged: [0, REPORT_WIDTH], wrap: true, colour: "#595959" },
  blank: {},
  section: { bold: true, size: 13, colour: "#1F3864" },
  header: { bold: true, fill: "#D9E2F3", lines: true, wrap: true },
  figure: { bold: true, size: 13 },
  total: { bold: true, fill: "#D9E2F3", lines: true, wrap: true },
  domain: { bold: true, fill: "#F2F2F2", lines: true, wrap: true },
  aspect: { lines: true, wrap: true },
  item: { lines: true, wrap: true },
  low: { lines: true, wrap: true },
  data: { lines: true, wrap: true },
  text: { lines: true, wrap: true, merged: [AT.text, AT.own - AT.text] },
  own: { lines: true, wrap: true },
};
const LOW = { fill: "#FFE699", colour: "#7F6000" };
const LINE_COLOUR = "#BFBFBF";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
/** How many columns from the weight on show two decimals; a level is shown as it is. */
const DECIMALS: Readonly<Partial<Record<ReportStyle, number>>> = {
  figure: 2,
  line: 2,
  total: 2,
  domain: 2,
  aspect: 2,
  item: 1,
  low: 1,
  data: AT.own - AT.weight,
};
/** Styles whose lines reach only as far as the level, because the radar lies beside them. */
const BESIDE_CHART: ReadonlySet<string> = new Set(["groups:header", "overall"]);

/** A report's first cell in a sheet. */
export interface ReportCorner {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Gives rows of a report their look. Rows that look alike and follow each other are dressed together.
 * @param at where each row stands, 0-based in the report; `null`: a row whose text is gone
 * @param fresh whether the cells never had another look
 */
export function dressRows(
  corner: ReportCorner,
  rows: readonly { readonly at: number; readonly row: ReportRow | null }[],
  fresh: boolean
): void {
  for (const run of runsOf(rows)) {
    const range = cells(corner, run.at, 0, run.count, REPORT_WIDTH);
    const look = LOOKS[run.style];
    if (!fresh) {
      range.unmerge();
      range.clear("Formats");
    }
    dress(corner, run, look);
    if (run.style === "low") {
      const level = cells(corner, run.at, AT.level, run.count, 1).format;
      level.fill.color = LOW.fill;
      level.font.color = LOW.colour;
    }
  }
  for (const { at, row } of rows) if (row?.height !== undefined) cells(corner, at, 0, 1, 1).format.rowHeight = row.height;
}

interface Run {
  at: number;
  count: number;
  readonly style: ReportStyle;
  readonly narrow: boolean;
}

function dress(corner: ReportCorner, { at, count, narrow, style }: Run, { bold, size, fill, colour, lines, merged, wrap }: Look): void {
  const { format } = cells(corner, at, 0, count, narrow ? AT.beside : REPORT_WIDTH);
  if (bold) format.font.bold = true;
  if (size !== undefined) format.font.size = size;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap) {
    format.wrapText = true;
    format.verticalAlignment = lines ? "Center" : "Top";
  }
  if (lines)
    for (const edge of EDGES) {
      if (edge === "InsideHorizontal" && count === 1) continue;
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = LINE_COLOUR;
    }
  if (merged) for (let nth = 0; nth < count; nth += 1) cells(corner, at + nth, merged[0], 1, merged[1]).merge();
  if (lines && !merged) cells(corner, at, AT.weight, count, AT.own - AT.weight).format.horizontalAlignment = "Center";
  const decimals = DECIMALS[style] ?? 0;
  if (decimals > 0)
    cells(corner, at, AT.weight, count, decimals).numberFormat = Array.from({ length: count }, () => Array<string>(decimals).fill("0.00"));
  if (style === "figure" || style === "line") cells(corner, at, AT.level, count, 1).format.horizontalAlignment = "Left";
}

function runsOf(rows: readonly { readonly at: number; readonly row: ReportRow | null }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { at, row } of rows) {
    const style = row?.style ?? "blank";
    const narrow = row !== null && (BESIDE_CHART.has(row.key) || /^(?:domain|aspect):/.test(row.key));
    const last = runs[runs.length - 1];
    if (last && last.style === style && last.narrow === narrow && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1, style, narrow });
  }
  return runs;
}

/** Cells of a report, counted from its corner. */
export function cells({ sheet, row, column }: ReportCorner, at: number, from: number, rows: number, columns: number): Excel.Range {
  return sheet.getRangeByIndexes(row + at, column + from, rows, columns);
}

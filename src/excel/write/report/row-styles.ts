import { REPORT_COLUMNS as AT, REPORT_WIDTH, ROW_SHAPES, type ReportRow, type ReportStyle, type RowShape } from "../../../outputs/report";
import { setRowHeights } from "../row-heights";

/** How the cells of a row look besides their shape. */
interface Colours {
  readonly fill?: string;
  readonly colour?: string;
  readonly lines?: true;
  readonly centred?: true;
}

/** Dark blue with white letters above tables; its tints below. */
const HEADER = { fill: "#1F3864", colour: "#FFFFFF", lines: true } as const;
const TOTAL = { fill: "#D9E2F3", lines: true } as const;

const COLOURS: Readonly<Record<ReportStyle, Colours>> = {
  letterhead: { centred: true },
  address: { centred: true, colour: "#595959" },
  title: { centred: true },
  subtitle: { centred: true },
  line: {},
  note: { colour: "#595959" },
  blank: {},
  section: { colour: "#1F3864" },
  header: HEADER,
  figure: {},
  total: TOTAL,
  domain: { fill: "#F2F2F2", lines: true },
  aspect: { lines: true },
  item: { lines: true },
  low: { lines: true },
  data: { lines: true },
  text: { lines: true },
  own: { lines: true },
  picture: {},
  "group-header": HEADER,
  "group-total": TOTAL,
  group: { lines: true },
  action: { lines: true },
  sign: { centred: true },
  space: {},
  rule: {},
};
const LOW = { fill: "#FFE699", colour: "#7F6000" };
/** Rows with a text over several columns, which is read from the left. */
const TEXTS: ReadonlySet<ReportStyle> = new Set(["text", "action"]);
const LINE_COLOUR = "#BFBFBF";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
/** How many columns from the weight on show two decimals; a level is shown as it is. */
const DECIMALS: Readonly<Partial<Record<ReportStyle, number>>> = {
  figure: 2,
  line: 2,
  total: AT.own - AT.weight,
  domain: AT.own - AT.weight,
  aspect: AT.own - AT.weight,
  item: 1,
  low: 1,
  data: AT.own - AT.weight,
  "group-total": 2,
  group: 2,
};

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
    if (!fresh) {
      range.unmerge();
      range.clear("Formats");
    }
    dress(corner, run, { ...ROW_SHAPES[run.style], ...COLOURS[run.style] });
    if (run.style === "low") {
      const level = cells(corner, run.at, AT.level, run.count, 1).format;
      level.fill.color = LOW.fill;
      level.font.color = LOW.colour;
    }
  }
  setRowHeights(
    corner.sheet,
    rows.flatMap(({ at, row }) => (row ? [{ row: corner.row + at, height: row.height }] : []))
  );
}

interface Run {
  at: number;
  count: number;
  readonly style: ReportStyle;
}

function dress(corner: ReportCorner, { at, count, style }: Run, look: RowShape & Colours): void {
  const { bold, size, fill, colour, lines, merged, wrap, centred } = look;
  const { format } = cells(corner, at, 0, count, REPORT_WIDTH);
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
  if (centred) format.horizontalAlignment = "Center";
  if (lines && !TEXTS.has(style)) cells(corner, at, AT.weight, count, AT.own - AT.weight).format.horizontalAlignment = "Center";
  const decimals = DECIMALS[style] ?? 0;
  if (decimals > 0)
    cells(corner, at, AT.weight, count, decimals).numberFormat = Array.from({ length: count }, () => Array<string>(decimals).fill("0.00"));
  if (style === "rule") {
    const border = format.borders.getItem("EdgeTop");
    border.style = "Double";
    border.color = HEADER.fill;
  }
  if (style === "figure" || style === "line") cells(corner, at, AT.level, count, 1).format.horizontalAlignment = "Left";
}

function runsOf(rows: readonly { readonly at: number; readonly row: ReportRow | null }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { at, row } of rows) {
    const style = row?.style ?? "blank";
    const last = runs[runs.length - 1];
    if (last && last.style === style && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1, style });
  }
  return runs;
}

/** Cells of a report, counted from its corner. */
export function cells({ sheet, row, column }: ReportCorner, at: number, from: number, rows: number, columns: number): Excel.Range {
  return sheet.getRangeByIndexes(row + at, column + from, rows, columns);
}

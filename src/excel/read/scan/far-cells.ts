import type { Span, Grid } from "../../../grid";
import type { FollowedBy } from "../../../session";
import { findTables } from "../../../table";
import { answered, bytesOfCell, MOST_BYTES } from "../cells/answer-size";
import { gridOf } from "../cells/cell-values";
import { formulaCellsIn, type FormulaCell } from "../cells/formula-cells";
import { endRow, firstUnread, rangeOfRows, type LargeSheet, type Pointed } from "./large-sheet";
import { askForWords, rowsAround } from "./text-search";
import { askForRight, isReadToTheRight, withRight } from "./wide-sheets";

/** Most cells asked for at once: even blank ones cost time. */
const MOST_CELLS = 300_000;

/** What was asked of a large sheet, until the answer is there. */
interface AskedRows {
  readonly one: LargeSheet;
  readonly rows: Span;
  /** `null` where nothing of the sheet fits into the answer. */
  readonly read: Excel.Range | null;
  /** Whether that is all the sheet holds. */
  readonly isWhole: boolean;
  /** Whether formulas were asked for in place of values. */
  readonly byFormulas: boolean;
  /** Where words of indicator tables stand in what was not read. */
  readonly hits: readonly Excel.Range[];
  /** What lies right of the window; `null` where nothing there can belong to a table. */
  readonly right: Excel.Range | null;
}

/** What was asked of all large sheets. */
export interface AskedCells {
  readonly parts: readonly AskedRows[];
  /** What is left of the answer for others. */
  readonly bytesLeft: number;
}

/** By id the cells of large sheets, complete or a part that holds a table; and how many round trips more it took. */
export interface FarCells {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly roundTrips: number;
}

/**
 * Asks for what stands below the windows, smallest sheet first, as far as it fits into one answer. What does not fit is
 * searched by Excel for words of indicator tables, unless the person points into the sheet.
 *
 * A workbook without formulas where its sheets begin most likely has none further down. Its sheets are asked for their
 * formulas alone: where there is none, Excel hands over the values, and has told at once that there is none.
 * @param mayAskFormulas whether formulas may be asked for in place of values
 */
export function askFarCells(
  context: Excel.RequestContext,
  sheets: readonly LargeSheet[],
  at: Pointed | null,
  mayAskFormulas: boolean
): AskedCells {
  const { parts, bytesLeft } = asFit(sheets);
  return {
    parts: parts.map(({ one, rows }) => {
      const isWhole = rows.to === endRow(one) && isReadToTheRight(one);
      const byFormulas = mayAskFormulas && isWhole && rows.from < rows.to && !one.right;
      return {
        one,
        rows,
        read: rows.from < rows.to ? askForRows(context, one, rows, byFormulas ? "formulas" : "values") : null,
        isWhole,
        byFormulas,
        hits: rows.to === endRow(one) || one.sheet.name === at?.sheet ? [] : askForWords(context, one, rows.to),
        right: askForRight(context, one),
      };
    }),
    bytesLeft,
  };
}

/** Cells with formulas that follow the table, in the sheets that were asked for formulas in place of values. */
export function formulaCellsAmong({ parts }: AskedCells, followedBy: FollowedBy): readonly FormulaCell[] {
  return parts.flatMap(({ one, read, byFormulas }) => (read && byFormulas ? formulaCellsIn(one.sheet.id, read, followedBy) : []));
}

/**
 * Takes what was answered. One more round trip where Excel found words of a table, where the person points at cells that
 * were not read, and for the values of a sheet that turned out to hold formulas.
 */
export async function takeFarCells(context: Excel.RequestContext, asked: AskedCells, at: Pointed | null): Promise<FarCells> {
  const parts = asked.parts.map((part) => ({ ...part, one: withRight(part.one, part.right) }));
  const grids = new Map<string, Grid>();
  const isPointedAt = ({ sheet }: LargeSheet): boolean => sheet.name === at?.sheet;
  const keep = (one: LargeSheet, grid: Grid, isWhole: boolean): void => {
    if (isWhole || (!isPointedAt(one) && holdsTable(grid))) grids.set(one.sheet.id, grid);
  };
  for (const { one, read, isWhole, byFormulas } of parts) {
    // Nothing lies below the window: what was seen is all there is.
    if (read === null && one.top !== null) keep(one, one.top, isWhole);
    if (read === null || (byFormulas && holdsFormulas(read))) continue;
    const { rowIndex, columnIndex } = read;
    const values: unknown[][] = byFormulas ? read.formulas : read.values;
    keep(one, joined(one, gridOf({ rowIndex, columnIndex, values }, one.sheet.name, one.sheet.hidden)), isWhole);
  }
  const missing = parts.filter(({ one }) => !grids.has(one.sheet.id));
  const values = missing
    .filter(({ byFormulas }) => byFormulas)
    .map(({ one, rows }) => ({ one, range: askForRows(context, one, rows, "values") }));
  const around = missing
    .filter(({ byFormulas }) => !byFormulas)
    .flatMap(({ one, hits }) => {
      const pointed = at !== null && isPointedAt(one) ? [at.rect.row, Math.min(at.rect.row + at.rect.rows - 1, endRow(one))] : [];
      const rows = [...pointed, ...hits.flatMap((hit) => (hit.isNullObject ? [] : [hit.rowIndex]))];
      return rowsAround(one, rows).map((each) => ({ one, range: askForRows(context, one, each, "values") }));
    });
  if (values.length + around.length === 0) return { grids, roundTrips: 0 };
  if ((await answered(context)) === "yes") {
    const gridIn = (one: LargeSheet, range: Excel.Range): Grid => gridOf(range, one.sheet.name, one.sheet.hidden);
    for (const { one, range } of values) grids.set(one.sheet.id, joined(one, gridIn(one, range)));
    for (const { one, range } of around) {
      const grid = gridIn(one, range);
      if (!grids.has(one.sheet.id) && (isPointedAt(one) || holdsTable(grid))) grids.set(one.sheet.id, grid);
    }
  }
  return { grids, roundTrips: 1 };
}

function holdsTable(grid: Grid): boolean {
  return findTables([grid]).kind !== "none";
}

/** Whether something read in place of values is, or only looks like, a formula: its value is not known then. */
function holdsFormulas({ formulas }: Excel.Range): boolean {
  return formulas.some((row: readonly unknown[]) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
}

/** The rows of each sheet that fit into one answer together, smallest sheet first. */
function asFit(sheets: readonly LargeSheet[]): {
  readonly parts: readonly { readonly one: LargeSheet; readonly rows: Span }[];
  readonly bytesLeft: number;
} {
  let [bytes, cells] = [MOST_BYTES, MOST_CELLS];
  const parts = [...sheets]
    .sort((one, other) => cellsBeyond(one) - cellsBeyond(other))
    .map((one) => {
      const from = firstUnread(one);
      const columnCount = Math.max(1, one.used.columnCount);
      const bytesOfRow = columnCount * bytesOfCell(one.top);
      const to = Math.min(endRow(one), from + Math.floor(Math.min(cells / columnCount, bytes / bytesOfRow)));
      cells -= (to - from) * columnCount;
      bytes -= (to - from) * bytesOfRow;
      return { one, rows: { from, to } };
    });
  return { parts, bytesLeft: bytes };
}

function cellsBeyond(one: LargeSheet): number {
  return (endRow(one) - firstUnread(one)) * one.used.columnCount;
}

function askForRows(context: Excel.RequestContext, one: LargeSheet, rows: Span, what: "values" | "formulas"): Excel.Range {
  const range = rangeOfRows(context, one, rows);
  range.load(`rowIndex,columnIndex,${what}`);
  return range;
}

/** The rows read at first and the rest of the sheet as one grid. */
function joined({ top }: LargeSheet, rest: Grid): Grid {
  if (top === null) return rest;
  const ends = [top, rest].map(({ firstColumn: first, values }) => first + (values[0]?.length ?? 0));
  const firstColumn = Math.min(top.firstColumn, rest.firstColumn);
  const width = Math.max(...ends) - firstColumn;
  const blanks = (count: number) => Array.from({ length: Math.max(0, count) }, () => null);
  const placed = ({ firstColumn: first, values }: Grid) =>
    values.map((row) => [...blanks(first - firstColumn), ...row, ...blanks(firstColumn + width - first - row.length)]);
  const gap = Array.from({ length: Math.max(0, rest.firstRow - top.firstRow - top.values.length) }, () => blanks(width));
  return { ...top, firstColumn, values: [...placed(top), ...gap, ...placed(rest)] };
}

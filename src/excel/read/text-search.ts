import { findTables } from "../../table";
import type { Grid } from "../../grid/grid";
import { answered, bytesOfCell, MOST_BYTES } from "./answer-size";
import type { Rect } from "../../grid/rect";
import type { LargerSheet } from "./large-sheets";
import { gridOf } from "./cell-values";

/** By id the cells of large sheets, complete or a part that holds a table; and how many round trips it took. */
export interface DeepLook {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly roundTrips: number;
}

/** Most cells asked for at once: even blank ones cost time. */
const MOST_CELLS = 300_000;
/** Words that tables of indicators hold, of each instrument some; Excel looks for them without handing the cells over. */
const IN_TABLES = [
  "Indikator",
  "Tingkat Kematangan",
  "Kebijakan Internal",
  "Manajemen Data",
  "Proses Bisnis",
  "Kepegawaian",
  "Rencana Induk",
  "Keamanan Pemdi",
  "Insiden Siber",
];
/** Rows read around a place where one of the words stands, or around cells that the person points at. */
const AROUND = { above: 150, below: 350 };

/** Cells that the person points at. */
export interface Pointed {
  readonly sheet: string;
  readonly rect: Rect;
}

/** What the next round trip is asked for. */
export interface Asked {
  readonly parts: readonly {
    readonly one: LargerSheet;
    readonly read: Excel.Range | null;
    readonly isWhole: boolean;
    readonly hits: readonly Excel.Range[];
  }[];
  readonly at: Pointed | null;
  /** What is left of the answer for others. */
  readonly bytesLeft: number;
}

/**
 * Asks for what stands below the windows, smallest sheet first, as far as it fits into one answer; beyond that Excel is
 * to look for words of an indicator table. Nothing is asked of a sheet that the person points into.
 */
export function askDeeper(context: Excel.RequestContext, larger: readonly LargerSheet[], at: Pointed | null): Asked {
  const { parts, bytesLeft } = within(larger);
  return {
    parts: parts.map(({ one, from, to }) => ({
      one,
      read: from < to ? askRows(context, one, from, to) : null,
      isWhole: to === endRow(one),
      hits: to === endRow(one) || one.sheet.name === at?.sheet ? [] : askWords(context, one, to),
    })),
    at,
    bytesLeft,
  };
}

/** Takes what was answered; where Excel had to look, one more round trip reads around what it found or the person points at. */
export async function answerDeeper(context: Excel.RequestContext, { parts, at }: Asked): Promise<DeepLook> {
  const isPointedAt = ({ sheet }: LargerSheet): boolean => sheet.name === at?.sheet;
  const grids = new Map<string, Grid>();
  for (const { one, read, isWhole } of parts) {
    if (read === null) continue;
    const grid = joined(one, gridOf(read, one.sheet.name, one.sheet.hidden));
    if (isWhole || (!isPointedAt(one) && holdsTable(grid))) grids.set(one.sheet.id, grid);
  }
  const around = parts.flatMap(({ one, hits }) => {
    if (grids.has(one.sheet.id)) return [];
    const pointed = at !== null && isPointedAt(one) ? [at.rect.row, Math.min(at.rect.row + at.rect.rows - 1, endRow(one))] : [];
    const rows = [...pointed, ...hits.flatMap((hit) => (hit.isNullObject ? [] : [hit.rowIndex]))];
    return windowsAround(one, rows).map(({ from, to }) => ({ one, range: askRows(context, one, from, to) }));
  });
  if (around.length === 0) return { grids, roundTrips: 0 };
  if ((await answered(context)) === "yes") {
    for (const { one, range } of around) {
      const grid = gridOf(range, one.sheet.name, one.sheet.hidden);
      if (!grids.has(one.sheet.id) && (isPointedAt(one) || holdsTable(grid))) grids.set(one.sheet.id, grid);
    }
  }
  return { grids, roundTrips: 1 };
}

function holdsTable(grid: Grid): boolean {
  return findTables([grid]).kind !== "none";
}

/** The rows of each sheet that fit into one answer together, smallest sheet first. */
function within(larger: readonly LargerSheet[]): {
  readonly parts: readonly { readonly one: LargerSheet; readonly from: number; readonly to: number }[];
  readonly bytesLeft: number;
} {
  let [bytes, cells] = [MOST_BYTES, MOST_CELLS];
  const parts = [...larger]
    .sort((one, other) => cellsBeyond(one) - cellsBeyond(other))
    .map((one) => {
      const from = firstUnread(one);
      const { columnCount } = one.used;
      const bytesOfRow = columnCount * bytesOfCell(one.top);
      const to = Math.min(endRow(one), from + Math.floor(Math.min(cells / columnCount, bytes / bytesOfRow)));
      cells -= (to - from) * columnCount;
      bytes -= (to - from) * bytesOfRow;
      return { one, from, to };
    });
  return { parts, bytesLeft: bytes };
}

function cellsBeyond(one: LargerSheet): number {
  return (endRow(one) - firstUnread(one)) * one.used.columnCount;
}

/** A sheet wider than its window is read from its first row on. */
function firstUnread({ used, window }: LargerSheet): number {
  const isWider = used.columnIndex + used.columnCount > window.columns;
  return isWider ? used.rowIndex : Math.max(used.rowIndex, window.rows);
}

function endRow({ used }: LargerSheet): number {
  return used.rowIndex + used.rowCount;
}

function askRows(context: Excel.RequestContext, { sheet, used }: LargerSheet, from: number, to: number): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getRangeByIndexes(from, used.columnIndex, to - from, used.columnCount);
  range.load("rowIndex,columnIndex,values");
  return range;
}

/** The first and the last cell that hold each of the words, from a row on. */
function askWords(context: Excel.RequestContext, one: LargerSheet, from: number): readonly Excel.Range[] {
  const { sheet, used } = one;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const beyond = worksheet.getRangeByIndexes(from, used.columnIndex, endRow(one) - from, used.columnCount);
  return IN_TABLES.flatMap((word) =>
    (["Forward", "Backwards"] as const).map((searchDirection) => {
      const hit = beyond.findOrNullObject(word, { completeMatch: false, matchCase: false, searchDirection });
      hit.load("rowIndex");
      return hit;
    })
  );
}

/** The rows around some rows, together where they meet, as many as fit into one answer. */
function windowsAround(one: LargerSheet, rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const [from, to] = [Math.max(one.used.rowIndex, row - AROUND.above), Math.min(endRow(one), row + AROUND.below)];
    const last = windows[windows.length - 1];
    if (last && from <= last.to) last.to = to;
    else windows.push({ from, to });
  }
  let left = MOST_BYTES;
  const bytesOfRow = one.used.columnCount * bytesOfCell(one.top);
  return windows.filter(({ from, to }) => {
    left -= (to - from) * bytesOfRow;
    return left >= 0;
  });
}

/** The rows read at first and the rest of the sheet as one grid. */
function joined({ top, used }: LargerSheet, rest: Grid): Grid {
  if (top === null || top.firstRow >= rest.firstRow) return rest;
  const before = top.firstColumn - used.columnIndex;
  const after = used.columnCount - before - (top.values[0]?.length ?? 0);
  const blanks = (count: number) => Array.from({ length: Math.max(0, count) }, () => null);
  const [left, right] = [blanks(before), blanks(after)];
  const gap = Array.from({ length: Math.max(0, rest.firstRow - top.firstRow - top.values.length) }, () => blanks(used.columnCount));
  const seen = top.values.map((row) => [...left, ...row, ...right]);
  return { ...top, firstColumn: used.columnIndex, values: [...seen, ...gap, ...rest.values] };
}

import { readLevel } from "../../assessment";
import { endRow, valueAt, columnLetters, textOf, type Grid, range } from "../../grid";
import { instruments, type IndicatorKey, type Instrument } from "../../instrument";
import { codeOf, keysOfCode } from "../names/codes";
import { nameIndexOf } from "../names/name-index";

/** A summary with an agency on each row and an indicator in each column. Rows and columns are 0-based. */
export interface AgencyRows {
  readonly sheet: string;
  /** Lowest row of its header. */
  readonly header: number;
  /** First row with levels. */
  readonly first: number;
  /** All rows with levels; headings and means between and below them have none. */
  readonly rows: readonly number[];
  /** First and last column with an indicator. */
  readonly from: number;
  readonly to: number;
  /** Whether these columns are exactly the indicators in their order, as `SPBE.INDEX` reads a row. */
  readonly isInOrder: boolean;
  /** Whether a column behind them is headed as their index already. */
  readonly hasIndices: boolean;
}

/** How far down a sheet the header of a summary is looked for. */
const TOP = 30;
/** Share of the indicators that its columns name, and of the cells below that hold levels. */
const MOST = { named: 0.8, levels: 0.6 };
const WIDEST = 400;
/** How a column of indices is headed. */
const INDEX_HEADER = /^\s*indeks\b/i;

/** The summary of agencies in a sheet; `null` where it is none. */
export function agencyRowsIn(grid: Grid): AgencyRows | null {
  const columns = range(grid.firstColumn, grid.firstColumn + Math.min(WIDEST, grid.values[0]?.length ?? 0));
  for (const header of range(grid.firstRow, Math.min(endRow(grid), grid.firstRow + TOP))) {
    const cells = columns.filter((column) => valueAt(grid, header, column) !== null);
    for (const instrument of instruments) {
      if (cells.length < MOST.named * instrument.indicators.length) continue;
      const places = placesOf(grid, instrument, header, cells);
      if (places.size < MOST.named * instrument.indicators.length) continue;
      const at = [...places.values()];
      const holds = (row: number): boolean => holdsLevels(grid, instrument, row, at);
      const first = range(header + 1, Math.min(endRow(grid), header + 4)).find(holds);
      if (first === undefined) continue;
      const [from, to] = [Math.min(...at), Math.max(...at)];
      const rows = range(first, endRow(grid)).filter(holds);
      const isInOrder =
        to - from + 1 === instrument.indicators.length && instrument.indicators.every(({ key }, nth) => places.get(key) === from + nth);
      const hasIndices = cells.some((column) => column > to && INDEX_HEADER.test(textOf(valueAt(grid, header, column))));
      return { sheet: grid.sheet, header, first, rows, from, to, isInOrder, hasIndices };
    }
  }
  return null;
}

/**
 * The level cells of one agency.
 * @example levelCellsOf(found, 4) // "C5:AW5"
 */
export function levelCellsOf({ from, to }: AgencyRows, row: number): string {
  return `${columnLetters(from)}${row + 1}:${columnLetters(to)}${row + 1}`;
}

function placesOf(grid: Grid, instrument: Instrument, row: number, columns: readonly number[]): ReadonlyMap<IndicatorKey, number> {
  const names = nameIndexOf(instrument);
  const places = new Map<IndicatorKey, number>();
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    const keys =
      typeof value === "string" && codeOf(value) === null ? (names.match(value)?.keys ?? []) : keysOfCode(instrument, codeOf(value));
    const key = keys.find((each) => !places.has(each));
    if (key !== undefined) places.set(key, column);
  }
  return places;
}

function holdsLevels(grid: Grid, instrument: Instrument, row: number, columns: readonly number[]): boolean {
  const levels = columns.filter((column) => readLevel(instrument, valueAt(grid, row, column)).kind === "level");
  return levels.length >= MOST.levels * columns.length;
}

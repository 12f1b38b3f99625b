import type { CellValue } from "../../assessment";
import { endColumn, valueAt, range, type Span, type Grid, isBlank, textOf } from "../../grid";
import { codeOf } from "../names/codes";
import { readHeader } from "./headers";
import { isColumnNumbers } from "../rows/column-numbers";
import type { KeyColumns } from "../rows/table-row";

/** The header of a table: rows `first`…`last`. */
export interface Header {
  readonly first: number;
  readonly last: number;
}

/** How many rows above the first indicator the header can stand. */
export const HEADER_REACH = 12;
const MOST_ROWS = 3;
const LONGEST = 90;
/** How much a row must be worth as a header: two columns named for sure, or three less surely. */
const MADE_OF_HEADERS = 1.4;

/**
 * The header of a table whose columns `inner` stand together, and which may reach over blank columns as far as `wide`;
 * `null` when it has none.
 */
export function headerOver(grid: Grid, keys: KeyColumns, inner: Span, wide: Span, firstRow: number): Header | null {
  const near = findHeader(grid, keys, inner, firstRow);
  const far = findHeader(grid, keys, wide, firstRow);
  // Beyond a blank column, as a merged name leaves one, the header may have more rows than near the keys.
  if (near !== null) return far !== null && far.first <= near.first && far.last >= near.last ? far : near;
  // A row with values over the keys is no header, whatever the table beside it calls its columns.
  const isOverValues = far !== null && range(far.first, far.last + 1).some((row) => lineOf(grid, inner, row).others > 0);
  return isOverValues ? null : far;
}

/** The header above the first row of a table, `null` when it has none. */
export function findHeader(grid: Grid, keys: KeyColumns, columns: Span, firstRow: number): Header | null {
  let best: { readonly row: number; readonly value: number } | null = null;
  let isBeyondBlank = false;
  for (let row = firstRow - 1; row >= Math.max(grid.firstRow, firstRow - HEADER_REACH); row -= 1) {
    // The row of an indicator, as another table above ends with, is no header, whatever its name and year read like.
    const isIndicator = keys.number !== null && codeOf(valueAt(grid, row, keys.number)) !== null;
    const value = isIndicator ? 0 : headerValue(grid, columns, row);
    const holds = lineOf(grid, columns, row);
    // What stands above a header, beyond a blank line or numbers, belongs to another table; so do numbers beyond a blank line.
    if (best !== null && (holds.filled === 0 || holds.others > 0)) break;
    if (isBeyondBlank && holds.numbers > 1 && !isColumnNumbers(grid, row)) break;
    isBeyondBlank ||= holds.filled === 0;
    if (value >= MADE_OF_HEADERS && (best === null || value > best.value + 0.3)) best = { row, value };
  }
  if (best === null) return null;
  let last = best.row;
  while (last - best.row + 1 < MOST_ROWS && last + 1 < firstRow && isLowerHeader(grid, keys, columns, last + 1, last)) last += 1;
  let first = best.row;
  while (last - first + 1 < MOST_ROWS && isUpperHeader(grid, columns, first - 1, first)) first -= 1;
  return { first, last };
}

/** The header of a column as its parts, top row first. A group header stands over every column beneath it. */
export function headerParts(grid: Grid, header: Header, column: number, columns: Span): readonly string[] {
  const parts: string[] = [];
  for (let row = header.first; row <= header.last; row += 1) {
    const own = textOf(valueAt(grid, row, column));
    const text = own !== "" ? own : row < header.last ? groupOver(grid, header, row, column, columns) : "";
    if (text !== "" && parts[parts.length - 1] !== text) parts.push(text);
  }
  return parts;
}

/** The text of the group header that stands over a blank cell of an upper header row. */
function groupOver(grid: Grid, header: Header, row: number, column: number, columns: Span): string {
  const below = (at: number) => belowText(grid, header, row, at);
  if (below(column) === "") return "";
  for (let left = column - 1; left >= columns.from; left -= 1) {
    const text = textOf(valueAt(grid, row, left));
    if (text !== "") return below(left) === "" ? "" : text;
  }
  return "";
}

function belowText(grid: Grid, header: Header, row: number, column: number): string {
  for (let below = row + 1; below <= header.last; below += 1) {
    const text = textOf(valueAt(grid, below, column));
    if (text !== "") return text;
  }
  return "";
}

/** How much a row looks like a header: how many different things it names, each as sure as it is read. */
function headerValue(grid: Grid, columns: Span, row: number): number {
  const readings = new Map<string, number>();
  for (let column = columns.from; column < columns.to; column += 1) {
    const cell = valueAt(grid, row, column);
    if (!isHeaderCell(cell)) continue;
    const reading = readHeader([textOf(cell)]);
    if (reading === null) continue;
    const identity = `${reading.meaning ?? "other"} ${reading.year ?? ""}`;
    readings.set(identity, Math.max(readings.get(identity) ?? 0, reading.confidence));
  }
  return [...readings.values()].reduce((total, each) => total + each, 0);
}

/** How many cells of a row hold something, what can be no header, and of that numbers. */
function lineOf(grid: Grid, columns: Span, row: number): { readonly filled: number; readonly others: number; readonly numbers: number } {
  const cells = range(columns.from, columns.to)
    .map((column) => valueAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  const others = cells.filter((cell) => !isHeaderCell(cell));
  return { filled: cells.length, others: others.length, numbers: others.filter((cell) => typeof cell === "number").length };
}

const headerRows = new WeakMap<Grid, Map<number, boolean>>();

/** Whether a row looks like the header of a table; looked at once, however many lists stand around it. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  const known = headerRows.get(grid) ?? new Map<number, boolean>();
  headerRows.set(grid, known);
  const all = { from: grid.firstColumn, to: endColumn(grid) };
  // A row with a number in it, which is no year, holds values, however much its texts read like headers: *Tingkat 2*, *Valid*.
  const isHeader = known.get(row) ?? (lineOf(grid, all, row).numbers === 0 && headerValue(grid, all, row) >= MADE_OF_HEADERS);
  known.set(row, isHeader);
  return isHeader;
}

function isHeaderCell(cell: CellValue): boolean {
  if (isBlank(cell)) return false;
  if (typeof cell === "number") return cell >= 2010 && cell < 2050;
  return typeof cell === "string" && cell.length <= LONGEST;
}

/** Whether a row continues the header downwards: it names columns, and holds no number or name of an indicator. */
function isLowerHeader(grid: Grid, keys: KeyColumns, columns: Span, row: number, above: number): boolean {
  if (isColumnNumbers(grid, row)) return false;
  let named = 0;
  for (let column = columns.from; column < columns.to; column += 1) {
    const cell = valueAt(grid, row, column);
    if (isBlank(cell)) continue;
    if (!isHeaderCell(cell)) return false;
    const meaning = readHeader([textOf(cell)])?.meaning;
    const isKey = column === keys.number || column === keys.name;
    const isUnderGroup = !isBlank(valueAt(grid, above, column));
    if (isKey && (codeOf(cell) !== null || (isUnderGroup && meaning !== "number" && meaning !== "name"))) return false;
    if (meaning === undefined || meaning === "domain" || meaning === "aspect") continue;
    named += 1;
  }
  return named > 0;
}

/** Whether a row continues the header upwards: it groups columns below it, or names columns that the row below leaves blank. */
function isUpperHeader(grid: Grid, columns: Span, row: number, below: number): boolean {
  if (row < grid.firstRow) return false;
  let filled = 0;
  let completing = 0;
  let grouping = 0;
  let leftmost = -1;
  for (let column = columns.from; column < columns.to; column += 1) {
    const cell = valueAt(grid, row, column);
    if (isBlank(cell)) continue;
    if (!isHeaderCell(cell)) return false;
    if (leftmost < 0) leftmost = column;
    filled += 1;
    const under = valueAt(grid, below, column);
    if (isBlank(under)) completing += readHeader([textOf(cell)]) === null ? 0 : 1;
    else if (isBlank(valueAt(grid, row, column + 1)) && !isBlank(valueAt(grid, below, column + 1))) grouping += 1;
  }
  if (filled >= 2) return completing + grouping > 0;
  return filled === 1 && grouping === 1 && leftmost > columns.from + 1;
}

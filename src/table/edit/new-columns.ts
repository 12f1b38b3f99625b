import { cellAddress, valueAt, type Grid, isBlank } from "../../grid";
import { headerParts, type Header } from "../columns/header-rows";
import { readHeader } from "../columns/headers";
import { relatedColumns } from "../columns/related-columns";
import type { Column, ColumnMeaning, FoundTable } from "../model";

/** What a table can be given a column for; `year` is the level of the year before. */
export type AddedMeaning = Extract<
  ColumnMeaning,
  "target" | "owner" | "year" | "external" | "evidence" | "explanation" | "problem" | "followUp" | "deadline" | "status"
>;

/** A meaning that a new column can have: also the levels themselves, beside a list that has none. */
export type NewMeaning = AddedMeaning | "self";

/** Headers of added columns: what offices write, and what the finder reads as that meaning. */
export const ADDED_HEADERS: Readonly<Record<NewMeaning, string>> = {
  self: "Nilai Mandiri",
  target: "Target",
  owner: "OPD Penanggung Jawab",
  year: "Nilai Tahun Lalu",
  external: "Nilai Eksternal",
  evidence: "Data Dukung",
  explanation: "Keterangan",
  problem: "Kendala/Masalah",
  followUp: "Tindak Lanjut",
  deadline: "Batas Waktu",
  status: "Status",
};

/** Columns that can be put beside a table: the cells of their headers and what the table knows of them then. */
export interface ColumnPlan {
  readonly sheet: string;
  /** Row of the header texts, 0-based. */
  readonly row: number;
  readonly columns: readonly Column[];
  /** Rows from the header to the last indicator, 0-based and inclusive: what must be free. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** How far right of a table a free place is looked for. */
const REACH = 200;

/** Those of the wanted meanings that a table has no column for, each once. */
export function missingMeanings(table: FoundTable, wanted: readonly AddedMeaning[]): readonly AddedMeaning[] {
  const has = relatedColumns(table);
  return [...new Set(wanted)].filter((meaning) => has[meaning === "year" ? "previous" : meaning] === null);
}

/**
 * Where columns for `meanings` go: right of the table behind whatever stands there, with at least one free column kept
 * before the next thing on the sheet. Nothing is moved and nothing written over. `null` when there is no such place.
 * @param grid the cells around the table; a formula that shows nothing must count as filled, so hand over formulas
 * @param isHidden whether a column is hidden, where a header would not be seen
 */
export function planColumns(
  grid: Grid,
  table: FoundTable,
  meanings: readonly NewMeaning[],
  isHidden: (column: number) => boolean = () => false
): ColumnPlan | null {
  const at = table.rows.map(({ row }) => row);
  const [firstRow, last] = [Math.min(...at), Math.max(...at)];
  const header = headerOf(table, firstRow);
  if (meanings.length === 0 || header === null) return null;
  const isFree = (column: number): boolean => {
    for (let row = header.first; row <= last; row += 1) if (!isBlank(valueAt(grid, row, column))) return false;
    return true;
  };
  const right = Math.max(table.levelColumn, ...table.columns.map(({ column }) => column));
  for (let start = right + 1; start <= right + REACH; start += 1) {
    const columns = meanings.map((_, nth) => start + nth);
    if (![...columns, start + meanings.length].every(isFree) || columns.some(isHidden)) continue;
    const row = meanings.every((meaning, nth) => readsAs(grid, table, header, meaning, start + nth)) ? header.last : header.first;
    return {
      sheet: table.sheet,
      row,
      rows: { first: header.first, last },
      columns: meanings.map((meaning, nth) => newColumn(meaning, start + nth)),
    };
  }
  return null;
}

/** A table with columns that were added to it. */
export function withColumns(table: FoundTable, added: readonly Column[]): FoundTable {
  return { ...table, columns: [...table.columns, ...added].sort((a, b) => a.column - b.column) };
}

/** Whether a table has the columns of a plan, read as what they are. */
export function hasColumns(table: FoundTable, { sheet, columns }: ColumnPlan): boolean {
  if (table.sheet !== sheet) return false;
  return columns.every(({ column, meaning }) => table.columns.some((each) => each.column === column && each.meaning === meaning));
}

/** The header cells of a plan as people write them: `"H5:I5"`. */
export function columnsRange({ row, columns }: ColumnPlan): string {
  const at = columns.map(({ column }) => column);
  const [from, to] = [Math.min(...at), Math.max(...at)].map((column) => cellAddress({ row, column }));
  return from === to ? `${from}` : `${from}:${to}`;
}

function headerOf({ headerRow, headerRows }: FoundTable, firstRow: number): Header | null {
  if (headerRow !== null) return { first: headerRow - Math.max(1, headerRows) + 1, last: headerRow };
  return firstRow > 0 ? { first: firstRow - 1, last: firstRow - 1 } : null;
}

/** Whether a header text in the lowest header row says what it should: a group header beside it may say otherwise. */
function readsAs(grid: Grid, table: FoundTable, header: Header, meaning: NewMeaning, column: number): boolean {
  const from = Math.min(...table.columns.map((each) => each.column));
  const above = headerParts(withText(grid, header.last, column), header, column, { from, to: column + 1 }).slice(0, -1);
  return readHeader([...above, ADDED_HEADERS[meaning]])?.meaning === meaning;
}

/** The grid with something in one cell. */
function withText(grid: Grid, row: number, column: number): Grid {
  const line = [...(grid.values[row - grid.firstRow] ?? [])];
  while (line.length <= column - grid.firstColumn) line.push(null);
  line[column - grid.firstColumn] = "x";
  return { ...grid, values: grid.values.map((cells, at) => (at === row - grid.firstRow ? line : cells)) };
}

function newColumn(meaning: NewMeaning, column: number): Column {
  const header = ADDED_HEADERS[meaning];
  return { column, header, meaning, confidence: 0.9, reason: { key: "header", values: { header } } };
}

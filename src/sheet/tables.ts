import { endColumn, isBlank, textOf, valueAt } from "./cells";
import { codeOf } from "./codes";
import { contentOf, recogniseColumns, type TableShape } from "./columns";
import { findHeader, headerParts, type Columns, type Header } from "./header-rows";
import { readHeader } from "./headers";
import { keyGroupsIn, type KeyGroup } from "./key-groups";
import { chooseLevelColumn, type LevelChoice } from "./level-column";
import { identifyRows, type TableRow } from "./rows";
import type { Column, FoundTable, Grid } from "./types";

/** A table of a sheet with what is needed to compare it with others. */
export interface TableDraft {
  readonly table: FoundTable;
  readonly levels: LevelChoice;
  readonly hidden: boolean;
  /** Share of the instrument's indicators that have a row, 0–1. */
  readonly coverage: number;
  /** Rows with a level in the chosen column. */
  readonly filled: number;
  /** Year of the levels: from their header, the name of the sheet or its titles. */
  readonly year: number | null;
}

/** A sheet's tables, and whether it has a list of indicators at all. */
export interface SheetTables {
  readonly drafts: readonly TableDraft[];
  readonly hasIndicators: boolean;
}

/** All tables of indicators in a sheet, in the order of their places. */
export function tablesIn(grid: Grid): SheetTables {
  const groups = keyGroupsIn(grid);
  const drafts = groups.flatMap((group) => draftOf(grid, group, groups) ?? []);
  return { drafts, hasIndicators: groups.length > 0 };
}

function draftOf(grid: Grid, group: KeyGroup, groups: readonly KeyGroup[]): TableDraft | null {
  const { instrument, columns: keys } = group;
  const { rows } = identifyRows(grid, instrument, keys, group.span);
  const [firstRow] = rows;
  const distinct = new Set(rows.map(({ indicator }) => indicator)).size;
  // Several lines per indicator are criteria, evidence or a log, not an assessment.
  if (firstRow === undefined || rows.length > 1.3 * distinct + 1) return null;
  const wide = regionOf(grid, group, groups);
  const header = findHeader(grid, keys, wide, firstRow.row);
  const region = withoutNeighbours(grid, group, wide, header, rows);
  const shape: TableShape = { grid, instrument, keys, rows, header, region };
  const columns = recogniseColumns(shape);
  const levels = chooseLevelColumn(shape, columns);
  if (levels === null || (keys.name === null && !isAboutIndicators(shape, columns))) return null;
  const { shortTitle, indicators } = instrument;
  const coverage = distinct / indicators.length;
  const table: FoundTable = {
    instrument: instrument.id,
    sheet: grid.sheet,
    headerRow: header?.last ?? null,
    headerRows: header === null ? 0 : header.last - header.first + 1,
    columns,
    rows: rows.map(({ row, indicator }) => ({ row, indicator })),
    levelColumn: levels.chosen.column,
    confidence: Math.round(100 * coverage * (keys.name !== null && keys.number !== null ? 1 : 0.9) * levels.chosen.confidence) / 100,
    reason: {
      key: keys.name === null ? "numbers" : keys.number === null ? "names" : "numbers-and-names",
      values: { matching: String(distinct), total: String(indicators.length), instrument: shortTitle },
    },
  };
  const filled = contentOf(shape, levels.chosen.column).levels;
  return { table, levels, hidden: grid.hidden, coverage, filled, year: levels.chosen.year ?? yearOf(grid, header, firstRow.row, region) };
}

/** The columns that can belong to a group: up to the blank column, or the first key, before its neighbour's. */
function regionOf(grid: Grid, group: KeyGroup, groups: readonly KeyGroup[]): Columns {
  const [from, to] = edges(group);
  const beside = groups.filter((other) => other !== group && other.span.from < group.span.to && group.span.from < other.span.to);
  let left = grid.firstColumn;
  let right = endColumn(grid);
  for (const other of beside) {
    const [otherFrom, otherTo] = edges(other);
    if (otherFrom > to) right = Math.min(right, border(grid, group, to + 1, otherFrom));
    else if (otherTo < from) left = Math.max(left, border(grid, group, otherTo + 1, from));
  }
  return { from: left, to: right };
}

/** Where the table between two keys ends: after the last blank column, else at the right-hand key. */
function border(grid: Grid, { span }: KeyGroup, from: number, to: number): number {
  for (let column = to - 1; column >= from; column -= 1) {
    if (isBlankColumn(grid, column, span.from, span.to)) return column + 1;
  }
  return to;
}

function edges({ columns: { number, name } }: KeyGroup): readonly [number, number] {
  const keys = [number, name].filter((column): column is number => column !== null);
  return [Math.min(...keys), Math.max(...keys)];
}

function isBlankColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (!isBlank(valueAt(grid, row, column))) return false;
  return true;
}

/** Leaves out what stands beyond a blank column and numbers its own lines, or has no header in the header's rows. */
function withoutNeighbours(grid: Grid, group: KeyGroup, wide: Columns, header: Header | null, rows: readonly TableRow[]): Columns {
  const first = header?.first ?? rows[0]?.row ?? group.span.from;
  const last = (rows[rows.length - 1]?.row ?? first) + 1;
  const [from, to] = edges(group);
  const blank = (column: number) => isBlankColumn(grid, column, first, last);
  const isForeign = (start: number, end: number): boolean => {
    const headers = range(start, end).map((column) => (header === null ? [] : headerParts(grid, header, column, wide)));
    const read = headers.map(readHeader);
    if (header !== null && read.every((each) => each === null)) return true;
    if (read.some((each) => each?.meaning === "number" || each?.meaning === "name")) return true;
    return header === null && range(start, end).some((column) => countsItsLines(grid, column, rows));
  };
  let right = to + 1;
  for (let column = right; column < wide.to; column += 1) {
    if (!blank(column)) right = column + 1;
    else {
      const next = range(column, wide.to).find((at) => !blank(at));
      if (next === undefined || isForeign(next, endOfBlock(next, wide.to, blank))) break;
    }
  }
  let left = from;
  for (let column = left - 1; column >= wide.from; column -= 1) {
    if (!blank(column)) left = column;
    else {
      const next = range(wide.from, column).reverse().find((at) => !blank(at));
      if (next === undefined || isForeign(startOfBlock(next, wide.from, blank), next + 1)) break;
    }
  }
  return { from: left, to: right };
}

function endOfBlock(start: number, limit: number, blank: (column: number) => boolean): number {
  let end = start;
  while (end < limit && !blank(end)) end += 1;
  return end;
}

function startOfBlock(end: number, limit: number, blank: (column: number) => boolean): number {
  let start = end;
  while (start > limit && !blank(start - 1)) start -= 1;
  return start;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** Whether a column counts 1, 2, 3 … of its own. */
function countsItsLines(grid: Grid, column: number, rows: readonly TableRow[]): boolean {
  const codes = new Set(rows.map(({ row }) => codeOf(valueAt(grid, row, column))).filter((code) => code !== null));
  return codes.size > 8;
}

/**
 * Whether a table that only numbers its lines is about indicators: it says so in the header of the numbers or of the
 * levels, and no column names something else line by line.
 */
function isAboutIndicators(shape: TableShape, columns: readonly Column[]): boolean {
  const { grid, header, region, keys, rows } = shape;
  const headers = range(region.from, region.to).map((column) => ({
    column,
    parts: header === null ? [] : headerParts(grid, header, column, region),
  }));
  const own = headers.find(({ column }) => column === keys.number)?.parts.join(" ") ?? "";
  const says = /indikator|indicator|\bik\b/i.test(own) || rows.every(({ row }) => /[a-z]/i.test(textOf(valueAt(grid, row, keys.number ?? 0))));
  const naming = headers.some(({ column, parts }) => {
    if (column === keys.number) return false;
    const content = contentOf(shape, column);
    const meaning = readHeader(parts)?.meaning;
    const different = content.distinctTexts > 0.8 * rows.length;
    if (meaning === "name") return content.texts > 0.3 * rows.length;
    return different && !says && (meaning === undefined || meaning === "owner" || meaning === null);
  });
  if (naming) return false;
  const level = columns.some(({ header: text, meaning }) => meaning === "self" || /level|tingkat|kematangan|capaian|mandiri/i.test(text));
  return says || level;
}

const YEAR = /\b20[1-4]\d\b/g;
const REGULATION = /(?:nomor|no\.?|permenpan\s?rb|perpres)?\s*\d{1,3}\s*(?:tahun|\/)\s*20\d\d/gi;

function yearOf(grid: Grid, header: Header | null, firstRow: number, region: Columns): number | null {
  const inName = newestYear(grid.sheet);
  if (inName !== null) return inName;
  const titles: string[] = [];
  const below = header?.first ?? firstRow;
  for (let row = Math.max(grid.firstRow, below - 10); row < below; row += 1) {
    for (let column = region.from; column < region.to; column += 1) titles.push(textOf(valueAt(grid, row, column)));
  }
  return newestYear(titles.join(" "));
}

function newestYear(text: string): number | null {
  const years = text.replace(REGULATION, " ").replace(/_/g, " ").match(YEAR) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

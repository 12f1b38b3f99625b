import { findInstrument } from "../../instrument";
import { endColumn, valueAt, type Grid, textOf } from "../../grid";
import { headerParts } from "../columns/header-rows";
import { readHeader } from "../columns/headers";
import { keyColumnsOf, locateRows } from "./locate-rows";
import { describe, indicatorListsIn, type IndicatorList } from "../find/table-draft";
import { isUnitSheet } from "../find/unit-sheet";
import type { Column, ColumnMeaning, FoundTable } from "../model";

/**
 * Where a remembered table is now: the same sheet or, when that is gone, the only other sheet that holds it; columns may
 * have moved, rows may have been inserted, sorted or deleted. `null` when it is lost, or when several places fit.
 *
 * @example relocate(grids, remembered) ?? "table-lost"
 */
export function relocate(all: readonly Grid[], table: FoundTable): FoundTable | null {
  const grids = all.filter((grid) => !isUnitSheet(grid));
  const own = grids.find(({ sheet }) => sheet === table.sheet);
  if (own) return inPlace(own, table) ?? elsewhereIn([own], table) ?? keepColumn(own, table);
  return elsewhereIn(grids, table);
}

/** The table where it was, when its columns still hold what they did and none came beside them. */
function inPlace(grid: Grid, table: FoundTable): FoundTable | null {
  const found = rowsInPlace(grid, table);
  if (found === null || levelHeader(grid, found) !== levelHeaderOf(table).header) return null;
  // What the person named by hand is not for finding to name anew.
  if (table.reason.key === "pointed") return withoutGone(grid, found);
  return hasSameHeaders(grid, found) ? found : null;
}

/**
 * The table where it was although the header of its level column was rewritten. A header that another of its columns
 * had is not a new one: that column took the place of the level column, which is gone.
 */
function keepColumn(grid: Grid, table: FoundTable): FoundTable | null {
  const found = rowsInPlace(grid, table);
  if (found === null) return null;
  const header = levelHeader(grid, found);
  if (header !== "" && table.columns.some((each) => each.column !== table.levelColumn && each.header === header)) return null;
  const kept = withoutGone(grid, found);
  return { ...kept, columns: kept.columns.map((each) => (each.column === table.levelColumn ? { ...each, header } : each)) };
}

function rowsInPlace(grid: Grid, table: FoundTable): FoundTable | null {
  const instrument = findInstrument(table.instrument);
  if (!instrument) return null;
  const { headerRow, rows } = locateRows(grid, instrument, table);
  if (rows.length === 0 || rows.length * 2 < table.rows.length) return null;
  return { ...table, headerRow, rows: rows.map(({ row, indicator }) => ({ row, indicator })) };
}

/** The table without columns whose header is gone: what stands there now is something else. */
function withoutGone(grid: Grid, table: FoundTable): FoundTable {
  const headerAt = headersNow(grid, table);
  if (headerAt === null) return table;
  const columns = table.columns.filter(({ column, header }) => column === table.levelColumn || header === "" || headerAt(column) !== "");
  return columns.length === table.columns.length ? table : { ...table, columns };
}

/** Meanings that a header alone gives a column, whatever stands below. */
const BY_HEADER: ReadonlySet<ColumnMeaning> = new Set([
  "target",
  "owner",
  "evidence",
  "explanation",
  "problem",
  "followUp",
  "deadline",
  "status",
]);

/** Whether the known columns carry their headers and no column came that a table can have. */
function hasSameHeaders(grid: Grid, table: FoundTable): boolean {
  const headerAt = headersNow(grid, table);
  if (headerAt === null) return true;
  const known = new Map(table.columns.map(({ column, header }) => [column, header]));
  if ([...known].some(([column, header]) => headerAt(column) !== header)) return false;
  for (let column = Math.min(...known.keys()); column < endColumn(grid); column += 1) {
    if (known.has(column)) continue;
    const text = headerAt(column);
    // Beyond the first column without a header something else may begin.
    if (text === "" && column > Math.max(...known.keys())) return true;
    const meaning = text === "" ? null : readHeader([text])?.meaning;
    if (meaning && BY_HEADER.has(meaning)) return false;
  }
  return true;
}

/** Tells the headers as they stand now; `null` for a table without any. */
function headersNow(grid: Grid, { headerRow, headerRows, columns }: FoundTable): ((column: number) => string) | null {
  if (headerRow === null || headerRows === 0) return null;
  const header = { first: headerRow - headerRows + 1, last: headerRow };
  const region = { from: Math.min(...columns.map(({ column }) => column)), to: endColumn(grid) };
  return (column) => headerParts(grid, header, column, region).join(" / ");
}

function levelHeader(grid: Grid, { headerRow, headerRows, columns, levelColumn }: FoundTable): string {
  if (headerRow === null) return "";
  if (headerRows <= 1) return textOf(valueAt(grid, headerRow, levelColumn));
  const all = columns.map(({ column }) => column);
  const region = { from: Math.min(...all), to: Math.max(...all) + 1 };
  return headerParts(grid, { first: headerRow - headerRows + 1, last: headerRow }, levelColumn, region).join(" / ");
}

function levelHeaderOf({ columns, levelColumn }: FoundTable): { readonly header: string; readonly nth: number } {
  const header = columns.find(({ column }) => column === levelColumn)?.header ?? "";
  const same = columns.filter((each) => each.header === header).map(({ column }) => column);
  return { header, nth: Math.max(0, same.indexOf(levelColumn)) };
}

/** The table in other columns or another sheet, when exactly one place fits best. */
function elsewhereIn(grids: readonly Grid[], table: FoundTable): FoundTable | null {
  const found = grids
    .flatMap(indicatorListsIn)
    .filter(({ shape }) => shape.instrument.id === table.instrument && shape.rows.length * 2 >= table.rows.length)
    .flatMap((list) => {
      const column = movedLevelColumn(list, table);
      return column === null ? [] : [{ list, column, likeness: likeness(list, table) }];
    })
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = found;
  if (best === undefined || (next !== undefined && next.likeness === best.likeness)) return null;
  return moved(best.list, table, best.column);
}

function moved(list: IndicatorList, table: FoundTable, levelColumn: number): FoundTable {
  const before = table.columns.find(({ column }) => column === table.levelColumn);
  const known = list.columns.find(({ column }) => column === levelColumn);
  const level: Column | undefined = before === undefined ? known : { ...before, column: levelColumn };
  const others = list.columns.filter(({ column }) => column !== levelColumn);
  return {
    ...describe(list),
    columns: [...others, ...(level === undefined ? [] : [level])].sort((a, b) => a.column - b.column),
    levelColumn,
    confidence: table.confidence,
    reason: table.reason,
  };
}

/** The column that carries the header of the level column, else the one as far from the key as before. */
function movedLevelColumn({ shape, columns }: IndicatorList, table: FoundTable): number | null {
  const { grid, header, region, keys } = shape;
  const { header: wanted, nth } = levelHeaderOf(table);
  if (wanted !== "") {
    if (header === null) return null;
    const same: number[] = [];
    for (let column = region.from; column < region.to; column += 1) {
      if (headerParts(grid, header, column, region).join(" / ") === wanted) same.push(column);
    }
    return same[nth] ?? same[0] ?? null;
  }
  const before = keyColumnsOf(table);
  const [keyBefore, keyNow] = [before?.name ?? before?.number, keys.name ?? keys.number];
  if (keyBefore === undefined || keyBefore === null || keyNow === null) return null;
  const column = keyNow + table.levelColumn - keyBefore;
  return columns.some((each) => each.column === column) ? column : null;
}

/** How much a list is like the table remembered: its headers, then its place. */
function likeness({ shape, columns }: IndicatorList, table: FoundTable): number {
  const headers = new Set(columns.map(({ header }) => header));
  const kept = table.columns.filter(({ header }) => headers.has(header)).length / Math.max(1, table.columns.length);
  const stays = shape.rows[0]?.row === table.rows[0]?.row ? 0.1 : 0;
  const sameRows = shape.rows.length === table.rows.length ? 0.1 : 0;
  return kept + stays + sameRows;
}

import type { Instrument } from "../../instrument";
import { valueAt, perGrid, type Grid, textOf } from "../../grid";
import { headerParts } from "../columns/header-rows";
import { spansOf } from "../find/table-candidates";
import { identifyRows } from "../rows/identify-rows";
import type { IdentifiedRows, KeyColumns, TableRow, UnknownRow } from "../rows/table-row";
import type { Column, FoundTable } from "../model";

/** Where the rows of a known table stand now. */
export interface LocatedRows {
  readonly headerRow: number | null;
  readonly rows: readonly TableRow[];
  readonly unknown: readonly UnknownRow[];
}

/** Finds the rows of a known table again, by number and name in its own columns. */
export function locateRows(grid: Grid, instrument: Instrument, table: FoundTable): LocatedRows {
  const keys = keyColumnsOf(table);
  if (keys === null) return { headerRow: table.headerRow, rows: asStored(table), unknown: [] };
  const before = { from: table.rows[0]?.row ?? 0, to: (table.rows[table.rows.length - 1]?.row ?? -1) + 1 };
  const readings = rowsOfKeys(grid, instrument, keys);
  const distanceOf = (rows: readonly TableRow[]) => Math.abs((rows[0]?.row ?? Infinity) - before.from);
  const countOf = (rows: readonly TableRow[]) => new Set(rows.map(({ indicator }) => indicator)).size;
  const most = Math.max(0, ...readings.map(({ rows }) => countOf(rows)));
  const possible = readings.filter(({ rows }) => rows.length > 0 && countOf(rows) >= Math.min(0.5 * countOf(tableRows(table)), most));
  const [nearest] = [...possible].sort((a, b) => distanceOf(a.rows) - distanceOf(b.rows));
  if (nearest === undefined) return { headerRow: table.headerRow, rows: [], unknown: [] };
  return { headerRow: headerAbove(grid, table, nearest.rows[0]?.row ?? 0), ...nearest };
}

/**
 * The rows of indicators in each span where the key columns hold a table. Looked for once in a grid, although the table is
 * first sought in it, then read, and then sought again for the table that finding would choose.
 */
function rowsOfKeys(grid: Grid, instrument: Instrument, keys: KeyColumns): readonly IdentifiedRows[] {
  const known = rowsByKeys(grid);
  const key = `${instrument.id} ${keys.number ?? ""} ${keys.name ?? ""}`;
  const rows = known.get(key) ?? spansOf(grid, instrument, keys).map((span) => identifyRows(grid, instrument, keys, span));
  known.set(key, rows);
  return rows;
}

const rowsByKeys = perGrid(() => new Map<string, readonly IdentifiedRows[]>());

/** The columns of a table that say which indicator a row is about, `null` when neither is known. */
export function keyColumnsOf({ columns }: FoundTable): KeyColumns | null {
  const of = (meaning: Column["meaning"]) => columns.find((each) => each.meaning === meaning)?.column ?? null;
  const [number, name] = [of("number"), of("name")];
  return number === null && name === null ? null : { number, name };
}

function tableRows(table: FoundTable): readonly TableRow[] {
  return asStored(table);
}

function asStored({ rows }: FoundTable): readonly TableRow[] {
  return rows.map(({ row, indicator }) => ({ row, indicator, by: "number", numberSays: null, alsoFits: [] }));
}

/** The last header row now: the nearest row above the first that carries the headers as before. */
function headerAbove(grid: Grid, table: FoundTable, firstRow: number): number | null {
  const { headerRow, headerRows, columns } = table;
  if (headerRow === null || headerRows === 0) return null;
  const region = { from: Math.min(...columns.map(({ column }) => column)), to: Math.max(...columns.map(({ column }) => column)) + 1 };
  for (let last = firstRow - 1; last >= Math.max(grid.firstRow, firstRow - 15); last -= 1) {
    const header = { first: last - headerRows + 1, last };
    const same = columns.filter(
      ({ column, header: text }) => text !== "" && headerParts(grid, header, column, region).join(" / ") === text
    );
    if (textOf(valueAt(grid, last, table.levelColumn)) !== "" && same.length * 2 > columns.filter(({ header: text }) => text !== "").length)
      return last;
  }
  return headerRow < firstRow ? headerRow : null;
}

import type { IndicatorKey, Instrument } from "../../instrument";
import { rowsByName } from "./rows-by-name";
import { rowsByNumber } from "./rows-by-number";
import { isTotal, readRows, type RowReading } from "./row-readings";
import { type Grid, type Span, filledIn, perGrid, valueAt, textOf } from "../../grid";
import type { KeyColumns, TableRow, IdentifiedRows, UnknownRow } from "./table-row";

/**
 * Says for each row of the span which indicator it is about, by number and name together. Headings, subtotals, legends
 * and the row of column numbers are left out. Where number and name differ, the name counts, unless another row already
 * has that name and none has the number.
 */
export function identifyRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  // A table is found in these rows first and read from them next.
  const known = identifiedIn(grid);
  const key = [instrument.id, columns.number, columns.name, span.from, span.to].join(" ");
  const rows = known.get(key) ?? identified(grid, instrument, columns, span);
  known.set(key, rows);
  return rows;
}

const identifiedIn = perGrid(() => new Map<string, IdentifiedRows>());

function identified(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  const readings = readRows(grid, instrument, columns, span);
  const isNamed = columns.name !== null;
  const assigned = isNamed ? rowsByName(readings, instrument, columns.number !== null) : rowsByNumber(grid, readings);
  const rows = withoutThinRows(grid, assigned);
  return { rows, unknown: unknownRows(grid, columns, readings, assigned) };
}

/** How far apart rows of one table stand at most. */
const NEXT = 2;

/** Rows among and close beside those of a table that no indicator was found for, and that are no heading, total or remark. */
function unknownRows(
  grid: Grid,
  { number, name }: KeyColumns,
  readings: readonly RowReading[],
  assigned: readonly TableRow[]
): readonly UnknownRow[] {
  const known = new Set(assigned.map(({ row }) => row));
  const at = assigned.map(({ row }) => row);
  let [from, to] = [Math.min(...at), Math.max(...at)];
  const isFree = ({ row }: RowReading): boolean => !known.has(row);
  const unknown = readings.filter((reading) => isFree(reading) && isUnknown(reading, name !== null));
  const isBeside = (row: number): boolean => row >= from - NEXT && row <= to + NEXT;
  for (const { row } of unknown) if (row > to && isBeside(row)) to = row;
  for (const { row } of [...unknown].reverse()) if (row < from && isBeside(row)) from = row;
  const texts = new Map(unknown.map(({ row }) => [row, number === null ? "" : textOf(valueAt(grid, row, number)).trim()]));
  const headed = headingsIn([...texts.values()]);
  return unknown
    .filter(({ row }) => row >= from && row <= to && !headed.has(texts.get(row) ?? ""))
    .map(({ row, code, coded }) => ({
      row,
      isNumbered: code !== null && coded.length === 0,
      isInside: row > Math.min(...at) && row < Math.max(...at),
    }));
}

/** Letters and Roman numbers, and what people call an aspect or a domain: several of them number headings. */
const HEADING_NUMBER = /^(?:[a-z]|[ivx]+|(?:a|d|aspek|domain)[ .-]*\d+)[.)]?$/i;

function headingsIn(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set(texts.filter((text) => HEADING_NUMBER.test(text)));
  return found.size > 1 ? found : new Set();
}

/** Whether a row that was not assigned may be about something that is rated, and is no heading, total or remark. */
function isUnknown({ code, coded, named, text, isHeading }: RowReading, isNamed: boolean): boolean {
  if (isHeading) return false;
  if (!isNamed) return code !== null && coded.length === 0;
  return text !== "" && !isTotal(text) && (named === null || coded.length > 0);
}

/** Of several rows of one indicator, those that hold hardly anything beside the others are headings that share its number. */
function withoutThinRows(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const filled = (row: number) => filledIn(grid, row);
  const most = new Map<IndicatorKey, number>();
  for (const { row, indicator } of rows) most.set(indicator, Math.max(most.get(indicator) ?? 0, filled(row)));
  return rows.filter(({ row, indicator }) => filled(row) * 2 > (most.get(indicator) ?? 0)).sort((a, b) => a.row - b.row);
}

import type { IndicatorKey, Instrument } from "../../instrument/types";
import { filledIn } from "../../grid/filled-cells";
import { textOf, valueAt } from "../../grid/cells";
import { rowsByName } from "./rows-by-name";
import { rowsByNumber } from "./rows-by-number";
import { isTotal, sightsIn, type Sight } from "./row-readings";
import type { Grid } from "../../grid/grid";
import type { KeyColumns, Span, TableRow, IdentifiedRows, UnknownRow } from "./table-row";

/**
 * Says for each row of the span which indicator it is about, by number and name together. Headings, subtotals, legends
 * and the row of column numbers are left out. Where number and name differ, the name counts, unless another row already
 * has that name and none has the number.
 */
export function identifyRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  const sights = sightsIn(grid, instrument, columns, span);
  const isNamed = columns.name !== null;
  const claimed = isNamed ? rowsByName(sights, instrument, columns.number !== null) : rowsByNumber(grid, sights);
  const rows = withoutThinRows(grid, claimed);
  return { rows, unknown: unknownRows(grid, columns, sights, claimed) };
}

/** How far apart rows of one table stand at most. */
const NEXT = 2;

/** Rows among and close beside those of a table that no indicator was found for, and that are no heading, total or remark. */
function unknownRows(
  grid: Grid,
  { number, name }: KeyColumns,
  sights: readonly Sight[],
  claimed: readonly TableRow[]
): readonly UnknownRow[] {
  const known = new Set(claimed.map(({ row }) => row));
  const at = claimed.map(({ row }) => row);
  let [from, to] = [Math.min(...at), Math.max(...at)];
  const isFree = ({ row }: Sight): boolean => !known.has(row);
  const unknown = sights.filter((sight) => isFree(sight) && isUnknown(sight, name !== null));
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

/** Whether a row that was not claimed may be about something that is rated, and is no heading, total or remark. */
function isUnknown({ code, coded, named, text, isHeading }: Sight, isNamed: boolean): boolean {
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

import type { IndicatorKey, Instrument } from "../../instrument";
import { nameIndexOf } from "../names/name-index";
import { rowsByName } from "./rows-by-name";
import { rowsByNumber } from "./rows-by-number";
import { isTotal, readRows, type RowReading } from "./row-readings";
import type { Grid } from "../../grid";
import type { KeyColumns, TableRow, IdentifiedRows } from "./table-row";
import type { Span } from "../../grid";
import { filledIn } from "../../grid";

/**
 * Says for each row of the span which indicator it is about, by number and name together. Headings, subtotals, legends
 * and the row of column numbers are left out. Where number and name differ, the name counts, unless another row already
 * has that name and none has the number.
 */
export function identifyRows(grid: Grid, instrument: Instrument, columns: KeyColumns, span: Span): IdentifiedRows {
  const readings = readRows(grid, instrument, columns, span);
  const isNamed = columns.name !== null;
  const assigned = isNamed ? rowsByName(readings, nameIndexOf(instrument), columns.number !== null) : rowsByNumber(grid, readings);
  const rows = withoutThinRows(grid, assigned);
  const start = rows[0]?.row ?? Infinity;
  const end = (rows[rows.length - 1]?.row ?? -Infinity) + 1;
  const unknown = readings.filter((reading) => reading.row > start && reading.row <= end && isUnknown(reading, isNamed));
  return { rows, unknown: unknown.map(({ row }) => row) };
}

/** Whether a row bears a number that the instrument does not have, and is no heading, total or remark. */
function isUnknown({ code, coded, named, text, isHeading }: RowReading, isNamed: boolean): boolean {
  if (code === null || coded.length > 0 || named !== null || isHeading) return false;
  return !isNamed || (text !== "" && !isTotal(text));
}

/** Of several rows of one indicator, those that hold hardly anything beside the others are headings that share its number. */
function withoutThinRows(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const filled = (row: number) => filledIn(grid, row);
  const most = new Map<IndicatorKey, number>();
  for (const { row, indicator } of rows) most.set(indicator, Math.max(most.get(indicator) ?? 0, filled(row)));
  return rows.filter(({ row, indicator }) => filled(row) * 2 > (most.get(indicator) ?? 0)).sort((a, b) => a.row - b.row);
}

import { Assignments } from "./assignments";
import { range, type Grid, filledIn } from "../../grid";
import type { RowReading } from "./row-readings";
import type { TableRow } from "./table-row";

/** Which rows are about which indicator in a table that only numbers them. */
export function rowsByNumber(grid: Grid, readings: readonly RowReading[]): readonly TableRow[] {
  const assignments = new Assignments();
  const fullest = new Map<string, number>();
  for (const { row, coded } of readings) fullest.set(coded.join(), Math.max(fullest.get(coded.join()) ?? 0, filledIn(grid, row)));
  for (const { row, coded, isHeading } of readings) {
    const key = assignments.open(coded);
    // The numbered heading of an aspect shares its number with an indicator, whose row holds more.
    if (key === undefined || (isHeading && filledIn(grid, row) < (fullest.get(coded.join()) ?? 0))) continue;
    assignments.add(row, key, "number");
  }
  return withoutLegend(assignments.rows);
}

/** Drops lists under the table that begin again at numbers the table has had, as the legend of levels 1…5 does. */
function withoutLegend(rows: readonly TableRow[]): readonly TableRow[] {
  const gapBefore = (at: number) => (rows[at]?.row ?? 0) - (rows[at - 1]?.row ?? 0);
  const start = range(1, rows.length)
    .reverse()
    .find((at) => gapBefore(at) > 1);
  if (start === undefined) return rows;
  const before = rows.slice(0, start);
  const had = new Set(before.map(({ indicator }) => indicator));
  return rows.slice(start).every(({ indicator }) => had.has(indicator)) ? withoutLegend(before) : rows;
}

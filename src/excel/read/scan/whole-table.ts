import { instruments } from "../../../instrument";
import type { Grid } from "../../../grid";
import { findTables } from "../../../table";

/**
 * Whether there is one best table and all its indicators are in sight, so that nothing more needs to be read to choose it.
 */
export function holdsWholeTable(grids: readonly Grid[]): boolean {
  const search = findTables(grids);
  if (search.kind !== "found") return false;
  const { table } = search;
  const seen = new Set(table.rows.map(({ indicator }) => indicator));
  const instrument = instruments.find(({ id }) => id === table.instrument);
  return instrument?.indicators.every(({ key }) => seen.has(key)) ?? false;
}

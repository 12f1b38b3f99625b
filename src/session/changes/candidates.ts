import type { Grid } from "../../grid";
import { relocate, type Candidate, type FoundTable } from "../../table";

/** Those of all columns one can choose that are not being read. */
export function othersThan(table: FoundTable, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter((each) => !sameTable(each.table, table));
}

/** Whether two tables are the same rows read from the same level column. */
export function sameTable(a: FoundTable, b: FoundTable): boolean {
  return a.sheet === b.sheet && a.levelColumn === b.levelColumn && a.rows[0]?.row === b.rows[0]?.row;
}

/**
 * The columns one can choose, after their table was read again: a renamed sheet or moved columns are followed, and a
 * column that is gone is no longer offered. Those of other sheets stay as they are.
 * @param before the table as it was read last
 * @param now the same table as it was read now
 */
export function followedCandidates(
  candidates: readonly Candidate[],
  before: FoundTable,
  now: FoundTable,
  grids: readonly Grid[]
): readonly Candidate[] {
  if (before.sheet === now.sheet && layoutOf(before) === layoutOf(now)) return candidates;
  return candidates.flatMap((candidate) => {
    if (candidate.table.sheet !== before.sheet) return [candidate];
    const table = relocate(grids, { ...candidate.table, sheet: now.sheet });
    return table ? [{ table }] : [];
  });
}

function layoutOf({ columns, rows }: FoundTable): string {
  return JSON.stringify([columns.map(({ column }) => column), rows.map(({ row }) => row)]);
}

/** Rows or columns: what both have in common is said once, for either. */
export type Along = "rows" | "columns";

/** Lines (rows or columns) next to each other. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** Groups line numbers, in any order, into runs. */
export function runsOf(lines: Iterable<number>): Run[] {
  const runs: { from: number; count: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === line) last.count += 1;
    else runs.push({ from: line, count: 1 });
  }
  return runs;
}

import type { Rect } from "./types";

/** Groups cells given as `row,column` into few rects: runs down a column, then neighbouring columns with the same run. */
export function groupIntoRects(cells: Iterable<string>): Rect[] {
  const columns = new Map<number, number[]>();
  for (const cell of cells) {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    rows.push(row);
  }
  const rects: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [column, rows] of [...columns].sort((a, b) => a[0] - b[0])) {
    for (const run of runs(rows)) {
      const left = rects.find((one) => one.row === run.row && one.rows === run.rows && one.column + one.columns === column);
      if (left) left.columns += 1;
      else rects.push({ ...run, column, columns: 1 });
    }
  }
  return rects;
}

function runs(rows: readonly number[]): { row: number; rows: number }[] {
  const result: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result[result.length - 1];
    if (last && last.row + last.rows === row) last.rows += 1;
    else result.push({ row, rows: 1 });
  }
  return result;
}

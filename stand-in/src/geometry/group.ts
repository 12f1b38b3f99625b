import { runsOf } from "./lines";
import type { Position, Rect } from "./rect";

/** Groups cells into few rectangles: runs down a column, then neighbouring columns with the same run. */
export function groupIntoRects(cells: Iterable<Position>): Rect[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    rows.push(row);
  }
  const rects: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [column, rows] of [...columns].sort((a, b) => a[0] - b[0])) {
    for (const { from, count } of runsOf(rows)) {
      const left = rects.find((one) => one.row === from && one.rows === count && one.column + one.columns === column);
      if (left) left.columns += 1;
      else rects.push({ row: from, rows: count, column, columns: 1 });
    }
  }
  return rects;
}

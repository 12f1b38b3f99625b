import type { SheetRect, SheetPosition } from "../../geometry/rect";

/**
 * Cells as rectangles one column wide, each cell once: a column of ten thousand formulas is one rectangle, which the engine
 * takes in at once.
 */
export function columnRuns(places: readonly SheetPosition[]): readonly SheetRect[] {
  const runs: { sheetId: string; row: number; column: number; rows: number; columns: 1 }[] = [];
  const sorted = [...places].sort((a, b) =>
    a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : a.column - b.column || a.row - b.row
  );
  for (const { sheetId, row, column } of sorted) {
    const last = runs[runs.length - 1];
    const isBelow = last?.sheetId === sheetId && last.column === column && row <= last.row + last.rows;
    if (last && isBelow) last.rows = Math.max(last.rows, row - last.row + 1);
    else runs.push({ sheetId, row, column, rows: 1, columns: 1 });
  }
  return runs;
}

import { hasContents, type Reader } from "./reading";
import { isError, sameValue } from "./errors";
import type { Grid } from "./grid";
import type { ChangedCell, SheetSnapshot, Value, WorkbookSnapshot } from "./types";

/**
 * The cells of a sheet that differ from the file, in reading order. What was changed and changed back does not count,
 * so that a workbook nobody changed is saved as it was.
 */
export function changedCells(
  grid: Grid,
  reader: Reader,
  sheetId: string,
  original: SheetSnapshot | null,
  snapshot: WorkbookSnapshot,
  isCustom: (formula: string) => boolean
): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const [row, columns] of places(grid, reader, sheetId, original)) {
    for (const column of columns) {
      const was = original?.cells.get(row)?.get(column);
      const now = reader.cell(sheetId, row, column);
      const formatBefore = snapshot.styles[was?.style ?? 0]?.numberFormat ?? "General";
      const numberFormat = now.numberFormat === formatBefore ? undefined : now.numberFormat;
      const before: Value = was?.value ?? null;
      const array = now.formula === null ? null : (now.spill ?? null);
      const sameArray = array === null || (was?.array?.rows === array.rows && was.array.columns === array.columns);
      const sameContents = now.formula === null ? sameValue(before, now.value) : sameResult(before, now.value);
      if (sameContents && (was?.formula ?? null) === now.formula && sameArray && numberFormat === undefined) continue;
      const value = isError(now.value) ? { error: now.value.error } : now.value;
      changed.push({ row, column, value, formula: now.formula, array, ...(numberFormat === undefined ? {} : { numberFormat }), custom: now.formula !== null && isCustom(now.formula) });
    }
  }
  return changed;
}

/** Programs store results with ten digits or more and differ in the last bits: what agrees to nine is no change. */
function sameResult(before: Value, now: Value): boolean {
  if (typeof before !== "number" || typeof now !== "number") return sameValue(before, now);
  return Math.abs(before - now) <= Math.abs(before) * 1e-9;
}

/** Every place that holds something now or held something in the file, in reading order. */
function places(grid: Grid, reader: Reader, sheetId: string, original: SheetSnapshot | null): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, Set<number>>();
  const add = (row: number, column: number): void => {
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    columns.add(column);
  };
  for (const [row, cells] of original?.cells ?? []) for (const column of cells.keys()) add(row, column);
  grid.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
    add(row, column);
    if (!hasContents(cell)) return;
    const spill = reader.spill(sheetId, row, column);
    if (!spill) return;
    for (let r = 0; r < spill.rows; r++) for (let c = 0; c < spill.columns; c++) add(row + r, column + c);
  });
  return [...rows].sort((a, b) => a[0] - b[0]).map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)] as const);
}

import { cellStyleOf, ownStyle } from "../cells/cell-styles";
import { bordersIn } from "../cells/borders";
import { isLocked } from "../../model/features/locks";
import { plainFeatures, type SheetFeatures } from "../../model/features/sheet-features";
import { isError, sameValue, type Value } from "../../model/value";
import type { ChangedCell } from "../../model/changes";
import type { SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import { hasContents, type Reader } from "../cells/reader";
import type { Grid } from "../grid/grid";

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
  isCustom: (formula: string) => boolean,
  features: SheetFeatures = plainFeatures
): ChangedCell[] {
  const locksChanged = JSON.stringify(features.locks) !== JSON.stringify(original?.features?.locks ?? []);
  const locksBefore = original?.features?.locks ?? [];
  const changed: ChangedCell[] = [];
  for (const [row, columns] of places(grid, reader, sheetId, original, locksChanged ? features : plainFeatures)) {
    for (const column of columns) {
      const was = original?.cells.get(row)?.get(column);
      const now = reader.cell(sheetId, row, column);
      const style = fileStyle(reader.raw(sheetId, row, column)?.s, snapshot.styles.length);
      const otherStyle = style !== null && style !== (was?.style ?? 0) ? style : undefined;
      const formatBefore = snapshot.styles[otherStyle ?? was?.style ?? 0]?.numberFormat ?? "General";
      const dressed = style === null ? appearance(grid, sheetId, row, column, snapshot.styles[was?.style ?? 0]) : {};
      const locked =
        locksChanged && isLocked(features.locks, row, column) !== isLocked(locksBefore, row, column)
          ? { locked: isLocked(features.locks, row, column) }
          : {};
      const appearanceNow = { ...dressed, ...locked };
      const numberFormat = now.numberFormat === formatBefore ? undefined : now.numberFormat;
      const before: Value = was?.value ?? null;
      const array = now.formula === null ? null : (now.spill ?? null);
      const sameArray = array === null || (was?.array?.rows === array.rows && was.array.columns === array.columns);
      const sameContents = now.formula === null ? sameValue(before, now.value) : sameResult(before, now.value);
      if (
        sameContents &&
        (was?.formula ?? null) === now.formula &&
        sameArray &&
        numberFormat === undefined &&
        otherStyle === undefined &&
        Object.keys(appearanceNow).length === 0
      )
        continue;
      const value = isError(now.value) ? { error: now.value.error } : now.value;
      changed.push({
        row,
        column,
        value,
        formula: now.formula,
        array,
        ...appearanceNow,
        ...(otherStyle === undefined ? {} : { style: otherStyle }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        custom: now.formula !== null && isCustom(now.formula),
      });
    }
  }
  return changed;
}

/** What differs in the looks of a cell from a cell format of the file. */
function appearance(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  before: StyleSnapshot | undefined
): Pick<ChangedCell, "cellStyle" | "borders"> {
  const style = ownStyle(grid.sheet(sheetId), row, column);
  const cellStyle = cellStyleOf(style);
  const borders = bordersIn(style);
  const was = before === undefined ? cellStyleOf(null) : before;
  const sameStyle = (Object.keys(cellStyle) as (keyof typeof cellStyle)[]).every((part) =>
    part === "vertical" ? (cellStyle.vertical ?? "bottom") === (was.vertical ?? "bottom") : cellStyle[part] === was[part]
  );
  const sameBorders = (["top", "bottom", "left", "right"] as const).every(
    (side) => (borders[side]?.color ?? null) === (before?.borders[side] ?? null) && (borders[side]?.style ?? "thin") === "thin"
  );
  return { ...(sameStyle ? {} : { cellStyle }), ...(sameBorders ? {} : { borders }) };
}

/** Which of the file's cell formats a style of the grid is; null when it was made here. */
function fileStyle(style: unknown, count: number): number | null {
  if (style === undefined || style === null) return 0;
  const number = typeof style === "string" && /^\d+$/.test(style) ? Number(style) : count;
  return number < count ? number : null;
}

/** Programs store results with ten digits or more and differ in the last bits: what agrees to nine is no change. */
function sameResult(before: Value, now: Value): boolean {
  if (typeof before !== "number" || typeof now !== "number") return sameValue(before, now);
  return Math.abs(before - now) <= Math.abs(before) * 1e-9;
}

/** Every place that holds something now or held something in the file, in reading order. */
function places(
  grid: Grid,
  reader: Reader,
  sheetId: string,
  original: SheetSnapshot | null,
  features: SheetFeatures
): readonly (readonly [number, readonly number[]])[] {
  const rows = new Map<number, Set<number>>();
  const add = (row: number, column: number): void => {
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns);
    columns.add(column);
  };
  for (const [row, cells] of original?.cells ?? []) for (const column of cells.keys()) add(row, column);
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      add(row, column);
      if (!hasContents(cell)) return;
      const spill = reader.spill(sheetId, row, column);
      if (!spill) return;
      for (let r = 0; r < spill.rows; r++) for (let c = 0; c < spill.columns; c++) add(row + r, column + c);
    });
  for (const { rect } of features.locks)
    if (rect.rows * rect.columns <= 100_000)
      for (let r = rect.row; r < rect.row + rect.rows; r++) for (let c = rect.column; c < rect.column + rect.columns; c++) add(r, c);
  return [...rows].sort((a, b) => a[0] - b[0]).map(([row, columns]) => [row, [...columns].sort((a, b) => a - b)] as const);
}

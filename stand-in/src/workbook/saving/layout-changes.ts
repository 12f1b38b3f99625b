import { BooleanNumber } from "@univerjs/core";
import { chartData } from "../charts/chart-data";
import type { Grid } from "../grid/grid";
import { plainFeatures, type SheetFeatures } from "../../model/features/sheet-features";
import type { SheetLayout, WorkbookChanges } from "../../model/changes";
import type { SheetSnapshot } from "../../model/snapshot";
import type { Workbook } from "../../model/workbook/workbook";
import { rectOf } from "../grid/ranges";
import { fileHeightOf } from "../heights/file-height";

const DEFAULT_WIDTH = 64;

/** What of a sheet differs from the file, besides its cells. */
export function changedBesideCells(
  grid: Grid,
  workbook: Pick<Workbook, "sheets" | "cells" | "features">,
  sheetId: string,
  original: SheetSnapshot | null
): Pick<WorkbookChanges["sheets"][number], "layout" | "features" | "chartCaches"> {
  const layout = changedLayout(grid, sheetId, original);
  const features = changedFeatures(workbook.features.of(sheetId), original);
  return {
    ...(layout === undefined ? {} : { layout }),
    ...(features === undefined ? {} : { features }),
    ...(features?.charts === undefined ? {} : { chartCaches: features.charts.map((chart) => chartData(workbook, chart)) }),
  };
}

/** Sizes, merges and what is hidden, where they differ from the file; undefined when nothing does. */
function changedLayout(grid: Grid, sheetId: string, original: SheetSnapshot | null): SheetLayout | undefined {
  const { rowData, columnData, freeze, mergeData } = grid.sheet(sheetId).getConfig();
  const list = (data: typeof rowData | typeof columnData): number[] =>
    Object.entries(data)
      .filter(([, one]) => one?.hd === BooleanNumber.TRUE)
      .map(([index]) => Number(index))
      .sort((a, b) => a - b);
  const layout: { -readonly [Part in keyof SheetLayout]: SheetLayout[Part] } = {};
  const key = (value: unknown): string => JSON.stringify(value);
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  const merges = mergeData.map(rectOf).map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
  const byPlace = (rects: readonly { readonly row: number; readonly column: number }[]): string[] => rects.map(key).sort();
  if (
    key(byPlace(merges)) !==
    key(byPlace((original?.merges ?? []).map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))))
  )
    layout.merges = merges;
  const [hiddenRows, hiddenColumns] = [list(rowData), list(columnData)];
  if (key(hiddenRows) !== key(sorted(original?.hiddenRows ?? []))) layout.hiddenRows = hiddenRows;
  if (key(hiddenColumns) !== key(sorted(original?.hiddenColumns ?? []))) layout.hiddenColumns = hiddenColumns;
  const widths = new Map<number, number>();
  for (const [index, column] of Object.entries(columnData)) {
    const width = column?.w;
    if (width !== undefined && width !== (original?.columnWidths.get(Number(index)) ?? DEFAULT_WIDTH)) widths.set(Number(index), width);
  }
  if (widths.size > 0) layout.columnWidths = widths;
  const heights = new Map<number, number>();
  const fitted = new Map<number, number>();
  for (const [index, row] of Object.entries(rowData)) {
    if (row?.ia !== BooleanNumber.FALSE) {
      // A height that was set in the file and follows the contents now is another one, whatever it is.
      const before = original?.fixedRows.has(Number(index)) === true ? null : fileHeightOf(row);
      if (row?.ah !== undefined && row.ah !== before) fitted.set(Number(index), row.ah);
    } else if (row.h !== undefined && row.h !== original?.rowHeights.get(Number(index))) heights.set(Number(index), row.h);
  }
  if (fitted.size > 0) layout.fittedHeights = fitted;
  if (heights.size > 0) layout.rowHeights = heights;
  const frozen = { rows: freeze.ySplit, columns: freeze.xSplit };
  if (key(frozen) !== key({ rows: original?.frozen.rows ?? 0, columns: original?.frozen.columns ?? 0 })) layout.frozen = frozen;
  return Object.keys(layout).length === 0 ? undefined : layout;
}

/** The features that differ from the file; undefined when none does. */
function changedFeatures(now: SheetFeatures, original: SheetSnapshot | null): Partial<SheetFeatures> | undefined {
  const before = original?.features ?? plainFeatures;
  const parts = (Object.keys(now) as (keyof SheetFeatures)[]).filter((part) => JSON.stringify(now[part]) !== JSON.stringify(before[part]));
  return parts.length === 0 ? undefined : Object.fromEntries(parts.map((part) => [part, now[part]]));
}

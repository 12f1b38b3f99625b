import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../grid/grid";
import { UNIT } from "../grid/ranges";

/** Room for the letters above and the numbers beside the grid, in pixels. */
export const HEADER = { rows: 20, columns: 46 };

/** The grid's canvas; null before it is drawn. */
export const gridCanvas = (): HTMLCanvasElement | null => document.querySelector(`canvas[id^="univer-sheet-main-canvas_"]`);

/** Where a cell is seen: pixels from the corner of the grid's picture. */
export interface VisibleCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lengths of a sheet's rows and columns as they are drawn, hidden ones being nothing. */
export function lengthsOf(
  grid: Grid,
  sheetId: string
): { readonly height: (row: number) => number; readonly width: (column: number) => number } {
  const sheet = grid.sheet(sheetId);
  return {
    height: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
    width: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
  };
}

/** Pixels of all lines before one. */
export function pixelsBefore(index: number, size: (index: number) => number): number {
  let pixels = 0;
  for (let line = 0; line < index; line += 1) pixels += size(line);
  return pixels;
}

/** How far the sheet is scrolled, in pixels. */
export function scrolledBy(grid: Grid, sheetId: string): { readonly x: number; readonly y: number } {
  const { height, width } = lengthsOf(grid, sheetId);
  const now = grid.api.getActiveWorkbook()?.getScrollStateBySheetId(sheetId);
  return {
    y: pixelsBefore(now?.sheetViewStartRow ?? 0, height) + (now?.offsetY ?? 0),
    x: pixelsBefore(now?.sheetViewStartColumn ?? 0, width) + (now?.offsetX ?? 0),
  };
}

/** Where a cell of the sheet in front is seen; null when it is hidden, scrolled away or under what is frozen. */
export function visibleCell(grid: Grid, sheetId: string, row: number, column: number): VisibleCell | null {
  const canvas = gridCanvas();
  if (canvas === null) return null;
  const sheet = grid.sheet(sheetId);
  const { height, width } = lengthsOf(grid, sheetId);
  const merged = sheet.getMergedCell(row, column);
  const sizes = {
    width: pixelsBefore((merged?.endColumn ?? column) + 1, width) - pixelsBefore(column, width),
    height: pixelsBefore((merged?.endRow ?? row) + 1, height) - pixelsBefore(row, height),
  };
  const { xSplit, ySplit } = sheet.getFreeze();
  const scrolled = scrolledBy(grid, sheetId);
  const left = pixelsBefore(column, width) - (column < xSplit ? 0 : scrolled.x);
  const top = pixelsBefore(row, height) - (row < ySplit ? 0 : scrolled.y);
  const isCovered = (column >= xSplit && left < pixelsBefore(xSplit, width)) || (row >= ySplit && top < pixelsBefore(ySplit, height));
  const place = { left: HEADER.columns + left, top: HEADER.rows + top, ...sizes };
  return isCovered || sizes.width === 0 || sizes.height === 0 || place.left >= canvas.clientWidth || place.top >= canvas.clientHeight
    ? null
    : place;
}

/** Listens for any scrolling of the grid, as soon as it is drawn. */
export function onScroll(grid: Grid, listener: () => void): () => void {
  const render = grid.injector.get(IRenderManagerService).getRenderById(UNIT);
  const stops = (render?.scene.getViewports() ?? []).map((viewport) => viewport.onScrollAfter$.subscribeEvent(listener));
  return () => {
    for (const stop of stops) stop.unsubscribe();
  };
}

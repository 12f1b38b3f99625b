import { ScrollCommand } from "@univerjs/preset-sheets-core";
import { gridCanvas, HEADER, lengthsOf, pixelsBefore, scrolledBy } from "./visible-cell";
import type { Grid } from "../grid/grid";
import type { Rect } from "../../geometry/rect";

/** The rows or the columns of a sheet, as far as scrolling goes; lengths in pixels. */
interface Lines {
  /** How many stand still. */
  readonly frozen: number;
  /** How far the others are scrolled. */
  readonly scrolled: number;
  /** For frozen and scrolled lines together. */
  readonly room: number;
  readonly size: (index: number) => number;
}

/**
 * Scrolls the sheet in front so that a cell is seen whole, beside what is frozen. One that is seen already stays where it
 * is. The grid's own way of doing so takes the frozen rows for room and leaves the cell below the edge.
 */
export function reveal(grid: Grid, sheetId: string, { row, column }: Rect): void {
  const canvas = gridCanvas();
  if (canvas === null) return;
  const { xSplit, ySplit } = grid.sheet(sheetId).getFreeze();
  const { height, width } = lengthsOf(grid, sheetId);
  const { x, y } = scrolledBy(grid, sheetId);
  const down = scrolledTo(row, { frozen: ySplit, scrolled: y, room: canvas.clientHeight - HEADER.rows, size: height });
  const right = scrolledTo(column, { frozen: xSplit, scrolled: x, room: canvas.clientWidth - HEADER.columns, size: width });
  if (down === y && right === x) return;
  const [first, left] = [lineAt(down, height), lineAt(right, width)];
  grid.commands.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: first.index,
    offsetY: first.offset,
    sheetViewStartColumn: left.index,
    offsetX: left.offset,
  });
}

/** How far to be scrolled so that a line is seen; as far as now where it is. */
function scrolledTo(index: number, { frozen, scrolled, room, size }: Lines): number {
  if (index < frozen) return scrolled;
  const held = pixelsBefore(frozen, size);
  const start = pixelsBefore(index, size);
  if (start < held + scrolled) return start - held;
  if (start + size(index) <= scrolled + room) return scrolled;
  // Upwards from the line: as many as fit with it.
  let first = index;
  let free = room - held - size(index);
  while (first > frozen && free >= size(first - 1)) {
    first -= 1;
    free -= size(first);
  }
  return pixelsBefore(first, size) - held;
}

/** The grid is told a scroll position as the line that many pixels from the first one, and how far into it. */
function lineAt(pixels: number, size: (index: number) => number): { readonly index: number; readonly offset: number } {
  let index = 0;
  let left = pixels;
  while (left > 0 && left >= size(index)) {
    left -= size(index);
    index += 1;
  }
  return { index, offset: left };
}

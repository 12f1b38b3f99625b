import type { SheetSnapshot, StyleSnapshot } from "../../model/snapshot";
import { holdsCell } from "../../geometry/rect";
import type { WidthOf } from "./text-width";
import { grownHeight, lineHeight, naturalHeight, STANDARD_HEIGHT, type ShownCell } from "./natural-height";

/** Width of a column of which the file says nothing, in pixels. */
const STANDARD_WIDTH = 64;

/**
 * Heights of rows that follow their contents, where the file names none though wrapped texts or large fonts need more than one line (Excel finds
 * them out on opening, too), or where the fonts of this machine need more lines than the file has room for.
 */
export function heightsOfFile(sheet: SheetSnapshot, styles: readonly StyleSnapshot[], widthOf: WidthOf): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const hidden = new Set(sheet.hiddenColumns);
  for (const [row, cells] of sheet.cells) {
    if (sheet.fixedRows.has(row)) continue;
    const shown: ShownCell[] = [];
    for (const [column, { value, style }] of cells) {
      const look = styles[style];
      if (look === undefined || value === null || hidden.has(column)) continue;
      if (lineHeight(look.fontSize) <= STANDARD_HEIGHT && !(look.wrap && typeof value === "string")) continue;
      if (sheet.merges.some((merge) => holdsCell(merge, row, column))) continue;
      shown.push({ text: typeof value === "string" ? value : "", style: look, width: sheet.columnWidths.get(column) ?? STANDARD_WIDTH });
    }
    if (shown.length === 0) continue;
    const before = sheet.rowHeights.get(row) ?? null;
    const natural = naturalHeight(shown, widthOf);
    const height = before === null ? natural : grownHeight(before, natural);
    if (height !== (before ?? STANDARD_HEIGHT)) heights.set(row, height);
  }
  return heights;
}

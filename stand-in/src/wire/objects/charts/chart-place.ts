import type { ChartPlace, Corner } from "../../../model/features/chart";
import type { SheetRect } from "../../../geometry/rect";
import type { Batch } from "../../requests/batch";

/** Excel measures charts in points. */
const pointsPerPixel = 72 / 96;

/** A chart's edges in points from the sheet's top left corner. */
export interface Edges {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Default size of a new chart. */
export const USUAL_SIZE = { width: 360, height: 216 };

type Along = "rows" | "columns";

function before(sheetId: string, along: Along, index: number, inside: number, batch: Batch): number {
  let pixels = inside;
  for (let at = 0; at < index; at++) pixels += batch.host.workbook.layout.size(sheetId, along, at);
  return pixels;
}

function cellAt(sheetId: string, along: Along, pixels: number, batch: Batch): { readonly index: number; readonly inside: number } {
  let rest = pixels;
  for (let index = 0; ; index++) {
    const size = batch.host.workbook.layout.size(sheetId, along, index);
    if (rest < size || index > 100_000) return { index, inside: Math.max(0, Math.round(rest)) };
    rest -= size;
  }
}

/** Where a chart lies in points. */
export function edgesOf(sheetId: string, { from, to }: ChartPlace, batch: Batch): Edges {
  const top = before(sheetId, "rows", from.row, from.down, batch);
  const left = before(sheetId, "columns", from.column, from.right, batch);
  return {
    top: top * pointsPerPixel,
    left: left * pointsPerPixel,
    height: (before(sheetId, "rows", to.row, to.down, batch) - top) * pointsPerPixel,
    width: (before(sheetId, "columns", to.column, to.right, batch) - left) * pointsPerPixel,
  };
}

/** The place of a chart with these edges. */
export function placeOf(sheetId: string, { top, left, width, height }: Edges, batch: Batch): ChartPlace {
  const corner = (down: number, right: number): Corner => {
    const row = cellAt(sheetId, "rows", down / pointsPerPixel, batch);
    const column = cellAt(sheetId, "columns", right / pointsPerPixel, batch);
    return { row: row.index, down: row.inside, column: column.index, right: column.inside };
  };
  return { from: corner(top, left), to: corner(top + height, left + width) };
}

/** The place of a chart that covers these cells. */
export const placeOver = (rect: SheetRect): ChartPlace => ({
  from: { row: rect.row, column: rect.column, down: 0, right: 0 },
  to: { row: rect.row + rect.rows, column: rect.column + rect.columns, down: 0, right: 0 },
});

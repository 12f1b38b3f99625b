import { boundingRect, type Position, type Rect } from "./rect";

/**
 * The block of filled cells around a cell: it ends where a whole empty row and column begin, as Excel's *current region* does.
 *
 * @param isFilled whether a cell of the sheet holds something
 * @returns the cell alone where nothing is filled around it
 */
export function regionAround({ row, column }: Position, isFilled: (row: number, column: number) => boolean): Rect {
  let region: Rect = { row, column, rows: 1, columns: 1 };
  for (;;) {
    const wider = grown(region, isFilled);
    if (wider === null) return region;
    region = wider;
  }
}

/** The region with the filled lines next to it; null when there are none. */
function grown(region: Rect, isFilled: (row: number, column: number) => boolean): Rect | null {
  const { row, column, rows, columns } = region;
  let result = region;
  const add = (r: number, c: number): void => {
    if (r >= 0 && c >= 0 && isFilled(r, c)) result = boundingRect(result, { row: r, column: c, rows: 1, columns: 1 });
  };
  for (let r = row - 1; r <= row + rows; r += 1) for (const c of [column - 1, column + columns]) add(r, c);
  for (let c = column; c < column + columns; c += 1) for (const r of [row - 1, row + rows]) add(r, c);
  return result === region ? null : result;
}

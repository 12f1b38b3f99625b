/**
 * Gives rows their heights in points; neighbours that are equally high at once, which Excel answers sooner.
 * @param heights ordered by row
 */
export function setRowHeights(sheet: Excel.Worksheet, heights: readonly { readonly row: number; readonly height: number }[]): void {
  for (let from = 0; from < heights.length;) {
    const first = heights[from];
    if (first === undefined) return;
    let count = 1;
    while (heights[from + count]?.row === first.row + count && heights[from + count]?.height === first.height) count += 1;
    sheet.getRangeByIndexes(first.row, 0, count, 1).format.rowHeight = first.height;
    from += count;
  }
}

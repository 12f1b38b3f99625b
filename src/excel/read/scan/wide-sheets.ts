import type { Grid } from "../../../grid";
import { gridOf } from "../cells/cell-values";
import { isWider, type LargeSheet, type Used } from "./large-sheet";

/** Fewest rows and most columns of what is read right of a window: a table, not a note somebody left far out. */
const TABLE = { rows: 5, columns: 400, cells: 60_000 };
/** No more columns than this are read below the window: Excel hands over no values of whole rows. */
const MOST_COLUMNS = 400;

/** A wide sheet without the width that only far cells give it, even a space in the last column; another as it is. */
export function inTrueSize(one: LargeSheet): LargeSheet {
  const { used, window, top, below } = one;
  if (!isWider(one)) return one;
  const seen = top === null ? window.columns : top.firstColumn + (top.values[0]?.length ?? 0);
  // As wide as that only a far cell makes it: what belongs to the sheet lies below what was seen.
  const end = isTooWide(below) ? seen : Math.max(seen, endColumnOf(below));
  const first = Math.min(used.columnIndex, end - 1);
  const lastRow = below === null ? Math.min(used.rowIndex + used.rowCount, window.rows) : below.rowIndex + below.rowCount;
  const rowIndex = Math.min(used.rowIndex, lastRow - 1);
  return { ...one, used: { rowIndex, columnIndex: first, rowCount: lastRow - rowIndex, columnCount: end - first } };
}

function endColumnOf(part: Used | null): number {
  return part === null ? 0 : part.columnIndex + part.columnCount;
}

function isTooWide(part: Used | null): boolean {
  return endColumnOf(part) > MOST_COLUMNS;
}

/** Asks for the cells right of a window where they can belong to a table; `null` where not. */
export function askForRight(context: Excel.RequestContext, { sheet, right }: LargeSheet): Excel.Range | null {
  if (!right || !canBeTable(right)) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = right;
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  range.load("rowIndex,columnIndex,values");
  return range;
}

/** Whether there is nothing right of what is read that would have to be read too. */
export function isReadToTheRight({ right, below }: LargeSheet): boolean {
  return !isTooWide(below) && (!right || canBeTable(right) || right.rowCount < TABLE.rows);
}

function canBeTable({ rowCount, columnCount }: Used): boolean {
  return rowCount >= TABLE.rows && columnCount <= TABLE.columns && rowCount * columnCount <= TABLE.cells;
}

/** What was read of a sheet at first, with what lies right of it. */
export function withRight(one: LargeSheet, range: Excel.Range | null): LargeSheet {
  const { top, sheet } = one;
  if (range === null) return one;
  const right = gridOf(range, sheet.name, sheet.hidden);
  if (top === null) return { ...one, top: right };
  const firstRow = Math.min(top.firstRow, right.firstRow);
  const endOf = ({ firstRow: first, values }: Grid): number => first + values.length;
  const gap = right.firstColumn - top.firstColumn;
  const widthOf = ({ values }: Grid): number => values[0]?.length ?? 0;
  const values = Array.from({ length: Math.max(endOf(top), endOf(right)) - firstRow }, (_, at) => {
    const row = firstRow + at;
    const left = top.values[row - top.firstRow] ?? [];
    const beside = right.values[row - right.firstRow] ?? [];
    return [...padded(left, gap), ...padded(beside, widthOf(right))];
  });
  return { ...one, top: { ...top, firstRow, values } };
}

function padded(cells: Grid["values"][number], width: number): Grid["values"][number] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => null)];
}

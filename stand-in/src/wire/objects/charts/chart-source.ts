import type { ChartSeries } from "../../../model/features/chart";
import type { SheetRect } from "../../../geometry/rect";
import { sheetAddress } from "../../../geometry/sheet-addresses";
import type { Batch } from "../../requests/batch";
import { invalidArgument } from "../../protocol/errors";
import { sheetById } from "../shared/ranges";

/** A series with default formatting. */
export const plainSeries = (values: string, name: string | null = null, categories: string | null = null): ChartSeries => ({
  name,
  values,
  categories,
  fill: null,
  line: null,
  lineWeight: null,
  labels: false,
  labelFormat: null,
});

/** `Laporan!$B$2:$B$9`, as files write the ranges of charts. */
export function referenceTo(rect: SheetRect, batch: Batch): string {
  const address = sheetAddress(sheetById(batch.host, rect.sheetId).name, rect);
  const mark = address.lastIndexOf("!");
  return `${address.slice(0, mark)}!${address.slice(mark + 1).replace(/[A-Z]+|[0-9]+/g, "$$$&")}`;
}

/**
 * The series Excel makes of a block of cells: texts in the first column are categories, texts in the first row are
 * names; series run along the shorter side unless told.
 */
export async function seriesOf(rect: SheetRect, seriesBy: unknown, batch: Batch, location: string): Promise<ChartSeries[]> {
  if (seriesBy !== undefined && seriesBy !== null && !["Auto", "Columns", "Rows"].includes(String(seriesBy)))
    throw invalidArgument(location);
  const cells = await batch.cells(rect);
  const text = (row: number, column: number): boolean => typeof cells[row]?.[column]?.value === "string";
  const blank = (row: number, column: number): boolean => (cells[row]?.[column]?.value ?? null) === null;
  const lines = (count: number, skip: number): number[] => Array.from({ length: Math.max(0, count - skip) }, (_, at) => at + skip);
  const firstColumn =
    rect.columns > 1 &&
    lines(rect.rows, 1).some((row) => text(row, 0)) &&
    lines(rect.rows, 1).every((row) => text(row, 0) || blank(row, 0));
  const firstRow =
    rect.rows > 1 &&
    lines(rect.columns, firstColumn ? 1 : 0).some((column) => text(0, column)) &&
    lines(rect.columns, 1).every((column) => text(0, column) || blank(0, column));
  const [top, left] = [firstRow ? 1 : 0, firstColumn ? 1 : 0];
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rect.rows - top >= rect.columns - left);
  const part = (row: number, column: number, rows: number, columns: number): string =>
    referenceTo({ sheetId: rect.sheetId, row: rect.row + row, column: rect.column + column, rows, columns }, batch);
  if (byColumns) {
    const categories = left === 0 ? null : part(top, 0, rect.rows - top, 1);
    return lines(rect.columns, left).map((column) =>
      plainSeries(part(top, column, rect.rows - top, 1), top === 0 ? null : `=${part(0, column, 1, 1)}`, categories)
    );
  }
  const categories = top === 0 ? null : part(0, left, 1, rect.columns - left);
  return lines(rect.rows, top).map((row) =>
    plainSeries(part(row, left, 1, rect.columns - left), left === 0 ? null : `=${part(row, 0, 1, 1)}`, categories)
  );
}

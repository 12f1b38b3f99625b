import type { CellValue } from "../../../src/assessment/types";
import type { DraftColumn } from "./types";

/** Rows of the header: the groups above (only where there are any), then the headers. */
export function headerRows(columns: readonly DraftColumn[]): CellValue[][] {
  const headers = columns.map(({ header }): CellValue => header);
  if (columns.every(({ group }) => group === undefined)) return [headers];
  const merged = columns.map(({ group }, index): CellValue => {
    if (group === undefined) return headers[index] ?? null;
    return columns[index - 1]?.group === group ? null : group;
  });
  return [merged, columns.map(({ group, header }): CellValue => (group === undefined ? null : header))];
}

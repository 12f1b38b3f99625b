import type { CellValue } from "../assessment/types";
import type { Grid } from "../sheet/types";

/** How Excel spells the errors a cell can show; `values` hands them over as texts. */
const ERROR = /^#(?:N\/A|[A-Z][A-Z0-9_/]*[!?])$/;

/** A value of `Range.values` as a plain cell value; a blank cell is handed over as `""`. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** A range whose place and values are loaded, as a grid. */
export function gridOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "values">,
  sheet: string,
  hidden: boolean
): Grid {
  return {
    sheet,
    hidden,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    values: range.values.map((row) => row.map(cellValueOf)),
  };
}

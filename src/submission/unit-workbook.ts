import type { WorkbookFile } from "../file";
import type { Grid } from "../grid";
import { isUnitSheet } from "../table";
import { hiddenStamp } from "./merge/stamp-in-file";

/**
 * Whether a workbook was made for a unit: it holds a part of an agency's indicators, so it has no index and nothing to merge into.
 * @param grids its sheets; looked at only where it has no table
 */
export function isUnitWorkbook(file: WorkbookFile, grids: readonly Grid[], hasTable: boolean): boolean {
  return hiddenStamp(file) !== null || (!hasTable && grids.some(isUnitSheet));
}

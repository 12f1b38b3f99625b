import type { CellPlace } from "../../assessment";
import { supports } from "../host/host";
import { newPatientContext } from "../resilience/contexts";

/** Requirement set that tells how far a result reaches; an Excel without it fills one cell only. */
const SPILLING = "1.12";

/**
 * How many cells the results of formulas fill, one for each place; `null` for a single cell. One round trip.
 * @throws whatever Excel refuses
 */
export async function spillsNow(
  places: readonly CellPlace[]
): Promise<readonly ({ readonly rows: number; readonly columns: number } | null)[]> {
  if (places.length === 0 || !supports("ExcelApi", SPILLING)) return places.map(() => null);
  const context = await newPatientContext();
  const asked = places.map(({ sheet, row, column }) => {
    const spill = context.workbook.worksheets.getItem(sheet).getCell(row, column).getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    return spill;
  });
  await context.sync();
  return asked.map((spill) => (spill.isNullObject ? null : { rows: spill.rowCount, columns: spill.columnCount }));
}

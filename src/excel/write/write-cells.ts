import type { CellValue } from "../../assessment/types";
import type { WrittenCell } from "../../sheet/writes";
import { newWritingContext } from "../batches";

/** Writes cells. One round trip. */
export async function writeCells(cells: readonly WrittenCell[]): Promise<void> {
  if (cells.length === 0) return;
  const context = await newWritingContext();
  for (const { place, after, numberFormat } of cells) {
    const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    if (numberFormat !== null) range.numberFormat = [[numberFormat]];
    putValue(range, after);
  }
  await context.sync();
}

/** Gives cells back what they held before. One round trip. */
export async function restoreCells(cells: readonly WrittenCell[]): Promise<void> {
  if (cells.length === 0) return;
  const context = await newWritingContext();
  for (const { place, before } of cells) {
    const range = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    if (before.formula !== null) range.formulas = [[before.formula]];
    else if (typeof before.value === "string") {
      // A text such as "4" or "=1" would come back as a number or a formula, were the cell not one for texts meanwhile.
      range.numberFormat = [["@"]];
      range.values = [[before.value]];
    } else putValue(range, before.value);
    range.numberFormat = [[before.numberFormat]];
  }
  await context.sync();
}

function putValue(range: Excel.Range, value: CellValue): void {
  range.values = [[value === null ? "" : typeof value === "object" ? value.error : value]];
}

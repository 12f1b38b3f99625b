import { cellAddress, splitSheet } from "../../grid";
import type { SelectionPort } from "../../session";
import { newContext } from "../resilience/contexts";

/** The one range the person has selected, or `null`: several at once, a chart, or a cell being typed in. Never rejects. */
export const selectedRange: SelectionPort["selection"] = async () => {
  try {
    const context = newContext();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    const { sheet, range } = splitSheet(selected.address);
    return sheet === null ? null : { sheet, range };
  } catch {
    return null;
  }
};

/** Selects a cell, and shows its sheet. */
export const selectCell: SelectionPort["select"] = async (place) => {
  const context = newContext();
  context.workbook.worksheets.getItem(place.sheet).getRange(cellAddress(place)).select();
  await context.sync();
};

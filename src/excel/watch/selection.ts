import { splitSheet } from "../../grid/a1";
import { newContext } from "../host/batches";

/** The one range the person has selected, or `null`: several at once, a chart, or a cell being typed in. Never rejects. */
export async function selectedRange(): Promise<{ readonly sheet: string; readonly range: string } | null> {
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
}

import type { Rect } from "../../geometry/rect";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../src/grid";
import type { WorkbookEvent } from "../../model/events";
import type { GridFunctionHost } from "./grid-function-host";

/** What was answered for a cell does not outlive its contents, nor its place. */
export function forgetAnswers(functions: Pick<GridFunctionHost, "forget">, event: WorkbookEvent): void {
  const { sheetId } = event;
  if (event.type === "changed")
    functions.forget({ sheetId, ...(event.changeType === "RangeEdited" ? event.rect : fromThereOn(event.rect)) });
  if (event.type === "sheetDeleted") functions.forget({ sheetId, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
}

/** A row or column that came or went, and all that moved with it. */
const fromThereOn = (rect: Rect): Rect => ({ ...rect, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

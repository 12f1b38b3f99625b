import type { SheetRect } from "../../geometry/rect";
import type { WorkbookSnapshot } from "../../model/snapshot";

/** The formulas without values that files hold which were written by programs that do not calculate. */
export function formulasWithoutValues(snapshot: WorkbookSnapshot, sheetIds: readonly string[]): SheetRect[] {
  const rects: SheetRect[] = [];
  snapshot.sheets.forEach((sheet, index) => {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== null && cell.value === null) rects.push({ sheetId: sheetIds[index] ?? "", row, column, rows: 1, columns: 1 });
      }
    }
  });
  return rects;
}

import type { CellValue } from "../../assessment";
import { addSheet, cellText, freeSheetName, gridOf, mainNamespace, patchedSheet, type NewContent, type WorkbookFile } from "../../file";
import { cellAddress, cellKey, endRow } from "../../grid";
import { HISTORY_SHEET, historyPlan, historyRows, historyStart, type HistoryRow } from "../../outputs/history";

/** Puts lines below those of the sheet *Riwayat*, or on a new one where there is none of ours. @returns its name */
export function writeHistory(file: WorkbookFile, rows: readonly HistoryRow[], when: string): string {
  const named = file.sheets.filter(({ name }) => name.toLowerCase().startsWith(HISTORY_SHEET.toLowerCase()));
  for (const sheet of named) {
    const grid = gridOf(file, sheet);
    const start = historyStart(grid.values);
    if (start === null) continue;
    const contents = contentsAt(historyRows(rows, when), { row: endRow(grid), column: grid.firstColumn + start.column });
    const text = patchedSheet(file, sheet, contents);
    if (text !== null) file.opened.write(sheet.part, text);
    return sheet.name;
  }
  const name = freeSheetName(file, HISTORY_SHEET);
  const { cells, widths } = historyPlan(rows, when);
  const lines = cells.map((line, row) => {
    const texts = line.map((value, column) => cellText("", ` r="${cellAddress({ row, column })}"`, content(value)));
    return `<row r="${row + 1}">${texts.join("")}</row>`;
  });
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  addSheet(
    file,
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace(file.workbook.root)}">` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`
  );
  return name;
}

const content = (value: CellValue): NewContent => ({ formula: null, array: null, value: value === "" ? null : value });

function contentsAt(
  rows: readonly (readonly CellValue[])[],
  at: { readonly row: number; readonly column: number }
): ReadonlyMap<string, NewContent> {
  return new Map(
    rows.flatMap((line, down) => line.map((value, across) => [cellKey(at.row + down, at.column + across), content(value)] as const))
  );
}

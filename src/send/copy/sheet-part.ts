import { cellText } from "../../file";
import { columnLetters } from "../../grid";
import type { WorkbookValues } from "../workbook-values";
import type { CellLook, SheetCells } from "../native/sheet-cells";

/** Widths of the columns of a block, in characters, then of the lists beside it. */
const WIDTHS = [56, 10, 10, 14, 16, 14, 12, 18, 4, 40, 8, 14, 16];

/** Styles of the calculation sheet by look: numbers of `cellXfs`. */
export type Looks = Readonly<Record<CellLook, number>>;

/**
 * The calculation sheet as a worksheet part, every formula with its present value.
 * @param namespace of the workbook's own parts, which differs in strict files
 * @throws NotUnderstood when a formula of the sheet itself cannot be calculated, which is our mistake
 */
export function sheetPart(cells: SheetCells, values: WorkbookValues, namespace: string, looks: Looks): string {
  const rows = cells.sorted().map(([row, ofRow]) => {
    const texts = ofRow.map(([column, { formula, look }]) => {
      const attributes = ` r="${columnLetters(column)}${row + 1}"${looks[look] === 0 ? "" : ` s="${looks[look]}"`}`;
      const value = values.at(cells.name, { row, column });
      return cellText("", attributes, { formula, array: null, value: formula === null && value === "" ? null : value });
    });
    return `<row r="${row + 1}">${texts.join("")}</row>`;
  });
  const columns = WIDTHS.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`
  );
}

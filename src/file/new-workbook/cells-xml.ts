import { cellAddress, readsAsFormula } from "../../grid";
import { formulaToFile } from "../formula/to-file";
import { cellText } from "../patch/cell-xml";
import type { CellLook, NewCell, NewSheet } from "./model";
import { rowHeight } from "./row-heights";
import type { Styles } from "./styles";
import { storedText, type Interned } from "./tables";

/** Letters that a cell holds. */
const LONGEST = 32_767;

const PLAIN: CellLook = {};

/** Where the looks and texts of a workbook's cells go. */
export interface Shared {
  readonly styles: Styles;
  readonly strings: Interned;
  /** How many cells hold one of the texts. */
  uses: number;
}

/**
 * The rows of a sheet.
 * @throws RangeError for a text that no cell can hold and for a number that is none
 */
export function rowsXml(sheet: NewSheet, shared: Shared): string {
  const written = sheet.rows.map((cells, row) => {
    const height = rowHeight(sheet, row);
    const own = height === null ? "" : ` ht="${height.points}"${height.fixed ? ' customHeight="1"' : ""}`;
    const inside = cells.map((cell, column) => (cell === null ? "" : cellXml(cell, cellAddress({ row, column }), shared))).join("");
    return inside === "" && own === "" ? "" : `<row r="${row + 1}"${own}>${inside}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

function cellXml({ value, formula, look = PLAIN }: NewCell, address: string, shared: Shared): string {
  const text = typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
  if (typeof text === "string" && text.length > LONGEST)
    throw new RangeError(`${address}: ${text.length} letters are more than a cell holds`);
  if (typeof text === "number" && !Number.isFinite(text)) throw new RangeError(`${address}: ${text} is no number of a cell`);
  const quoted = formula === undefined && typeof text === "string" && readsAsFormula(text);
  const style = shared.styles.cell(look, quoted);
  const attributes = ` r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula === undefined && typeof text === "string") {
    shared.uses += 1;
    return `<c${attributes} t="s"><v>${shared.strings.placeOf(`<si>${storedText(text)}</si>`)}</v></c>`;
  }
  return cellText("", attributes, { formula: formula === undefined ? null : formulaToFile(formula, false), array: null, value: text });
}

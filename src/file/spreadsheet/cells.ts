import { columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../../grid";
import { cellAt } from "./references";
import { FileRefusal } from "../refusal/refusal";
import type { XmlElement } from "../xml/element";

/** A `<row>` with its place; `r` may be missing, then a row follows the one before. */
export interface PlacedRow {
  readonly row: number;
  readonly element: XmlElement;
}

/** A `<c>` with its place; `r` may be missing, then a cell follows the one before. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
}

/** The rows of a `<sheetData>` in the order of the file. */
export function placedRows(sheetData: XmlElement | null): PlacedRow[] {
  let next = 0;
  return (sheetData?.all("row") ?? []).map((element) => {
    const written = element.attribute("r");
    const row = written === null ? next : Number(written) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS)
      throw new FileRefusal("impossible-cell", { what: written ?? String(row + 1) });
    next = row + 1;
    return { row, element };
  });
}

/** The cells of a row in the order of the file. */
export function placedCells({ row, element }: PlacedRow): PlacedCell[] {
  let next = 0;
  return element.all("c").map((cell) => {
    const address = cell.attribute("r");
    const column = address === null ? next : cellAt(address).column;
    if (column >= SHEET_COLUMNS) throw new FileRefusal("impossible-cell", { what: columnLetters(column) });
    next = column + 1;
    return { row, column, element: cell };
  });
}

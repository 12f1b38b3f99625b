import type { CellValue } from "../../assessment";
import { wrappedHeight } from "../../grid";

/** A sheet to be made: what stands in it from A1 on, and how it looks. Strings beginning with `=` are our own formulas. */
export interface SheetPlan {
  readonly cells: readonly (readonly CellValue[])[];
  /** Widths of the columns in characters, roughly. */
  readonly widths: readonly number[];
  /** Rows that repeat on every printed page and stay in sight, from the first on. The last of them is the header of the table. */
  readonly headerRows: number;
  readonly landscape: boolean;
  /** Whether cells have lines around them; the header has in any case. */
  readonly lined?: true;
  /** Rows from here on keep their texts on one line, over the cells beside. */
  readonly oneLineFrom?: number;
}

/** How high a row is to be, in points. */
export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/**
 * Heights of the header and of the rows below it whose texts take more than one line. Written into the sheet, so that nobody's program
 * has to find them out; formulas and numbers take one line.
 */
export function wrappedRows({ cells, widths, headerRows, oneLineFrom = cells.length }: SheetPlan): readonly RowHeight[] {
  const header = headerRows - 1;
  return cells.slice(header, oneLineFrom).flatMap((line, nth) => {
    const texts = line.flatMap((value, column) =>
      typeof value === "string" && !value.startsWith("=") ? [{ text: value, width: widths[column] ?? 0 }] : []
    );
    const height = wrappedHeight(texts, { bold: nth === 0 });
    return nth === 0 || height > wrappedHeight([]) ? [{ row: header + nth, height }] : [];
  });
}

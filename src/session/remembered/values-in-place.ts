import type { CellPlace, CellValue } from "../../assessment";
import { cellKey, isBlank, positionsIn, valueAt } from "../../grid";
import { around } from "./around";
import { isRestorable, type RememberedFormula } from "./remembered-formula";
import { sheetsWithFormulas, type SheetWithFormulas, type WorkbookNow } from "./sheets-now";

/** A value that stands where a formula of ours stood, at a place that is proven to be the same. */
export interface ValueInPlace {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** The formula that stood there: `=SPBE.INDEX(G12:G58)`. */
  readonly formula: string;
  /** How many cells its result filled. */
  readonly rows: number;
  readonly columns: number;
  /** Whether something stands in the other cells of its result, so that it would not fit. */
  readonly crowded: boolean;
}

/** What became of remembered formulas. Those that stand, and those whose cell is empty now, are in neither. */
export interface FoundValues {
  readonly values: readonly ValueInPlace[];
  /** Their place, or that of the cells they read, cannot be told any more: rows or columns moved, or a text beside them changed. */
  readonly lost: readonly RememberedFormula[];
}

/**
 * Finds where values stand in place of remembered formulas. A place is the same while the text beside it is, and while the texts beside the cells it
 * reads are; a formula that moved along with its text is no loss. Sheets that are gone say nothing.
 */
export function valuesInPlace(remembered: readonly RememberedFormula[], now: WorkbookNow): FoundValues {
  const believed = remembered.filter(({ formula, beside }) => beside !== "" && isRestorable(formula));
  const sheets = sheetsWithFormulas(now, believed);
  const values: ValueInPlace[] = [];
  const lost: RememberedFormula[] = [];
  for (const one of believed) {
    const sheet = sheets.get(one.sheet.toLowerCase());
    if (sheet === undefined || sheet.ours.has(cellKey(one.row, one.column))) continue;
    if (sheet.beside(one) !== one.beside) {
      if (!sheet.hasFormulaBeside(one.beside)) lost.push(one);
      continue;
    }
    const value = valueAt(sheet.grid, one.row, one.column);
    if (isBlank(value) || sheet.isFormula(one.row, one.column)) continue;
    if (JSON.stringify(around(one, sheets)) !== JSON.stringify(one.around)) {
      lost.push(one);
      continue;
    }
    const { row, column, formula, rows, columns } = one;
    const place = { sheet: sheet.grid.sheet, row, column };
    values.push({ place, value, formula, rows, columns, crowded: isCrowded(sheet, one) });
  }
  return { values, lost };
}

function isCrowded({ grid, isFormula }: SheetWithFormulas, one: RememberedFormula): boolean {
  const [, ...others] = positionsIn(one);
  return others.some(({ row, column }) => isFormula(row, column) || !isBlank(valueAt(grid, row, column)));
}

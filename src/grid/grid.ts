import type { CellValue } from "../assessment";

/** A block of cells of one sheet as plain values, from its first used row and column on. */
export interface Grid {
  readonly sheet: string;
  /** 0-based place of `values[0][0]` on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether the sheet is hidden; its tables are only taken when nothing else is there. */
  readonly hidden: boolean;
  /** Areas whose cells were asked for formulas, and the cells there that hold one. Left out: nobody asked. */
  readonly formulas?: FormulaMap;
  /** What cells accept by the sheet's own data validation, where it was asked for. */
  readonly validations?: readonly CellValidation[];
}

/** Which cells hold formulas, as far as was asked. */
export interface FormulaMap {
  /** Columns that were asked, 0-based; `null` for all of the grid. */
  readonly columns: readonly number[] | null;
  /** Cells with a formula, as {@link cellKey} writes them. */
  readonly cells: ReadonlySet<string>;
}

/** A data validation of the sheet. Rows and columns are 0-based. */
export interface CellValidation {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** What may be entered, as far as it is told in the rule itself: the items of a list, or the limits of a number. */
  readonly accepts:
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "between"; readonly lowest: number; readonly highest: number; readonly whole: boolean };
}

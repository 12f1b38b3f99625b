import type { CellPlace } from "../../assessment";
import { callsSpbe } from "../../file";
import {
  cellKey,
  endColumn,
  endRow,
  holdsFormula,
  isBlank,
  positionsIn,
  range,
  textOf,
  valueAt,
  type Grid,
  type Position,
} from "../../grid";
import { FORMULA_BOUNDS, type RememberedFormula } from "./remembered-formula";

/** A formula that stands in the workbook. */
export interface StandingFormula {
  readonly place: CellPlace;
  readonly formula: string;
}

/** What stands in the workbook, or in a file: values, and at least the formulas of ours. */
export interface WorkbookNow {
  readonly grids: readonly Grid[];
  readonly formulas: readonly StandingFormula[];
}

/** A sheet as it is now, and which of its texts are results: those tell nothing about a place. */
export interface SheetWithFormulas {
  readonly grid: Grid;
  /** The formulas of ours on it, by cell. */
  readonly ours: ReadonlyMap<string, StandingFormula>;
  isFormula(row: number, column: number): boolean;
  /**
   * The nearest text left of a cell, else above it, that nobody calculates; "" for none. It is the witness that a place is still the same.
   */
  beside(at: Position): string;
  /** The nearest such text on the row of a cell, left of it, else right of it, and how many columns away; `null` for none. */
  besideOnRow(at: Position): string | null;
  /** The nearest such text in the column above a cell, and how many rows away; `null` for none. */
  above(at: Position): string | null;
  /** Whether some formula of ours on it has that text beside it. */
  hasFormulaBeside(text: string): boolean;
}

/**
 * Sheets by name in small letters.
 * @param remembered their places may hold results as plain values by now
 */
export function sheetsWithFormulas(
  { grids, formulas }: WorkbookNow,
  remembered: readonly RememberedFormula[]
): ReadonlyMap<string, SheetWithFormulas> {
  return new Map(
    grids.map((grid) => {
      const name = grid.sheet.toLowerCase();
      const here = formulas.filter(({ place }) => place.sheet.toLowerCase() === name);
      const standing = new Set(here.map(({ place }) => cellKey(place.row, place.column)));
      const results = new Set(
        remembered
          .filter(({ sheet }) => sheet.toLowerCase() === name)
          .flatMap((one) => positionsIn(one).map(({ row, column }) => cellKey(row, column)))
      );
      const isFormula = (row: number, column: number): boolean =>
        standing.has(cellKey(row, column)) || holdsFormula(grid, row, column) === true;
      const textAt = (row: number, column: number): string | null => {
        const value = valueAt(grid, row, column);
        if (typeof value !== "string" || isBlank(value)) return null;
        return isFormula(row, column) || results.has(cellKey(row, column)) ? null : textOf(value).slice(0, FORMULA_BOUNDS.beside);
      };
      const onRow = (row: number, columns: readonly number[]): { readonly at: number; readonly text: string } | null => {
        for (const at of columns) {
          const text = textAt(row, at);
          if (text !== null) return { at, text };
        }
        return null;
      };
      const leftOf = (column: number): readonly number[] => range(grid.firstColumn, column).reverse();
      const besideOnRow = ({ row, column }: Position): string | null => {
        const found = onRow(row, leftOf(column)) ?? onRow(row, range(column + 1, endColumn(grid)));
        return found && `${found.at - column} ${found.text}`;
      };
      const inColumn = ({ row, column }: Position): { readonly at: number; readonly text: string } | null => {
        for (let at = Math.min(row, endRow(grid)) - 1; at >= grid.firstRow; at -= 1) {
          const text = textAt(at, column);
          if (text !== null) return { at, text };
        }
        return null;
      };
      const above = (at: Position): string | null => {
        const found = inColumn(at);
        return found && `${found.at - at.row} ${found.text}`;
      };
      const beside = (at: Position): string => (onRow(at.row, leftOf(at.column)) ?? inColumn(at))?.text ?? "";
      const ours = here.filter(({ formula }) => callsSpbe(formula)).map((one) => [cellKey(one.place.row, one.place.column), one] as const);
      let texts: ReadonlySet<string> | null = null;
      const hasFormulaBeside = (text: string): boolean => (texts ??= new Set(ours.map(([, { place }]) => beside(place)))).has(text);
      return [name, { grid, ours: new Map(ours), isFormula, beside, besideOnRow, above, hasFormulaBeside }];
    })
  );
}

import type { CellValue } from "../../../assessment";
import { cellKey, type FormulaMap, type Grid } from "../../../grid";

/** How Excel spells the errors a cell can show; `values` hands them over as texts. */
const ERROR = /^#(?:N\/A|[A-Z][A-Z0-9_/]*[!?])$/;

/** A value of `Range.values` as a plain cell value; a blank cell is handed over as `""`. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return value.startsWith("#") && ERROR.test(value) ? { error: value } : value;
}

/** A range whose place and values are loaded, as a grid. */
export function gridOf(range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "values">, sheet: string, hidden: boolean): Grid {
  return {
    sheet,
    hidden,
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    values: range.values.map((row) => row.map(cellValueOf)),
  };
}

/** Which cells of a range hold formulas. A text that only looks like one shows itself: `'=SUM` has the value `=SUM`. */
export function formulaMapOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "formulas" | "values">,
  columns: readonly number[] | null
): FormulaMap {
  const cells = new Set<string>();
  range.formulas.forEach((row: readonly unknown[], rowAt) =>
    row.forEach((formula, columnAt) => {
      if (isFormula(formula, range.values[rowAt]?.[columnAt])) cells.add(cellKey(range.rowIndex + rowAt, range.columnIndex + columnAt));
    })
  );
  return { columns, cells };
}

/** Whether a range is told by its formulas alone: of a cell without one Excel hands over the value as its formula. */
export function holdsOnlyValues({ formulas, values }: Pick<Excel.Range, "formulas" | "values">): boolean {
  return formulas.every((row: readonly unknown[], rowAt) => row.every((formula, columnAt) => formula === values[rowAt]?.[columnAt]));
}

/** Whether what `Range.formulas` gives for a cell is a formula. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

import { formulaToFile, type WorkbookFile } from "../../file";
import type { Grid } from "../../grid";
import { valuesInPlace, type ValueInPlace } from "../../session";
import { memoryInFile } from "../attached/memory-in-file";
import type { FormulaCell } from "../copy/formula-cells";

/** Finds where a file holds values in place of formulas that it remembers. @param standing its formulas of ours */
export function valuesInFile(
  file: WorkbookFile,
  grids: readonly Grid[],
  standing: readonly FormulaCell[]
): ReturnType<typeof valuesInPlace> {
  const formulas = standing.map(({ sheet, row, column, formula }) => ({
    place: { sheet: sheet.name, row, column },
    formula: `=${formula}`,
  }));
  return valuesInPlace(memoryInFile(file).formulas ?? [], { grids, formulas });
}

/** The cell of such a value as if its formula stood there and had no answer yet; `null` when its sheet is gone. */
export function cellToRestore(
  file: WorkbookFile,
  { place, formula, rows, columns }: Omit<ValueInPlace, "value" | "crowded">
): FormulaCell | null {
  const sheet = file.sheet(place.sheet);
  if (sheet === null) return null;
  const { row, column } = place;
  const array = rows * columns === 1 ? null : { row, column, rows, columns };
  return { sheet, row, column, formula: formulaToFile(formula, true), array, saved: { error: "#NAME?" }, isOurs: true };
}

import { tokenize } from "../../../../src/file";

/** Functions that ask something outside of the workbook, which the engine of the grid has no way to. */
const ELSEWHERE = /^(?:cube[a-z]+|getpivotdata|rtd|stockhistory|webservice)$/i;

/**
 * Whether only Excel itself can calculate a formula: it refers to columns of a table (`[Nilai]`), to another workbook
 * (`[1]Data!A1`), or asks a cube, a pivot table or a service. Such a cell keeps what the file held.
 * @example isOnlyInExcel("=SUBTOTAL(109,[Nilai])") // true
 */
export function isOnlyInExcel(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }) => kind === "bracket" || ELSEWHERE.test(text));
}

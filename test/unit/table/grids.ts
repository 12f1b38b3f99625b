import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/assessment/types";
import type { Grid } from "../../../src/grid/grid";
import { readWorkbook } from "../../../stand-in/src/file";

/** Folder of the example workbooks. */
export const WORKBOOKS = join(__dirname, "../../fixtures/workbooks");

/** The sheets of an example workbook as the finder gets them: used cells, plain values. */
export function gridsOf(file: string): Grid[] {
  const { sheets } = readWorkbook(readFileSync(join(WORKBOOKS, file)));
  return sheets.map(({ name, cells, visibility }) => {
    const filled = [...cells].flatMap(([row, inRow]) =>
      [...inRow].flatMap(([column, { value }]) => (value === null ? [] : [{ row, column, value: plain(value) }]))
    );
    if (filled.length === 0) return { sheet: name, firstRow: 0, firstColumn: 0, values: [], hidden: visibility !== "Visible" };
    const rows = filled.map(({ row }) => row);
    const columns = filled.map(({ column }) => column);
    const [firstRow, firstColumn] = [Math.min(...rows), Math.min(...columns)];
    const width = Math.max(...columns) - firstColumn + 1;
    const values: CellValue[][] = Array.from({ length: Math.max(...rows) - firstRow + 1 }, () => Array<CellValue>(width).fill(null));
    for (const { row, column, value } of filled) (values[row - firstRow] as CellValue[])[column - firstColumn] = value;
    return { sheet: name, firstRow, firstColumn, values, hidden: visibility !== "Visible" };
  });
}

function plain(value: CellValue | { readonly error: string; readonly message?: string }): CellValue {
  return typeof value === "object" && value !== null ? { error: value.error } : value;
}

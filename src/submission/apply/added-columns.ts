import { cellElement, type NewContent } from "../../file";
import { cellKey } from "../../grid";
import { planColumns, withColumns, type ColumnPlan, type FoundTable } from "../../table";
import type { TextField } from "../model";
import type { OpenBase } from "../open-base";

/** Columns that a table in a file gets, so that answers have a place. */
export interface AddedColumns {
  /** The table with them. */
  readonly table: FoundTable;
  readonly plan: ColumnPlan;
  /** Header cells, by `cellKey`. */
  readonly headers: ReadonlyMap<string, NewContent>;
}

/** Plans columns right of the table, where the sheet is free. @returns `null` where it is not */
export function addedColumns({ file, reading, grids }: OpenBase, fields: readonly TextField[]): AddedColumns | null {
  const { table } = reading;
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const plan = grid === undefined ? null : planColumns(grid, table, fields);
  const sheet = file.sheet(table.sheet);
  if (plan === null || sheet === null) return null;
  const neighbour = Math.max(...table.columns.map(({ column }) => column));
  let style: number | null = null;
  const source = file.opened.text(sheet.part);
  file.cells(sheet, (cell) => {
    if (cell.row === plan.row && cell.column === neighbour) style = cellElement(source, cell).number("s");
  });
  const headers = plan.columns.map(({ column, header }): [string, NewContent] => [
    cellKey(plan.row, column),
    { formula: null, array: null, value: header, ...(style !== null && { style }) },
  ]);
  return { table: withColumns(table, plan.columns), plan, headers: new Map(headers) };
}

import type { FoundTable } from "../../table";

/** Header of a column of a table, `""` where it has none. */
export function headerOf(table: FoundTable, column: number): string {
  return table.columns.find((each) => each.column === column)?.header ?? "";
}

import type { FoundTable } from "../../../table";

/** Rows and columns read around a table, so that it is still seen whole after rows or columns were inserted. */
const MARGIN = { above: 500, below: 500, columns: 40 };

/** The part of a sheet that is read to see a table whole: its first cell, 0-based, and its size. */
export function readWindow({ rows, columns, headerRow, headerRows, levelColumn }: FoundTable) {
  const at = rows.map(({ row }) => row);
  const top = Math.min(...at, (headerRow ?? Infinity) - headerRows + 1);
  const first = Math.max(0, top - MARGIN.above);
  const right = Math.max(levelColumn, ...columns.map(({ column }) => column));
  return { row: first, column: 0, rows: Math.max(...at) + MARGIN.below - first, columns: right + MARGIN.columns };
}

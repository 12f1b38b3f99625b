import { keysOfColumn, type Instrument } from "../../instrument";
import { valueAt, type Grid, type Rect } from "../../grid";
import type { FoundTable } from "../model";

/**
 * The block of cells that tells a function all levels of a table: indicator numbers at one edge, levels at the other.
 * `null` where there is none: no column of numbers, an indicator with two rows, or cells at the edge that a function
 * would read as other numbers than the table's.
 *
 * @example levelsBlock(grid, spbe59, table) // { row: 7, column: 0, rows: 57, columns: 6 }, which is A8:F64
 */
export function levelsBlock(grid: Grid, instrument: Instrument, { columns, rows, levelColumn }: FoundTable): Rect | null {
  const number = columns.find(({ meaning }) => meaning === "number")?.column;
  const [first] = rows;
  if (number === undefined || first === undefined || number === levelColumn) return null;
  const at = rows.map(({ row }) => row);
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  const indicators = new Map(rows.map(({ row, indicator }) => [row, indicator]));
  const lines = Array.from({ length: bottom - top + 1 }, (_, nth) => top + nth);
  const keys = keysOfColumn(
    instrument,
    lines.map((row) => valueAt(grid, row, number))
  );
  const asInTable = lines.every((row, nth) => (keys[nth] ?? null) === (indicators.get(row) ?? null));
  if (!asInTable || new Set(indicators.values()).size < rows.length) return null;
  const column = Math.min(number, levelColumn);
  return { row: top, column, rows: lines.length, columns: Math.abs(levelColumn - number) + 1 };
}

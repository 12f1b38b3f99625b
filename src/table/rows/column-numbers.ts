import type { Grid } from "../../grid";

const COLUMN_NUMBER = /^\(?-?\d{1,2}\)?$/;
const FEWEST = 3;

/** Whether a row only numbers the columns: `(1) (2) (3)` or `1 2 3`, from left to right. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.firstRow] ?? [];
  let before: number | null = null;
  let count = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== "number" && typeof cell !== "string") return false;
    const text = String(cell).trim();
    if (text === "") continue;
    if (!COLUMN_NUMBER.test(text)) return false;
    const number = Math.abs(Number(text.replace(/[()]/g, "")));
    if (before !== null && number !== before + 1) return false;
    before = number;
    count += 1;
  }
  return count >= FEWEST;
}

import type { CellValue } from "../../assessment";
import { valueAt, range, type Span, type Grid, textOf } from "../../grid";
import type { TableShape } from "./table-shape";

const YEAR = /\b20[1-4]\d\b/g;
const REGULATION = /(?:nomor|no\.?|permenpan\s?rb|perpres)?\s*\d{1,3}\s*(?:tahun|\/)\s*20\d\d/gi;

/** The year a table is about: from the name of its sheet, else the newest in the titles above row `below`. */
export function yearOf(grid: Grid, below: number, region: Span): number | null {
  const inName = newestYear(grid.sheet);
  if (inName !== null) return inName;
  const titles: string[] = [];
  for (let row = Math.max(grid.firstRow, below - 10); row < below; row += 1) {
    for (let column = region.from; column < region.to; column += 1) titles.push(textOf(valueAt(grid, row, column)));
  }
  return newestYear(titles.join(" "));
}

/** The year that every row of a table carries in a column of its own, as a database export does; `null` where none does. */
export function yearInRows({ grid, rows, region, keys }: TableShape): number | null {
  const [first] = rows;
  for (const column of range(region.from, region.to)) {
    const year = first && column !== keys.number && column !== keys.name ? yearIn(valueAt(grid, first.row, column)) : null;
    if (year !== null && rows.every(({ row }) => yearIn(valueAt(grid, row, column)) === year)) return year;
  }
  return null;
}

function yearIn(value: CellValue): number | null {
  const text = String(typeof value === "object" ? "" : value).trim();
  return /^20[1-4]\d$/.test(text) ? Number(text) : null;
}

/** The newest year that a text names, regulations left aside; `null` when it names none. */
export function newestYear(text: string): number | null {
  const years = text.replace(REGULATION, " ").replace(/_/g, " ").match(YEAR) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

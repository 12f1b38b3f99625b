import { textOf, valueAt } from "./cells";
import type { Columns } from "./header-rows";
import type { Grid } from "./types";

const YEAR = /\b20[1-4]\d\b/g;
const REGULATION = /(?:nomor|no\.?|permenpan\s?rb|perpres)?\s*\d{1,3}\s*(?:tahun|\/)\s*20\d\d/gi;

/** The year a table is about: from the name of its sheet, else the newest in the titles above row `below`. */
export function yearOf(grid: Grid, below: number, region: Columns): number | null {
  const inName = newestYear(grid.sheet);
  if (inName !== null) return inName;
  const titles: string[] = [];
  for (let row = Math.max(grid.firstRow, below - 10); row < below; row += 1) {
    for (let column = region.from; column < region.to; column += 1) titles.push(textOf(valueAt(grid, row, column)));
  }
  return newestYear(titles.join(" "));
}

/** The newest year that a text names, regulations left aside; `null` when it names none. */
export function newestYear(text: string): number | null {
  const years = text.replace(REGULATION, " ").replace(/_/g, " ").match(YEAR) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

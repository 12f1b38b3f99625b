import type { CellValue } from "../../assessment";

/** Serial numbers of the days from 1954 to 2118: no level, weight or count is so large. */
const DAYS = { first: 20_000, last: 80_000 };
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * The day that a number in a cell stands for, as people write it; `null` for a number that is none. What was typed as `3/1`
 * is such a number, although the cell shows a day.
 * @example dateShown(44564) // "3-1-2022"
 */
export function dateShown(value: CellValue): string | null {
  if (typeof value !== "number" || !Number.isInteger(value) || value < DAYS.first || value > DAYS.last) return null;
  const day = new Date(DAY_ZERO + value * MILLISECONDS_OF_DAY);
  return `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`;
}

import { textHeight } from "../../grid";
import type { NewCell, NewSheet } from "./model";

/** Points of a row with one line of the usual letters, which need not be said. */
const USUAL = textHeight("", 1);

/** How high a row is. */
export interface RowHeight {
  readonly points: number;
  /** Whether it stays so: rows of merged cells are not made higher by any program. */
  readonly fixed: boolean;
}

/**
 * How high a row has to be for its texts; `null` for the usual height. Not every program makes a row as high as its texts when it opens a
 * file, and none where cells are merged.
 */
export function rowHeight({ rows, widths, merged = [] }: NewSheet, row: number): RowHeight | null {
  const heights = (rows[row] ?? []).flatMap((cell, column): readonly RowHeight[] => {
    if (cell === null) return [];
    const over = merged.find((rect) => rect.row === row && rect.column === column);
    const letters = sum(widths.slice(column, column + (over?.columns ?? 1)));
    return [{ points: heightOf(cell, letters), fixed: over !== undefined }];
  });
  const highest = heights.reduce<RowHeight | null>((most, each) => (most === null || each.points > most.points ? each : most), null);
  return highest === null || highest.points <= USUAL ? null : highest;
}

function heightOf({ value, look = {} }: NewCell, letters: number): number {
  // Without wrapping a text stays on one line.
  return textHeight(typeof value === "string" && look.wrap === true ? value : "", letters, look);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

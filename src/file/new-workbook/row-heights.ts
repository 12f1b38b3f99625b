import type { NewCell, NewSheet } from "./model";

/** Points of a line of the usual letters, and of the highest row there is. */
const LINE = 15;
const HIGHEST = 409;
/** Size of the usual letters in points. */
const USUAL_SIZE = 11;
/** Words do not break everywhere, so that a line holds fewer letters than fit on it; bold ones are wider. */
const FILLED = { plain: 0.88, bold: 0.8 };

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
  return highest === null || highest.points <= LINE ? null : highest;
}

function heightOf({ value, look = {} }: NewCell, letters: number): number {
  const { size = USUAL_SIZE, bold, wrap } = look;
  const line = (LINE * size) / USUAL_SIZE;
  if (typeof value !== "string" || wrap !== true || letters <= 0) return line;
  const fitting = (letters * (bold === true ? FILLED.bold : FILLED.plain) * USUAL_SIZE) / size;
  const lines = sum(value.split(/\r\n?|\n/).map((text) => Math.max(1, Math.ceil(text.length / fitting))));
  return Math.min(HIGHEST, Math.ceil(lines * line));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

import type { CellStyle } from "../../model/cell-style";
import { PIXELS_PER_POINT, type WidthOf } from "./text-width";
import { wrappedLines } from "./text-lines";

/** Height of a row in which nothing asks for more, in pixels: one line of Calibri 11. */
export const STANDARD_HEIGHT = 20;

/** Room on both sides of a wrapped text together, in pixels. */
const SIDES = 8;

/** What a cell asks of its row. */
export interface ShownCell {
  /** What it shows; numbers do not wrap, so their text may be left out. */
  readonly text: string;
  readonly style: Pick<CellStyle, "bold" | "fontSize" | "fontName" | "wrap">;
  /** Pixels of its column. */
  readonly width: number;
}

/** Height of a line, in pixels, as Excel has it for Calibri and its like: 20 for 11 points, 25 for 14. */
export const lineHeight = (fontSize: number): number => Math.round(fontSize * PIXELS_PER_POINT * 1.22) + 2;

/** How high a row is that shows all lines of its cells, in pixels. */
export function naturalHeight(cells: readonly ShownCell[], widthOf: WidthOf): number {
  const heights = cells.map(({ text, style, width }) => {
    const lines = style.wrap ? wrappedLines(text, width - SIDES, (piece) => widthOf(piece, style)) : 1;
    return lines * lineHeight(style.fontSize);
  });
  return Math.max(STANDARD_HEIGHT, ...heights);
}

/**
 * The height of a row that follows its contents: what it had, unless its contents need a line more. Half a line is what fonts of other machines differ by.
 *
 * @param before as the file has it
 */
export const grownHeight = (before: number, natural: number): number => (natural > before + STANDARD_HEIGHT / 2 ? natural : before);

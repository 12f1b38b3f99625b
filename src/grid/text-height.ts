/** Points of a line of the usual letters, and of the highest row Excel has. */
const LINE = 15;
const HIGHEST = 409;
/** Size of the usual letters in points. */
const USUAL_SIZE = 11;
/** Widths of columns count digits, which are wider than most letters, but not than those of capitals and bold ones. */
const FITTING = { plain: 1, bold: 0.9 };

/** How the letters of a text look. */
export interface Letters {
  /** In points; left out: 11. */
  readonly size?: number;
  readonly bold?: boolean;
}

/**
 * Points that a text needs in a cell that wraps. Rather a line too many than one too few: what is cut off is not seen in print.
 * @param width of the cell in characters, as Excel counts columns
 * @example textHeight("Arsitektur SPBE", 42) // 15
 */
export function textHeight(text: string, width: number, { size = USUAL_SIZE, bold = false }: Letters = {}): number {
  const line = (LINE * size) / USUAL_SIZE;
  if (width <= 0) return Math.ceil(line);
  const fitting = Math.max(1, (width * (bold ? FITTING.bold : FITTING.plain) * USUAL_SIZE) / size);
  const lines = text.split(/\r\n?|\n/).reduce((count, each) => count + linesOf(each, fitting), 0);
  return Math.min(HIGHEST, Math.ceil(lines * line));
}

/** Room between the letters of a row and its lines, in points. */
const ROOM = 3;

/**
 * Points of a row whose cells wrap.
 * @param cells its texts, each with the width it has in characters
 * @example wrappedHeight([{ text: "Arsitektur SPBE", width: 42 }]) // 18
 */
export function wrappedHeight(cells: readonly { readonly text: string; readonly width: number }[], letters?: Letters): number {
  const highest = cells.reduce((most, { text, width }) => Math.max(most, textHeight(text, width, letters)), textHeight("", 1, letters));
  return Math.min(HIGHEST, highest + ROOM);
}

/** How many lines a text takes: broken between words, and inside one that is longer than a line. */
function linesOf(text: string, fitting: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const behind = used === 0 ? word.length : used + 1 + word.length;
    if (behind <= fitting) {
      used = behind;
      continue;
    }
    const own = Math.max(1, Math.ceil(word.length / fitting));
    lines += own - (used === 0 ? 1 : 0);
    used = word.length - (own - 1) * fitting;
  }
  return lines;
}

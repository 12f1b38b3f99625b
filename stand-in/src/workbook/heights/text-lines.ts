/** What a line may be broken after. */
const BREAKS = /(?<=[\s-])/;

/**
 * How many lines a text takes when it is wrapped at `width` pixels: after spaces and hyphens, and within a word that is longer than a line.
 *
 * @param widthOf measures a piece of the text, in pixels
 * @example wrappedLines("satu dua", 40, (text) => text.length * 10) // 2
 */
export function wrappedLines(text: string, width: number, widthOf: (piece: string) => number): number {
  return text
    .split(/\r\n|\r|\n/)
    .map((paragraph) => linesOf(paragraph, Math.max(1, width), widthOf))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOf(paragraph: string, width: number, widthOf: (piece: string) => number): number {
  if (widthOf(paragraph) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(BREAKS)) {
    const needed = widthOf(word.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) {
      const more = Math.ceil(needed / width) - 1;
      lines += more;
      used = needed - more * width;
    } else used += widthOf(word);
  }
  return lines;
}

/**
 * A text out of a file or a name of one as it may be shown anywhere: in one line, without the characters that move the cursor of a
 * terminal, colour it or turn the direction of writing round.
 * @example plainText("Level\u001b[2J") // "Level [2J"
 */
export const plainText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are exactly what must not be shown
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, " ").trim();

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** How many plain letters and digits there are. */
export const LETTER_COUNT = LETTERS.length;
/** What `letterAt` says of all other characters. */
export const NO_LETTER = LETTER_COUNT;
/** Digits come first. */
export const FIRST_LETTER = 10;
/** Characters from here on may be letters as well, which take a closer look. */
export const PLAIN = 128;

const letterOf = new Uint8Array(PLAIN).fill(NO_LETTER);
[...LETTERS].forEach((letter, at) => {
  letterOf[letter.charCodeAt(0)] = at;
  letterOf[letter.toUpperCase().charCodeAt(0)] = at;
});

/** The place of a letter or digit among all, digits first and capitals as small ones; `NO_LETTER` for all else. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < PLAIN ? (letterOf[code] as number) : NO_LETTER;
}

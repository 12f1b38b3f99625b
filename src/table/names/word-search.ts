const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
const ASCII = 128;
/** No word goes on like this. */
const NOWHERE = 0;
const START = 1;

/** The place of a letter or digit in `LETTERS` by its code, capitals as small ones; -1 for what ends a word. */
const letterOf = new Int8Array(ASCII).fill(-1);
[...LETTERS].forEach((letter, at) => {
  letterOf[letter.charCodeAt(0)] = at;
  letterOf[letter.toUpperCase().charCodeAt(0)] = at;
});

/**
 * Tells whether a text holds one of some words, letter by letter and without taking the text apart: this is asked of
 * every cell of a large sheet. A text with other than plain letters may hold any.
 * @param words of small letters and digits
 * @example makeWordSearch(["audit", "tik"])("Audit TIK 2024") // true
 * @example makeWordSearch(["audit", "tik"])("auditor") // false
 */
export function makeWordSearch(words: Iterable<string>): (text: string) => boolean {
  // For each state and letter the next state; a row of zeros for nowhere.
  const steps: number[] = Array.from({ length: 2 * LETTERS.length }, () => NOWHERE);
  const ends = new Set<number>();
  for (const word of words) {
    let state = START;
    for (const letter of word) {
      const step = state * LETTERS.length + LETTERS.indexOf(letter);
      if (steps[step] === NOWHERE) {
        steps[step] = steps.length / LETTERS.length;
        for (let at = 0; at < LETTERS.length; at += 1) steps.push(NOWHERE);
      }
      state = steps[step] ?? NOWHERE;
    }
    ends.add(state);
  }
  const next = Uint16Array.from(steps);
  const isEnd = Uint8Array.from({ length: steps.length / LETTERS.length }, (_, state) => Number(ends.has(state)));
  return (text) => {
    let state = START;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII) return true;
      const letter = letterOf[code] ?? -1;
      if (letter >= 0) state = next[state * LETTERS.length + letter] ?? NOWHERE;
      else if (isEnd[state] === 1) return true;
      else state = START;
    }
    return isEnd[state] === 1;
  };
}

import { letterAt, LETTER_COUNT, NO_LETTER, PLAIN } from "./letters";

/** No word goes on like this. */
const NOWHERE = 0;
const START = 1;
/** A whole word was read. */
const FOUND = 2;
/** Stands behind the letters for everything that ends a word. */
const SEPARATOR = NO_LETTER;
/** Steps of each state: one for each letter, and one for the end of a word. */
const STEPS = LETTER_COUNT + 1;

/**
 * Tells whether a text holds one of some words, letter by letter and without taking the text apart: this is asked of
 * every cell of a large sheet. A text with other than plain letters may hold any.
 * @param words of small letters and digits
 * @example makeWordSearch(["audit", "tik"])("Audit TIK 2024") // true
 * @example makeWordSearch(["audit", "tik"])("auditor") // false
 */
export function makeWordSearch(words: Iterable<string>): (text: string) => boolean {
  const all = [...words];
  // For each state and letter the next state: room for every letter of every word.
  const next = new Uint16Array(all.reduce((states, word) => states + word.length, FOUND + 1) * STEPS);
  let states = FOUND + 1;
  next[NOWHERE * STEPS + SEPARATOR] = START;
  next[START * STEPS + SEPARATOR] = START;
  for (const word of all) {
    let state = START;
    for (let at = 0; at < word.length; at += 1) {
      const step = state * STEPS + letterAt(word, at);
      if (next[step] === NOWHERE) {
        next[step] = states;
        next[states * STEPS + SEPARATOR] = START;
        states += 1;
      }
      state = next[step] ?? NOWHERE;
    }
    next[state * STEPS + SEPARATOR] = FOUND;
  }
  return (text) => {
    let state = START;
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) >= PLAIN) return true;
      state = next[state * STEPS + letterAt(text, at)] as number;
      if (state === FOUND) return true;
    }
    return next[state * STEPS + SEPARATOR] === FOUND;
  };
}

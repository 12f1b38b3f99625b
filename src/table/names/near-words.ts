import { bounded } from "./remembered-answers";
import { isNear } from "./spelling";

/** Whether a written word can stand for a known one. */
export type Nearness = (written: string, known: string) => boolean;

/** A word with what can be compared at a glance: its length, its first letter, and which letters are in it. */
interface Glance {
  readonly word: string;
  readonly first: string;
  readonly letters: number;
}

/** Most letters that a typing error or two change: two each. */
const MOST_CHANGED = 4;
const MOST_LONGER = 2;
const A = "a".charCodeAt(0);
const SHORTEST = 3;
const DIGIT = /\d/;

/**
 * Finds the known words that a written word can stand for. Words that differ too much at a glance are never compared
 * letter by letter, and a word asked about again is answered from memory.
 * @param near compares two words letter by letter
 * @example makeNearWords(["arsitektur", "audit"])("arsitketur") // ["arsitektur"]
 */
export function makeNearWords(known: readonly string[], near: Nearness = isNear): (written: string) => readonly string[] {
  const glances = known.map(glanceAt);
  const compare = bounded((written: string): readonly string[] => {
    const own = glanceAt(written);
    return glances.filter((other) => isWorthComparing(own, other) && near(written, other.word)).map(({ word }) => word);
  });
  return (written) => (written.length < SHORTEST || DIGIT.test(written) ? [] : compare(written));
}

function glanceAt(word: string): Glance {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - A);
  return { word, letters, first: word.charAt(0) };
}

/** A shortened word keeps its first letter and adds none; a misspelled one has about the same length and letters. */
function isWorthComparing(written: Glance, known: Glance): boolean {
  const longer = known.word.length - written.word.length;
  if (longer > 0 && written.first === known.first && (written.letters & ~known.letters) === 0) return true;
  return Math.abs(longer) <= MOST_LONGER && bitsIn(written.letters ^ known.letters) <= MOST_CHANGED;
}

function bitsIn(flags: number): number {
  let count = 0;
  for (let left = flags; left !== 0; left &= left - 1) count += 1;
  return count;
}

import { BEFORE, BEHIND, NUMBER_OR_PART, SHORTENED } from "./around-names";
import { bounded, lastAnswered } from "./remembered-answers";
import { familiarWords } from "./lexicon";
import { makeNearWords } from "./near-words";
import { makeWordSearch } from "./word-search";
import { LIGHT_WORDS, writtenWords } from "./words";

/**
 * What a look for names sees of a text at first: its words, where all numbers and all words that say nothing in any name
 * look alike. The texts of a long list differ mostly in those, so that what was found out about one holds for many.
 */
export interface Fingerprinter {
  /** Whether the text holds a word that tells indicators apart: the quickest look. */
  isTelling(text: string): boolean;
  /** The words, with spaces between; in front of them a sign where the text holds others than plain letters. */
  fingerprintOf(text: string): string;
}

/** Stands in a fingerprint for a number, for the first word that says nothing, the second … and for signs. */
const NUMBER = "0";
const NOTHING = "#";
export const SIGNS = "&";
/** Signs that stand for a word, and letters that can be written as others. */
const OTHER_SIGNS = /[&+]|[^ -~\s]/;
const DIGIT = /\d/;

/** @param cores the names of all instruments, reduced to their cores */
export function makeFingerprinter(cores: readonly string[]): Fingerprinter {
  const familiar = familiarWords(cores);
  const kept = new Set([...familiar, ...BEFORE, ...BEHIND, ...SHORTENED]);
  const nearWords = makeNearWords([...familiar]);
  const isNear = bounded((word: string) => nearWords(word).length > 0);
  const fingerprintOf = (text: string): string => {
    const nothing: string[] = [];
    const words = writtenWords(text).map((word) => {
      if (kept.has(word)) return word;
      if (DIGIT.test(word)) return NUMBER;
      if (NUMBER_OR_PART.test(word) || isNear(word)) return word;
      if (!nothing.includes(word)) nothing.push(word);
      return NOTHING.repeat(1 + nothing.indexOf(word));
    });
    return (OTHER_SIGNS.test(text) ? [SIGNS, ...words] : words).join(" ");
  };
  const telling = [...familiar].filter((word) => !LIGHT_WORDS.has(word));
  return { isTelling: lastAnswered(makeWordSearch(telling)), fingerprintOf: lastAnswered(fingerprintOf) };
}

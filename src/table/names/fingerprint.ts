import { BEFORE, BEHIND, NUMBER_OR_PART, SHORTENED } from "./around-names";
import { bounded, lastAnswered } from "./remembered-answers";
import { familiarWords } from "./lexicon";
import { makeNearWords } from "./near-words";
import { makeWordSearch } from "./word-search";
import { LIGHT_WORDS, writtenWords } from "./words";

/**
 * Reduces texts to fingerprints: their words, with every number written alike and every word that occurs in no name written
 * alike. The texts of a long list mostly differ in just those, so they share a few fingerprints, and what was found out
 * about one text holds for all that share it.
 */
export interface Fingerprinter {
  /** Whether the text holds a word that tells indicators apart: the quickest test, made before any other. */
  isTelling(text: string): boolean;
  /** The words, with spaces between; {@link SIGNS} in front where the text holds other signs than plain letters and digits. */
  fingerprintOf(text: string): string;
}

/** Stands in a fingerprint for any number. */
const NUMBER = "0";
/** Stands for a word of no name: once for the first one in the text, twice for the second, so that repeated words still match. */
const NOTHING = "#";
/** Stands in front when normalising would change the words: `&` and `+` become *dan*, accented letters plain ones. */
export const SIGNS = "&";
/** `&`, `+`, and letters outside of plain ASCII. */
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

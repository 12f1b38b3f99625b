import { BEFORE, BEHIND, NUMBER_OR_PART, SHORTENED } from "./around-names";
import { bounded } from "./remembered-answers";
import type { Lexicon, Read } from "./lexicon";
import { SIGNS } from "./fingerprint";

/** A text names no indicator when less than this share of its weight is known words. */
const LEAST_KNOWN = 0.3;

/**
 * Makes a quick test of whether a text can name an indicator at all. A large sheet has tens of thousands of texts and few
 * of them are names, so most are sorted out here, before they are normalised and compared with every spelling.
 *
 * It never refuses a name: the words are read in the text's favour (words that may stand before or behind a name count
 * nothing against it), and it answers no only when even then no spelling fits.
 *
 * @param canFit whether words read in this way fit any spelling
 * @returns the test; it takes a fingerprint, because many texts share one and are then answered from memory
 */
export function makePrefilter(
  { read, readAsWritten }: Lexicon,
  canFit: (reads: readonly Read[]) => boolean
): (fingerprint: string) => boolean {
  /** The words with those weighing nothing that normalising may take off the text, so that they do not count against it. */
  const readAtBest = (words: readonly string[]): readonly Read[] => {
    let isBefore = true;
    return words.map((word) => {
      isBefore &&= BEFORE.has(word) || NUMBER_OR_PART.test(word);
      return isBefore || BEHIND.has(word) ? { ...read(word), weight: 0 } : read(word);
    });
  };
  return bounded((fingerprint) => {
    const words = fingerprint.split(" ");
    let total = 0;
    let shared = 0;
    for (const word of words.filter((each) => each !== SIGNS)) {
      const { weight, isTelling } = readAsWritten(word);
      total += weight;
      if (isTelling) shared += weight;
    }
    if (shared === 0 || shared < LEAST_KNOWN * total) return false;
    // Signs and long forms become other words when the text is normalised, so it cannot be judged as it is written.
    return words.some((word) => word === SIGNS || SHORTENED.has(word)) || canFit(readAtBest([...new Set(words)]));
  });
}

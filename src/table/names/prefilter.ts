import { BEFORE, BEHIND, NUMBER_OR_PART, SHORTENED } from "./around-names";
import { bounded } from "./remembered-answers";
import type { Lexicon, Read } from "./lexicon";
import { SIGNS } from "./fingerprint";

/** Share of a text's weight that must be known words before it is worth a closer look. */
const LEAST_KNOWN = 0.3;
/**
 * A look at the fingerprint of a text that spares most texts of a big sheet being taken apart. It only says no where a closer
 * look would: even with nothing held against the text that could be left out of it, no spelling fits.
 * @param canFit whether words so read fit any spelling
 */
export function makePrefilter(
  { read, readAsWritten }: Lexicon,
  canFit: (reads: readonly Read[]) => boolean
): (fingerprint: string) => boolean {
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
    // What is read as something else than it is says nothing by itself.
    return words.some((word) => word === SIGNS || SHORTENED.has(word)) || canFit(readAtBest([...new Set(words)]));
  });
}

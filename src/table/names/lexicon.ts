import type { IndicatorKey } from "../../instrument";
import { bounded } from "./remembered-answers";
import { makeNearWords, type Nearness } from "./near-words";
import { LIGHT_WORDS, wordsOf } from "./words";

/** A word of a name that a word of a text stands for. */
export interface Meant {
  /** Weight that a text and a spelling have in common when both hold it. */
  readonly shared: number;
  /** By the places of the spellings: 1 where the word is in it. */
  readonly isIn: Uint8Array;
  /** The places of the spellings that it leads to. */
  readonly leadsTo: readonly number[];
}

/** A word of a text, read against the words of all names. */
export interface Read {
  /** What it counts against a spelling that it is not in. */
  readonly weight: number;
  /** Whether it says, as written, that the text may name an indicator. */
  readonly isTelling: boolean;
  readonly meant: readonly Meant[];
}

/** The words of some spellings, each with how much it tells indicators apart. */
export interface Lexicon {
  /** What a word says: in a spelling, a long form, misspelled or shortened, or nothing. */
  read(word: string): Read;
  /** The same without a look for misspelled and shortened words. */
  readAsWritten(word: string): Read;
  /** What words weigh together. */
  weigh(words: readonly string[]): number;
}

/** Words that `nameCore` shortens: seen in a text as written, they count as known. */
const LONG_FORMS = "teknologi informasi komunikasi sumber daya manusia whistle blowing system".split(" ");

/** The words that the lexicons of such names know as they are written. */
export function familiarWords(cores: readonly string[]): ReadonlySet<string> {
  return new Set([...cores.flatMap(wordsOf), ...LIGHT_WORDS, ...LONG_FORMS]);
}

const LIGHT = 0.1;
const UNKNOWN = 1.2;
const NEARLY = 0.9;
const DIGIT = /\d/;

/** A word that is none of any name, in any spelling. */
const STRANGE: Read = { weight: UNKNOWN, isTelling: false, meant: [] };

/**
 * @param spellings names reduced to their cores; a place is that of a spelling among them
 * @param leastRecall share of a spelling's weight without which no text fits it: its weightiest words lead to it until
 *   less than that is left
 * @param near compares two words letter by letter
 */
export function makeLexicon(
  spellings: readonly { readonly key: IndicatorKey; readonly core: string }[],
  indicatorCount: number,
  leastRecall: number,
  near?: Nearness
): Lexicon {
  const keysOf = new Map<string, Set<IndicatorKey>>();
  for (const { key, core } of spellings) {
    for (const word of wordsOf(core)) keysOf.set(word, (keysOf.get(word) ?? new Set()).add(key));
  }
  const weightOf = (word: string): number => {
    if (LIGHT_WORDS.has(word)) return LIGHT;
    const keys = keysOf.get(word);
    return keys ? Math.log(1 + indicatorCount / keys.size) : UNKNOWN;
  };
  const weigh = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);
  const known = [...keysOf.keys()];
  const nearWords = makeNearWords(known, near);

  const places = new Map(known.map((word) => [word, { isIn: new Uint8Array(spellings.length), leadsTo: [] as number[] }]));
  spellings.forEach(({ core }, place) => {
    const words = [...wordsOf(core)].sort((one, other) => weightOf(other) - weightOf(one));
    let left = weigh(words);
    const enough = leastRecall * left;
    for (const word of words) {
      const of = places.get(word);
      if (of) of.isIn[place] = 1;
      if (left >= enough) of?.leadsTo.push(place);
      left -= weightOf(word);
    }
  });
  const meaning = (word: string, counts: number): readonly Meant[] => {
    const of = places.get(word);
    return of ? [{ ...of, shared: weightOf(word) * counts }] : [];
  };
  /** A written word stands for itself where it is a word of a name, else for its long form or right spelling. */
  const meantBy = (written: string): readonly Meant[] =>
    keysOf.has(written) ? meaning(written, 1) : nearWords(written).flatMap((word) => meaning(word, NEARLY));
  const familiar = new Map(
    [...familiarWords(known)].map((word): readonly [string, Read] => [
      word,
      { weight: weightOf(word), isTelling: !LIGHT_WORDS.has(word), meant: meantBy(word) },
    ])
  );
  const readStrange = bounded((written: string): Read => {
    const meant = meantBy(written);
    return meant.length === 0 ? STRANGE : { ...STRANGE, meant };
  });
  return {
    // No number is another one misspelled, and a large sheet has a new one in every row.
    read: (word) => familiar.get(word) ?? (DIGIT.test(word) ? STRANGE : readStrange(word)),
    readAsWritten: (word) => familiar.get(word) ?? STRANGE,
    weigh,
  };
}

import { BEFORE, BEHIND, NUMBER_OR_PART, SHORTENED } from "./around-names";
import { FIRST_LETTER, letterAt, NO_LETTER } from "./letters";
import { lastAnswered } from "./remembered-answers";
import { familiarWords } from "./lexicon";
import { makeNearWords } from "./near-words";
import { MOST_STATES, SeenWords } from "./seen-words";
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

/** @param cores the names of all instruments, reduced to their cores */
export function makeFingerprinter(cores: readonly string[]): Fingerprinter {
  const familiar = familiarWords(cores);
  const kept = new Set([...familiar, ...BEFORE, ...BEHIND, ...SHORTENED]);
  const nearWords = makeNearWords([...familiar]);
  const telling = [...familiar].filter((word) => !LIGHT_WORDS.has(word));
  const isKept = (word: string): boolean => kept.has(word) || NUMBER_OR_PART.test(word) || nearWords(word).length > 0;
  return { isTelling: lastAnswered(makeWordSearch(telling)), fingerprintOf: lastAnswered(makeFingerprintOf(kept, isKept)) };
}

const DIGIT = /\d/;
/** The longest text that is looked at letter by letter. */
const LONGEST = 1_000;
/** Fingerprints kept in mind; a sheet has a few hundred. */
const MOST_FINGERPRINTS = 20_000;

/**
 * Makes fingerprints. The same few words stand in every row of a long list, so a plain text is told by the numbers of its
 * words, and its fingerprint, written once, is found by them.
 * @param kept words that stand in a fingerprint as they are, all those with digits among them
 * @param isKept whether a word in small letters and without digits stands in a fingerprint as it is
 */
function makeFingerprintOf(kept: ReadonlySet<string>, isKept: (word: string) => boolean): (text: string) => string {
  const seen = new SeenWords();
  /** By the number of a word: itself where it says something, `null` where it says nothing. */
  const says: (string | null)[] = [];
  /** Fingerprints as far as they were read, and by fingerprint and next word the longer one. */
  const fingerprints: string[] = [""];
  const longer = new Map<number, number>();
  /** The words of a text that say nothing, each once; only the first `count` of them belong to the text looked at. */
  const nothing: number[] = [];
  let count = 0;

  const learn = (word: string, said: string | null): number => {
    says.push(said);
    return seen.add(word);
  };
  const startAnew = (): void => {
    seen.clear();
    says.length = 0;
    fingerprints.length = 1;
    longer.clear();
    for (const word of kept) learn(word, word);
  };
  /** @param sign stands for the token that is added, the same after any fingerprint */
  const goOn = (fingerprint: number, sign: number, token: string): number => {
    const key = fingerprint * SIGNS_AFTER + sign;
    let next = longer.get(key);
    if (next === undefined) {
      const before = fingerprints[fingerprint] as string;
      next = fingerprints.push(before === "" ? token : `${before} ${token}`) - 1;
      longer.set(key, next);
    }
    return next;
  };
  const wordAt = (text: string, from: number, to: number): number => {
    const known = seen.find(text, from, to);
    if (known >= 0) return known;
    const word = text.slice(from, to).toLowerCase();
    return learn(word, isKept(word) ? word : null);
  };
  const placeOfNothing = (word: number): number => {
    for (let at = 0; at < count; at += 1) if (nothing[at] === word) return at;
    nothing[count] = word;
    count += 1;
    return count - 1;
  };
  startAnew();

  return (text) => {
    const hasOtherSigns = OTHER_SIGNS.test(text);
    if (hasOtherSigns || text.length > LONGEST) return fingerprintOfWords(writtenWords(text), kept, isKept, hasOtherSigns);
    if (!seen.hasRoomFor(text.length) || fingerprints.length > MOST_FINGERPRINTS) startAnew();
    count = 0;
    let fingerprint = 0;
    let at = 0;
    while (at < text.length) {
      const from = at;
      let hasDigit = false;
      for (; at < text.length; at += 1) {
        const letter = letterAt(text, at);
        if (letter === NO_LETTER) break;
        hasDigit ||= letter < FIRST_LETTER;
      }
      if (at === from) {
        at += 1;
        continue;
      }
      // A list has another number in every row: only those that stand in names were learnt.
      const word = hasDigit ? seen.find(text, from, at) : wordAt(text, from, at);
      const said = hasDigit && word < 0 ? NUMBER : (says[word] ?? null);
      if (said !== null) fingerprint = goOn(fingerprint, word < 0 ? A_NUMBER : word, said);
      else {
        const nth = 1 + placeOfNothing(word);
        fingerprint = goOn(fingerprint, A_NUMBER + nth, NOTHING.repeat(nth));
      }
    }
    return fingerprints[fingerprint] as string;
  };
}

/** The sign of a word is its number; from here on come those of a number, and of the first word that says nothing, the second … */
const A_NUMBER = MOST_STATES;
const SIGNS_AFTER = 2 * A_NUMBER;

function fingerprintOfWords(
  words: readonly string[],
  kept: ReadonlySet<string>,
  isKept: (word: string) => boolean,
  hasOtherSigns: boolean
): string {
  const nothing: string[] = [];
  const tokens = words.map((word) => {
    if (DIGIT.test(word)) return kept.has(word) ? word : NUMBER;
    if (isKept(word)) return word;
    if (!nothing.includes(word)) nothing.push(word);
    return NOTHING.repeat(1 + nothing.indexOf(word));
  });
  return (hasOtherSigns ? [SIGNS, ...tokens] : tokens).join(" ");
}

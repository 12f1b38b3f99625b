import type { IndicatorKey } from "../instrument/types";
import { bounded, lastAnswered } from "./bounded";
import { isNear } from "./spelling";

/** A spelling of a name, as the words in it. */
export interface Spelling {
  readonly key: IndicatorKey;
  readonly weight: number;
  /** How many of its words tell indicators apart. */
  readonly telling: number;
}

/** How well a text fits a spelling, 0–1. */
export interface Fit {
  readonly spelling: Spelling;
  readonly score: number;
}

/** The words of an instrument's names, each with how much it tells indicators apart. */
export interface Vocabulary {
  /** The spellings that share words with these words. */
  fits(words: readonly string[]): readonly Fit[];
  /** Cheap look that spares most texts of a big sheet the careful one. */
  isPromising(text: string): boolean;
}

/** Words around a name that say little about which one it is. */
const LIGHT_WORDS = new Set(
  ("tingkat kematangan dan di pada atas dari untuk dalam terkait tentang sejauh mana indikator penilaian instansi " +
    "pemerintah daerah kota kabupaten provinsi spbe kementerian lembaga ippd oleh yang nilai").split(" ")
);
/** Words that `nameCore` shortens: seen in a text as written, they count as known. */
const LONG_FORMS = "teknologi informasi komunikasi sumber daya manusia whistle blowing system".split(" ");
const LIGHT = 0.1;
const UNKNOWN = 1.2;
const NEARLY = 0.9;
/** Share of a text's weight that must be known words before it is worth a closer look. */
const PROMISING = 0.3;
const WORD = /[a-z0-9]+/g;
const DIGIT = /\d/;

function fitOf(spelling: Spelling, shared: number, strange: number): Fit {
  const precision = shared / (shared + strange);
  // One telling word among many others is chance: "Kolaborasi" is also the name of a level.
  const chance = spelling.telling < 2 && precision < 0.6;
  const recall = Math.min(1, shared / spelling.weight);
  return { spelling, score: (0.6 * recall + 0.4 * precision) * (chance ? 0.7 : 1) };
}

/** The words of a text as it stands; each instrument asks for those of the same cell. */
const writtenWords = lastAnswered((text): readonly string[] => text.toLowerCase().match(WORD) ?? []);

/** The different words of a normalised text. */
export function wordsOf(core: string): readonly string[] {
  return [...new Set(core.match(WORD) ?? [])];
}

/** Makes the vocabulary of names already reduced to their cores. */
export function makeVocabulary(
  cores: readonly { readonly key: IndicatorKey; readonly core: string }[],
  indicatorCount: number
): Vocabulary {
  const holders = new Map<string, Set<IndicatorKey>>();
  for (const { key, core } of cores) {
    for (const word of wordsOf(core)) holders.set(word, (holders.get(word) ?? new Set()).add(key));
  }
  const weights = new Map<string, number>();
  for (const [word, keys] of holders) weights.set(word, LIGHT_WORDS.has(word) ? LIGHT : Math.log(1 + indicatorCount / keys.size));
  for (const word of LIGHT_WORDS) weights.set(word, LIGHT);
  const weightOf = (word: string) => weights.get(word) ?? UNKNOWN;
  const spellings: Spelling[] = [];
  const holding = new Map<string, number[]>();
  for (const { key, core } of cores) {
    const words = wordsOf(core);
    const telling = words.filter((word) => !LIGHT_WORDS.has(word)).length;
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), spellings.length]);
    spellings.push({ key, telling, weight: words.reduce((total, word) => total + weightOf(word), 0) });
  }
  const known = [...holders.keys()];
  /** The known words that a written word can stand for: itself, else its long form, else its right spelling. */
  const nearWords = bounded((word: string): readonly string[] => known.filter((each) => isNear(word, each)));
  const meantBy = (word: string): readonly string[] => {
    if (holders.has(word)) return [word];
    return word.length < 3 || DIGIT.test(word) ? [] : nearWords(word);
  };
  const recognisable = new Set([...known.filter((word) => !LIGHT_WORDS.has(word)), ...LONG_FORMS]);

  // Sums by spelling, kept between calls because a big sheet asks a hundred thousand times.
  const matched = new Float64Array(spellings.length);
  const used = new Float64Array(spellings.length);
  const countedFor = new Int32Array(spellings.length).fill(-1);

  function fits(words: readonly string[]): readonly Fit[] {
    const touched: number[] = [];
    let total = 0;
    countedFor.fill(-1);
    words.forEach((word, place) => {
      const weight = weightOf(word);
      total += weight;
      for (const meant of meantBy(word)) {
        const shared = weightOf(meant) * (meant === word ? 1 : NEARLY);
        for (const at of holding.get(meant) ?? []) {
          if (countedFor[at] === place) continue;
          if (countedFor[at] === -1) {
            touched.push(at);
            matched[at] = 0;
            used[at] = 0;
          }
          countedFor[at] = place;
          matched[at] = (matched[at] ?? 0) + shared;
          used[at] = (used[at] ?? 0) + weight;
        }
      }
    });
    return touched.map((at) => fitOf(spellings[at] as Spelling, matched[at] ?? 0, total - (used[at] ?? 0)));
  }

  function isPromising(text: string): boolean {
    let total = 0;
    let shared = 0;
    for (const word of writtenWords(text)) {
      const weight = weightOf(word);
      total += weight;
      if (recognisable.has(word)) shared += weight;
    }
    return shared > 0 && shared >= PROMISING * total;
  }

  return { fits, isPromising };
}

import type { IndicatorKey } from "../../instrument";
import { makeLexicon, type Read } from "./lexicon";
import type { Nearness } from "./near-words";
import { makePrefilter } from "./prefilter";
import { LIGHT_WORDS, wordsOf } from "./words";

/** A known way of writing a name, and the indicator it names. */
export interface Spelling {
  readonly key: IndicatorKey;
  /** The name without the words around it, normalised. */
  readonly core: string;
}

/** The indicators that words fit best, and how well, 0–1. */
export interface Fit {
  readonly keys: readonly IndicatorKey[];
  readonly score: number;
}

/** The words of an instrument's names, each with how much it tells indicators apart. */
export interface Vocabulary {
  /** The places of the spellings that can fit these words well enough: only they are compared with them. */
  candidates(words: readonly string[]): readonly number[];
  /** The indicators that these words fit best; `null` where they fit none well enough. */
  best(words: readonly string[]): Fit | null;
  /** How well the words fit one indicator, 0–1. */
  likeness(words: readonly string[], key: IndicatorKey): number;
  /** Whether a text with this fingerprint can name an indicator; see {@link makePrefilter}. */
  passesPrefilter(fingerprint: string): boolean;
}

/** Least score of a name that fits. */
const ACCEPTED = 0.72;
/** Scores this close are one as good as the other. */
const SAME = 0.02;
const RECALL_COUNTS = 0.6;
const PRECISION_COUNTS = 0.4;
/** Share of a spelling's weight without which no text fits it, whatever else it holds. */
const LEAST_RECALL = (ACCEPTED - PRECISION_COUNTS) / RECALL_COUNTS;

/** What the words of a spelling weigh, and how many of them tell indicators apart. */
interface Measure {
  readonly weight: number;
  readonly telling: number;
}

/**
 * How well a spelling fits some words, 0–1.
 * @param shared weight of the words that they have in common
 * @param strange weight of the words that are not in the spelling
 */
function scoreOf({ weight, telling }: Measure, shared: number, strange: number): number {
  const precision = shared / (shared + strange);
  // One telling word among many others is chance: "Kolaborasi" is also the name of a level.
  const chance = telling < 2 && precision < 0.6;
  const recall = Math.min(1, shared / weight);
  return (RECALL_COUNTS * recall + PRECISION_COUNTS * precision) * (chance ? 0.7 : 1);
}

/**
 * Makes the vocabulary of names already reduced to their cores. Each spelling is found by its weightiest words alone:
 * without any of them a text cannot fit it, so that most spellings are never compared, however large the sheet.
 * @param near compares two words letter by letter
 */
export function makeVocabulary(spellings: readonly Spelling[], indicatorCount: number, near?: Nearness): Vocabulary {
  const lexicon = makeLexicon(spellings, indicatorCount, LEAST_RECALL, near);
  const measures = spellings.map(({ core }): Measure => {
    const words = wordsOf(core);
    return { weight: lexicon.weigh(words), telling: words.filter((word) => !LIGHT_WORDS.has(word)).length };
  });

  function score(reads: readonly Read[], place: number): number {
    let shared = 0;
    let strange = 0;
    for (const { weight, meant } of reads) {
      const own = meant.find(({ isIn }) => isIn[place] === 1);
      if (own) shared += own.shared;
      else strange += weight;
    }
    return scoreOf(measures[place] as Measure, shared, strange);
  }

  function ledTo(reads: readonly Read[]): ReadonlySet<number> {
    const places = new Set<number>();
    for (const { meant } of reads) for (const { leadsTo } of meant) for (const place of leadsTo) places.add(place);
    return places;
  }

  function best(words: readonly string[]): Fit | null {
    const reads = words.map(lexicon.read);
    const fits = [...ledTo(reads)].map((place) => ({ place, score: score(reads, place) }));
    const most = fits.reduce((so, fit) => Math.max(so, fit.score), 0);
    if (most < ACCEPTED) return null;
    const keys = fits.filter((fit) => fit.score >= most - SAME).map(({ place }) => spellings[place]?.key ?? "");
    return { keys: [...new Set(keys)], score: most };
  }

  function likeness(words: readonly string[], key: IndicatorKey): number {
    const reads = words.map(lexicon.read);
    return Math.max(0, ...spellings.map((spelling, place) => (spelling.key === key ? score(reads, place) : 0)));
  }

  const canFit = (reads: readonly Read[]): boolean =>
    reads.some(({ meant }) => meant.some(({ leadsTo }) => leadsTo.some((place) => score(reads, place) >= ACCEPTED)));
  return {
    candidates: (words) => [...ledTo(words.map(lexicon.read))],
    best,
    likeness,
    passesPrefilter: makePrefilter(lexicon, canFit),
  };
}

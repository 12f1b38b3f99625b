import type { IndicatorKey } from "../instrument/types";
import { bounded, lastAnswered } from "./bounded";
import { makeNearWords, type Nearness } from "./near-words";

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

/** How well a spelling fits words that share some weight with it and hold some that is strange to it. */
function scoreOf({ weight, telling }: Measure, shared: number, strange: number): number {
  const precision = shared / (shared + strange);
  // One telling word among many others is chance: "Kolaborasi" is also the name of a level.
  const chance = telling < 2 && precision < 0.6;
  const recall = Math.min(1, shared / weight);
  return (RECALL_COUNTS * recall + PRECISION_COUNTS * precision) * (chance ? 0.7 : 1);
}

/** The words of a text as it stands; each instrument asks for those of the same cell. */
const writtenWords = lastAnswered((text): readonly string[] => text.toLowerCase().match(WORD) ?? []);

/** The different words of a normalised text. */
export function wordsOf(core: string): readonly string[] {
  return [...new Set(core.match(WORD) ?? [])];
}

/** A known word that a written one stands for. */
interface Meant {
  /** What sharing it counts. */
  readonly shared: number;
  /** By the places of the spellings: 1 where the word is in it. */
  readonly isIn: Uint8Array;
  /** The places of the spellings that it leads to. */
  readonly leadsTo: readonly number[];
}

/** What a written word says. */
interface Read {
  readonly weight: number;
  /** Whether it says, as written, that the text may name an indicator. */
  readonly isTelling: boolean;
  readonly meant: readonly Meant[];
}

/** A word that stands for none we know. */
const STRANGE: Read = { weight: UNKNOWN, isTelling: false, meant: [] };

/**
 * Makes the vocabulary of names already reduced to their cores. Each spelling is found by its weightiest words alone:
 * without any of them a text cannot fit it, so that most spellings are never compared, however large the sheet.
 * @param near compares two words letter by letter
 */
export function makeVocabulary(spellings: readonly Spelling[], indicatorCount: number, near?: Nearness): Vocabulary {
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
  const measures = spellings.map(({ core }): Measure => {
    const words = wordsOf(core);
    return { weight: weigh(words), telling: words.filter((word) => !LIGHT_WORDS.has(word)).length };
  });
  const known = [...keysOf.keys()];
  const nearWords = makeNearWords(known, near);

  const places = new Map(known.map((word) => [word, { isIn: new Uint8Array(spellings.length), leadsTo: [] as number[] }]));
  spellings.forEach(({ core }, place) => {
    const words = [...wordsOf(core)].sort((one, other) => weightOf(other) - weightOf(one));
    let left = weigh(words);
    const enough = LEAST_RECALL * left;
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
    [...known, ...LIGHT_WORDS, ...LONG_FORMS].map((word): readonly [string, Read] => [
      word,
      { weight: weightOf(word), isTelling: !LIGHT_WORDS.has(word), meant: meantBy(word) },
    ])
  );
  const readStrange = bounded((written: string): Read => {
    const meant = meantBy(written);
    return meant.length === 0 ? STRANGE : { ...STRANGE, meant };
  });
  const read = (written: string): Read => familiar.get(written) ?? readStrange(written);

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
    const reads = words.map(read);
    const fits = [...ledTo(reads)].map((place) => ({ place, score: score(reads, place) }));
    const most = fits.reduce((so, fit) => Math.max(so, fit.score), 0);
    if (most < ACCEPTED) return null;
    const keys = fits.filter((fit) => fit.score >= most - SAME).map(({ place }) => spellings[place]?.key ?? "");
    return { keys: [...new Set(keys)], score: most };
  }

  function likeness(words: readonly string[], key: IndicatorKey): number {
    const reads = words.map(read);
    return Math.max(0, ...spellings.map((spelling, place) => (spelling.key === key ? score(reads, place) : 0)));
  }

  function isPromising(text: string): boolean {
    let total = 0;
    let shared = 0;
    for (const word of writtenWords(text)) {
      const { weight, isTelling } = familiar.get(word) ?? STRANGE;
      total += weight;
      if (isTelling) shared += weight;
    }
    return shared > 0 && shared >= PROMISING * total;
  }

  return { candidates: (words) => [...ledTo(words.map(read))], best, likeness, isPromising };
}

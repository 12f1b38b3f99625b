import { nameCore, normalise } from "../instrument/normalise";
import type { IndicatorKey, Instrument } from "../instrument/types";
import { splitName } from "./codes";
import { isNear } from "./spelling";

/** What a text says about which indicator it names. */
export interface NameMatch {
  /** More than one where the name fits several indicators equally well. */
  readonly keys: readonly IndicatorKey[];
  /** 0–1; 1 = a known spelling, letter for letter. */
  readonly score: number;
}

/** Recognises the indicators of one instrument by name, in known spellings and in others. */
export interface NameIndex {
  /** The indicators that the text names, `null` when it names none. */
  match(text: string): NameMatch | null;
  /** How well the text fits this one indicator, 0–1. */
  similarity(text: string, key: IndicatorKey): number;
  /** As `match`, also for texts of which no word is spelled right; for the rows of a table, not for whole sheets. */
  matchCarefully(text: string): NameMatch | null;
  /** The aspects that the text names as their heading or as that of their domain; empty when it is no heading. */
  aspectsNamed(text: string): readonly number[];
}

/** A spelling of a name, taken apart into words. */
interface Spelling {
  readonly key: IndicatorKey;
  readonly words: readonly string[];
  readonly weight: number;
  /** How many of its words tell indicators apart. */
  readonly telling: number;
}

/** Words around a name that say little about which one it is. */
const LIGHT_WORDS = new Set(
  ("tingkat kematangan dan di pada atas dari untuk dalam terkait tentang sejauh mana indikator penilaian instansi " +
    "pemerintah daerah kota kabupaten provinsi spbe kementerian lembaga ippd oleh yang nilai").split(" ")
);
const LIGHT = 0.1;
const UNKNOWN = 1.2;
const ACCEPTED = 0.72;
const SAME = 0.02;
const LONGEST_NAME = 240;
const SHORTEST_NAME = 3;
const WORD = /[a-z0-9]+/g;
const LONG_START = /^tingkat kematangan /;
const GROUP_WORDS = /^\s*(?:indeks\s+)?(?:domain|aspek)\s*(?:\d+|[ivx]+\b)?[\s.:–-]*/i;
const GROUP_NUMBER = /^\s*(?:[a-h]|[ivx]+|\d+)\s*[.)]\s*/i;
/** The name of a level or a line of criteria, whatever else it mentions. */
const LEVEL_LINE = /^\s*(?:tingkat|level|lvl)\s*\d/i;

const indices = new WeakMap<Instrument, NameIndex>();

/** The name index of an instrument; made once. */
export function nameIndexOf(instrument: Instrument): NameIndex {
  const known = indices.get(instrument) ?? makeNameIndex(instrument);
  indices.set(instrument, known);
  return known;
}

function wordsOf(core: string): string[] {
  return core.match(WORD) ?? [];
}

function makeNameIndex(instrument: Instrument): NameIndex {
  const exact = new Map<string, IndicatorKey[]>();
  const spellingsOf = new Map<IndicatorKey, Spelling[]>();
  const holders = new Map<string, Set<IndicatorKey>>();
  const cores = instrument.indicators.map(({ key, name, shortName, aliases }) => ({
    key,
    // Also with the words that the core leaves out: with a typing error in them they are not recognised as empty.
    cores: [...new Set([name, shortName, ...aliases].flatMap((text) => [nameCore(text), normalise(text).replace(LONG_START, "")]))],
  }));
  for (const { key, cores: own } of cores) {
    for (const core of own) {
      const keys = exact.get(core) ?? [];
      if (!keys.includes(key)) exact.set(core, [...keys, key]);
      for (const word of wordsOf(core)) holders.set(word, (holders.get(word) ?? new Set()).add(key));
    }
  }
  const count = instrument.indicators.length;
  const weightOf = (word: string): number => {
    if (LIGHT_WORDS.has(word)) return LIGHT;
    const holding = holders.get(word)?.size;
    return holding === undefined ? UNKNOWN : Math.log(1 + count / holding);
  };
  const bySpellingWord = new Map<string, Spelling[]>();
  for (const { key, cores: own } of cores) {
    for (const core of own) {
      const words = [...new Set(wordsOf(core))];
      const telling = words.filter((word) => !LIGHT_WORDS.has(word)).length;
      const spelling = { key, words, telling, weight: sum(words.map(weightOf)) };
      spellingsOf.set(key, [...(spellingsOf.get(key) ?? []), spelling]);
      for (const word of words) if (!LIGHT_WORDS.has(word)) bySpellingWord.set(word, [...(bySpellingWord.get(word) ?? []), spelling]);
    }
  }
  const vocabulary = [...holders.keys()];
  const rawWords = new Set(
    instrument.indicators.flatMap(({ name, shortName, aliases }) =>
      [name, shortName, ...aliases].flatMap((text) => wordsOf(text.toLowerCase()))
    )
  );
  const aspectsByCore = new Map<string, readonly number[]>();
  for (const { number, name, aliases } of instrument.aspects) {
    for (const core of [name, ...aliases].map(nameCore)) aspectsByCore.set(core, [...(aspectsByCore.get(core) ?? []), number]);
  }
  for (const { number, name, aliases } of instrument.domains) {
    const own = instrument.aspects.filter(({ domain }) => domain === number).map((aspect) => aspect.number);
    for (const core of [name, ...aliases].map(nameCore)) aspectsByCore.set(core, [...(aspectsByCore.get(core) ?? []), ...own]);
  }
  const near = new Map<string, readonly string[]>();

  /** The known words that a written word can stand for: itself, else its long form, else its right spelling. */
  function meantBy(word: string): readonly string[] {
    if (holders.has(word)) return [word];
    const remembered = near.get(word);
    if (remembered) return remembered;
    const meant = vocabulary.filter((known) => isNear(word, known));
    if (near.size > 5000) near.clear();
    near.set(word, meant);
    return meant;
  }

  function fit(words: readonly string[], spelling: Spelling): number {
    let matched = 0;
    let strange = 0;
    const found = new Set<string>();
    for (const word of words) {
      const meant = meantBy(word).find((known) => spelling.words.includes(known) && !found.has(known));
      if (meant === undefined) strange += weightOf(word);
      else {
        found.add(meant);
        matched += weightOf(meant) * (meant === word ? 1 : 0.9);
      }
    }
    if (matched === 0) return 0;
    const precision = matched / (matched + strange);
    // One telling word among many others is chance: "Kolaborasi" is also the name of a level.
    const chance = spelling.telling < 2 && precision < 0.6;
    return ((0.6 * matched) / spelling.weight + 0.4 * precision) * (chance ? 0.7 : 1);
  }

  /** Cheap look that spares most texts of a big sheet the careful one. */
  function promising(words: readonly string[]): boolean {
    const known = words.filter((word) => holders.has(word));
    return known.length * 3 >= words.length && known.some((word) => !LIGHT_WORDS.has(word));
  }

  const matches = new Map<string, NameMatch | null>();

  function matchCore(core: string, carefully: boolean): NameMatch | null {
    const keys = exact.get(core);
    if (keys) return { keys, score: 1 };
    const words = [...new Set(wordsOf(core))];
    if (!carefully && !promising(words)) return null;
    const tried = new Set(words.flatMap(meantBy).flatMap((word) => bySpellingWord.get(word) ?? []));
    const best = new Map<IndicatorKey, number>();
    for (const spelling of tried) best.set(spelling.key, Math.max(best.get(spelling.key) ?? 0, fit(words, spelling)));
    const score = Math.max(0, ...best.values());
    if (score < ACCEPTED) return null;
    return { keys: [...best].filter(([, fits]) => fits >= score - SAME).map(([key]) => key), score: Math.min(score, 0.99) };
  }

  function aspectsNamed(text: string): readonly number[] {
    const bare = text.replace(GROUP_WORDS, "").replace(GROUP_NUMBER, "");
    return aspectsByCore.get(nameCore(bare)) ?? [];
  }

  function look(text: string, carefully: boolean): NameMatch | null {
    const core = nameCore(text);
    // The heading of an aspect is no indicator, however alike, unless it is one letter for letter.
    const bare = nameCore(splitName(text).name);
    if (!exact.has(core) && !exact.has(bare) && aspectsNamed(text).length > 0) return null;
    return matchCore(core, carefully) ?? matchCore(bare, carefully);
  }

  function isName(text: string): boolean {
    return text.length >= SHORTEST_NAME && text.length <= LONGEST_NAME && !LEVEL_LINE.test(text);
  }

  function match(text: string): NameMatch | null {
    if (!isName(text)) return null;
    const known = matches.get(text);
    if (known !== undefined) return known;
    const quick = text.toLowerCase().match(WORD) ?? [];
    const worth = quick.some((word) => !LIGHT_WORDS.has(word) && (rawWords.has(word) || holders.has(word)));
    const found = worth ? look(text, false) : null;
    if (matches.size > 20_000) matches.clear();
    matches.set(text, found);
    return found;
  }

  return {
    match,
    similarity(text, key) {
      const found = match(text);
      if (found?.keys.includes(key)) return found.score;
      const words = [...new Set(wordsOf(nameCore(splitName(text).name)))];
      return Math.max(0, ...(spellingsOf.get(key) ?? []).map((spelling) => fit(words, spelling)));
    },
    matchCarefully: (text) => match(text) ?? (isName(text) ? look(text, true) : null),
    aspectsNamed,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

import { type IndicatorKey, type Instrument, nameCore, normalise, instruments, asSeen } from "../../instrument";
import { bounded } from "./remembered-answers";
import { makeFingerprinter } from "./fingerprint";
import { distance } from "./spelling";
import { makeVocabulary, type Fit, type Spelling } from "./vocabulary";
import { LONGEST_CELL, nameIn, withoutQuestion, parseName, type ParsedName } from "./parsed-name";

/** What a text says about which indicator it names. */
export interface NameMatch {
  /** More than one where the name fits several indicators equally well. */
  readonly keys: readonly IndicatorKey[];
  /** 0–1; 1 = a known spelling, letter for letter. */
  readonly score: number;
}

/** Recognises the indicators of one instrument by name, in known spellings and in others. */
export interface NameIndex {
  /** The indicators that the text names, `null` when it names none. Quick, for whole sheets. */
  match(text: string): NameMatch | null;
  /** As `match`, also for texts of which no word is spelled right; for the rows of a table. */
  matchCarefully(text: string): NameMatch | null;
  /** How well the text fits this one indicator, 0–1. */
  similarity(text: string, key: IndicatorKey): number;
  /** The aspects that the text names as their heading or as that of their domain; empty when it is no heading. */
  aspectsNamed(text: string): readonly number[];
}

const LONG_START = /^tingkat kematangan /;
const GROUP_WORDS = /^\s*(?:indeks\s+)?(?:domain|aspek)\s*(?:\d+|[ivx]+\b)?[\s.:–-]*/i;
const GROUP_NUMBER = /^\s*(?:[a-h]|[ivx]+|\d+)\s*[.)]\s*/i;
/** Made from the names of all instruments: each of them asks about the same text in turn, and only the first has to work it out. */
const { isTelling, fingerprintOf } = makeFingerprinter(instruments.flatMap((instrument) => coresOf(instrument).map(({ core }) => core)));

/**
 * What a quick look sees of a cell, the same for all instruments; `null` where it holds no word of any name, and `match`
 * finds none. Asked of every text of a large sheet.
 */
export const quickLook = bounded((cell: string): string | null => {
  const text = asSeen(nameIn(cell));
  return text.length <= LONGEST_CELL && isTelling(text) ? fingerprintOf(withoutQuestion(text)) : null;
});

const indices = new WeakMap<Instrument, NameIndex>();

/** The name index of an instrument; made once. */
export function nameIndexOf(instrument: Instrument): NameIndex {
  const known = indices.get(instrument) ?? makeNameIndex(instrument);
  indices.set(instrument, known);
  return known;
}

/** Every spelling of every name; also with the words that the core leaves out, in which a typing error can hide. */
function coresOf({ indicators }: Instrument): readonly Spelling[] {
  return indicators.flatMap(({ key, name, shortName, aliases }) => {
    const texts = [name, shortName, ...aliases];
    const plain = texts.map((text) => normalise(text).replace(LONG_START, ""));
    // Agencies write the short word of the regulation out, and then leave one of its two words away: Infrastruktur Digital.
    const cores = new Set([...texts.map(nameCore), ...plain, ...plain.map((text) => text.replaceAll("pemdi", "pemerintah digital"))]);
    return [...cores].map((core) => ({ key, core }));
  });
}

function makeNameIndex(instrument: Instrument): NameIndex {
  const cores = coresOf(instrument);
  const exact = new Map<string, readonly IndicatorKey[]>();
  for (const { key, core } of cores) exact.set(core, [...new Set([...(exact.get(core) ?? []), key])]);
  const vocabulary = makeVocabulary(cores, instrument.indicators.length);
  const compact = cores.map(({ key, core }) => ({ key, letters: core.replace(/ /g, ""), digits: core.replace(/\D/g, "") }));
  const aspects = aspectsByCore(instrument);

  const longestAspect = LONGEST_AROUND + Math.max(...[...aspects.keys()].map((core) => core.length));
  const aspectsNamed = bounded(
    (text: string): readonly number[] => aspects.get(nameCore(text.replace(GROUP_WORDS, "").replace(GROUP_NUMBER, ""))) ?? NONE
  );
  const isHeading = (text: string): boolean => text.length <= longestAspect && aspectsNamed(text).length > 0;

  function look(parsed: ParsedName, carefully: boolean): NameMatch | null {
    const [core, bare] = [parsed.core(), parsed.bare()];
    const keys = exact.get(core) ?? exact.get(bare);
    if (keys) return { keys, score: 1 };
    const slips = carefully ? (slippedFrom(compact, core) ?? slippedFrom(compact, bare)) : null;
    const found =
      slips ?? asMatch(vocabulary.best(parsed.words())) ?? (bare === core ? null : asMatch(vocabulary.best(parsed.bareWords())));
    // The heading of an aspect is no indicator, however alike, unless it is one letter for letter.
    return found !== null && isHeading(parsed.text) ? null : found;
  }

  // The same names stand in workbook after workbook of many agencies, and in a table that is read again after each change.
  const matchSeen = bounded((text: string): NameMatch | null => {
    const parsed = parseName(asSeen(nameIn(text)));
    return parsed.isName() ? look(parsed, false) : null;
  });
  const matchQuickly = (text: string): NameMatch | null => {
    const seen = quickLook(text);
    return seen === null || !vocabulary.passesPrefilter(seen) ? null : matchSeen(text);
  };
  const matchCarefully = bounded((text: string): NameMatch | null => {
    const parsed = parseName(text);
    return parsed.isName() ? look(parsed, true) : null;
  });
  const isShort = (text: string): boolean => text.length <= LONGEST_CELL;
  return {
    match: matchQuickly,
    matchCarefully: (text) => (isShort(nameIn(text)) ? matchCarefully(nameIn(text)) : null),
    similarity(text, key) {
      const name = nameIn(text);
      const found = matchCarefully(name);
      return found?.keys.includes(key) ? found.score : vocabulary.likeness(parseName(name).bareWords(), key);
    },
    aspectsNamed: (text) => (text.length <= longestAspect ? aspectsNamed(text) : NONE),
  };
}

const NONE: readonly number[] = [];
/** Letters that stand around the name of an aspect at most: its number, `Domain`, and the words its core leaves out. */
const LONGEST_AROUND = 80;

function aspectsByCore({ aspects, domains }: Instrument): ReadonlyMap<string, readonly number[]> {
  const byCore = new Map<string, readonly number[]>();
  const add = (texts: readonly string[], numbers: readonly number[]) => {
    for (const core of texts.map(nameCore)) byCore.set(core, [...(byCore.get(core) ?? []), ...numbers]);
  };
  for (const { number, name, aliases } of aspects) add([name, ...aliases], [number]);
  for (const { number, name, aliases } of domains) {
    add(
      [name, ...aliases],
      aspects.filter(({ domain }) => domain === number).map((aspect) => aspect.number)
    );
  }
  return byCore;
}

/** A name in other words is never as sure as a known spelling. */
function asMatch(fit: Fit | null): NameMatch | null {
  return fit && { ...fit, score: Math.min(fit.score, 0.99) };
}

interface CompactName {
  readonly key: Spelling["key"];
  readonly letters: string;
  readonly digits: string;
}

/** The indicators whose name differs only by letters or spaces that slipped. */
function slippedFrom(names: readonly CompactName[], core: string): NameMatch | null {
  const letters = core.replace(/ /g, "");
  const digits = core.replace(/\D/g, "");
  const allowed = letters.length >= 12 ? 2 : letters.length >= 4 ? 1 : 0;
  let least = allowed + 1;
  let keys: IndicatorKey[] = [];
  for (const name of names) {
    if (Math.abs(name.letters.length - letters.length) > allowed || name.digits !== digits) continue;
    const slips = distance(letters, name.letters, Math.min(allowed, least));
    if (slips < least) [least, keys] = [slips, [name.key]];
    else if (slips === least && slips <= allowed && !keys.includes(name.key)) keys.push(name.key);
  }
  return keys.length === 0 ? null : { keys, score: 0.98 - 0.02 * least };
}

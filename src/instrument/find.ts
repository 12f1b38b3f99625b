import { nameCore, normalise } from "./normalise";
import { numberedPart, numberIn, romanNumber } from "./numbering";
import type { Aspect, Domain, Indicator, IndicatorKey, Instrument } from "./types";

/** What a cell or an argument may use to name something: a number or a text. */
export type Spelling = string | number;

interface Named {
  readonly name: string;
  readonly shortName?: string;
  readonly aliases: readonly string[];
}

const coresByInstrument = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Named[]>>();

/**
 * The indicators that a spelling can mean: none, one, or several when it fits several (5/2018 has short names twice,
 * and its indicator 35 is rated three times). Numbers (`1`, `"IK-01"`, `"Indikator 1"`, `"35a"`, in Pemdi `"3.2"`), names in any known
 * spelling, and numbers followed by a name are understood; typing errors are not.
 *
 * @example findIndicators(spbe59, "IK-01").map(({ key }) => key) // ["1"]
 * @example findIndicators(spbe59, "Tingkat Kematangan Layanan PBJ").map(({ key }) => key) // ["35"]
 */
export function findIndicators(instrument: Instrument, spelling: Spelling): readonly Indicator[] {
  const { indicators } = instrument;
  const keys = keysOfNumber(instrument, spelling);
  if (keys.length > 0) return indicators.filter(({ key }) => keys.includes(key));
  const coded = byAspectCode(instrument, spelling);
  if (coded) return [coded];
  return byName(indicators, String(spelling), "indicator");
}

/** The indicator that a number of two parts means in Pemdi: 3.2 is the second indicator of aspect 3. A column of such numbers is no key: Excel writes 1.10 as 1.1. */
function byAspectCode({ domains, indicators }: Instrument, spelling: Spelling): Indicator | undefined {
  const numbered = domains.length > 0 ? null : numberIn(spelling, "indicator");
  if (!numbered || numbered.part === null) return undefined;
  return indicators.filter(({ aspect }) => aspect === numbered.number)[numbered.part - 1];
}

/**
 * The indicator that a spelling means, or `null` when it means none or fits several.
 *
 * @example findIndicator(spbe5, "35a")?.key // "35-1"
 */
export function findIndicator(instrument: Instrument, spelling: Spelling): Indicator | null {
  return only(findIndicators(instrument, spelling));
}

/**
 * The domains that a spelling can mean: `2`, `"D2"`, `"Domain II"`, `"Domain 2 - Tata Kelola SPBE"`, `"tata kelola"`.
 *
 * @example findDomains(spbe59, "Kebijakan SPBE").map(({ number }) => number) // [1]
 */
export function findDomains(instrument: Instrument, spelling: Spelling): readonly Domain[] {
  return findGroups(instrument.domains, spelling, "domain");
}

/**
 * The aspects that a spelling can mean: `3`, `"A3"`, `"Aspek 3"`, `"TIK"`, `"Teknologi Informasi & Komunikasi"`.
 *
 * @example findAspects(spbe59, "Aspek 6: Audit TIK").map(({ number }) => number) // [6]
 */
export function findAspects(instrument: Instrument, spelling: Spelling): readonly Aspect[] {
  return findGroups(instrument.aspects, spelling, "aspect");
}

/**
 * The keys that the cells of a number column mean, one per cell, `null` for a cell without an indicator number.
 * Unlike one spelling alone, a whole column settles how 5/2018 numbers the three ratings of its indicator 35:
 * as 35-1, 35-2, 35-3, as 35, 36, 37, or as 35 three times.
 *
 * @example keysOfColumn(spbe5, [34, 35, 36, 37, null]) // ["34", "35-1", "35-2", "35-3", null]
 */
export function keysOfColumn(instrument: Instrument, cells: readonly unknown[]): readonly (IndicatorKey | null)[] {
  const candidates = cells.map((cell) => (typeof cell === "string" || typeof cell === "number" ? keysOfNumber(instrument, cell) : []));
  const taken = new Set(candidates.filter((keys) => keys.length === 1).map((keys) => keys[0]));
  return candidates.map((keys) => {
    const key = keys.find((each) => !taken.has(each)) ?? keys[0];
    if (key === undefined) return null;
    taken.add(key);
    return key;
  });
}

/** The keys that a spelling consisting only of a number or code can mean; empty when it is not one. */
export function keysOfNumber(instrument: Instrument, spelling: Spelling): readonly IndicatorKey[] {
  const numbered = numberIn(spelling, "indicator");
  if (!numbered) return [];
  const { number, part } = numbered;
  const exact = part === null ? String(number) : `${number}-${part}`;
  const keys = instrument.indicators.map(({ key }) => key);
  if (keys.includes(exact)) return [exact];
  if (part !== null) return [];
  const parts = keys.filter((key) => key.startsWith(`${number}-`));
  // 36 and 37 are how agencies number the second and third rating of 5/2018's indicator 35.
  return parts.length > 0 ? parts : keys.slice(number - 1, number);
}

function findGroups<Group extends Named & { readonly number: number }>(
  groups: readonly Group[],
  spelling: Spelling,
  kind: "domain" | "aspect"
): readonly Group[] {
  const numbered = numberIn(spelling, kind) ?? romanNumber(spelling, kind);
  if (numbered && numbered.part === null) return groups.filter(({ number }) => number === numbered.number);
  return byName(groups, String(spelling), kind);
}

/** By the name alone, else by the name behind a number that agrees with it ("Aspek 6: Audit TIK"). */
function byName<Item extends Named>(items: readonly Item[], spelling: string, kind: "indicator" | "domain" | "aspect"): readonly Item[] {
  const cores = coresOf(items);
  const core = nameCore(spelling);
  // Agencies write the source of a value behind a name: Tata Kelola Data (Indeks Satu Data Indonesia).
  const direct = cores.get(core) ?? cores.get(nameCore(spelling.replace(/\s*\([^()]*\)\s*$/, "")));
  if (direct) return direct;
  const numbered = numberedPart(normalise(spelling), kind);
  if (!numbered) return [];
  const named = cores.get(nameCore(numbered.rest)) ?? [];
  return named.filter((item) => numberOf(item) === numbered.number);
}

function numberOf(item: Named): number {
  const { key, number } = item as Named & { readonly key?: string; readonly number?: number };
  return number ?? Number.parseInt(key ?? "", 10);
}

function coresOf<Item extends Named>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const known = coresByInstrument.get(items) as ReadonlyMap<string, readonly Item[]> | undefined;
  if (known) return known;
  const cores = new Map<string, readonly Item[]>();
  for (const item of items) {
    for (const core of new Set([item.name, item.shortName ?? item.name, ...item.aliases].map(nameCore))) {
      cores.set(core, [...(cores.get(core) ?? []), item]);
    }
  }
  coresByInstrument.set(items, cores);
  return cores;
}

function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

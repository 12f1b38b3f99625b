import type { IndicatorKey } from "../../instrument";
import { likenessKey, unitKey, unitsOf } from "./units";
import type { Assessment } from "../types";

/** A way a unit is written, and where. */
export interface Spelling {
  readonly text: string;
  readonly indicators: readonly IndicatorKey[];
}

/** A unit that owns indicators. */
export interface Unit {
  /** The same for spellings that differ in case, spaces and punctuation only. */
  readonly key: string;
  /** The spelling met most often. */
  readonly name: string;
  /** Most often first; more than one when it is not always written alike. */
  readonly spellings: readonly Spelling[];
  /** In the instrument's order; an indicator with several owners belongs to each of them. */
  readonly indicators: readonly IndicatorKey[];
}

/** Who owns what. */
export interface Ownership {
  /** Most indicators first. */
  readonly units: readonly Unit[];
  /** Indicators that nobody is named for. */
  readonly unassigned: readonly IndicatorKey[];
}

/**
 * Who owns which indicators. A cell that names several units counts for each of them; spellings that differ only in case,
 * spaces and punctuation are one unit.
 *
 * @example ownership(assessment).units[0] // { name: "Diskominfo", indicators: ["1", "5"], … }
 */
export function ownership({ entries }: Pick<Assessment, "entries">): Ownership {
  const byKey = new Map<string, Map<string, IndicatorKey[]>>();
  const unassigned: IndicatorKey[] = [];
  for (const { indicator, owner } of entries) {
    const units = unitsOf(owner);
    if (units.length === 0) unassigned.push(indicator);
    for (const unit of units) {
      const spellings = byKey.get(unitKey(unit)) ?? new Map<string, IndicatorKey[]>();
      byKey.set(unitKey(unit), spellings);
      spellings.set(unit, [...(spellings.get(unit) ?? []), indicator]);
    }
  }
  const inOrder = (keys: ReadonlySet<IndicatorKey>): readonly IndicatorKey[] =>
    entries.map(({ indicator }) => indicator).filter((key) => keys.has(key));
  const units = [...byKey].map(([key, written]): Unit => {
    const spellings = [...written]
      .map(([text, indicators]) => ({ text, indicators }))
      .sort((a, b) => b.indicators.length - a.indicators.length);
    const [first] = spellings;
    return { key, name: first?.text ?? key, spellings, indicators: inOrder(new Set(spellings.flatMap(({ indicators }) => indicators))) };
  });
  return { units: units.sort((a, b) => b.indicators.length - a.indicators.length || a.name.localeCompare(b.name, "id")), unassigned };
}

/** Units that may be one, written in ways that differ by more than case and spaces; most indicators first. */
export function alike(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(likenessKey(unit.name), [...(groups.get(likenessKey(unit.name)) ?? []), unit]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * An owner cell with one unit written another way; the other units in it stay as they are.
 * @example renamed("Bappeda; Dinas Kominfo", ["dinas kominfo"], "Diskominfo") // "Bappeda; Diskominfo"
 */
export function renamed(owner: string, keys: readonly string[], name: string): string {
  const units = unitsOf(owner);
  if (!units.some((unit) => keys.includes(unitKey(unit)))) return owner;
  const written = units.map((unit) => (keys.includes(unitKey(unit)) ? name : unit));
  return unitsOf(written.join("\n")).join("; ");
}

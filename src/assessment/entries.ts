import type { IndicatorKey } from "../instrument";
import type { Assessment, Entry } from "./types";

/** The entries of an assessment by the key of their indicator. */
export function entriesByKey({ entries }: Pick<Assessment, "entries">): ReadonlyMap<IndicatorKey, Entry> {
  return new Map(entries.map((entry) => [entry.indicator, entry]));
}

/** The entries of some indicators, in the order of the keys; a key without an entry is left out. */
export function entriesOf(assessment: Pick<Assessment, "entries">, keys: readonly IndicatorKey[]): readonly Entry[] {
  const byKey = entriesByKey(assessment);
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** What is known about an indicator of which the workbook says nothing. */
export function unfilledEntry(indicator: IndicatorKey): Entry {
  return { indicator, level: null, raw: null, cell: null, target: null, previous: null, external: null, owner: "", evidence: "" };
}

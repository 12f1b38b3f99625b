import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import type { AskedEvidence, EvidenceItem } from "./model";

/**
 * The items of evidence that each level asks for. Where the texts do not tell evidence by level (59/2020) there is one item a
 * level: its criterion; the lowest level asks for nothing.
 *
 * @example askedEvidence(pemdi8, texts).get("1")?.get(2)?.length // 4
 */
export function askedEvidence({ scale, indicators }: Instrument, { levels }: InstrumentTexts): AskedEvidence {
  return new Map(
    indicators.map(({ key }) => [
      key,
      new Map(
        Object.entries(levels[key] ?? {}).flatMap(([level, { evidence, criteria }]) => {
          const items = evidence ?? (criteria !== null && Number(level) > scale.min ? [criteria] : []);
          return items.length === 0 ? [] : [[Number(level), items] as const];
        })
      ),
    ])
  );
}

/** An item that nobody has handed in yet for everything that is asked, in the instrument's order. */
export function emptyList(asked: AskedEvidence): readonly EvidenceItem[] {
  return [...asked].flatMap(([indicator, levels]) =>
    [...levels].flatMap(([level, items]) =>
      items.map((text, at) => ({
        indicator,
        level,
        place: at + 1,
        text,
        state: "missing" as const,
        score: null,
        file: "",
        owner: "",
        note: "",
        cell: null,
      }))
    )
  );
}

/**
 * How many items each level of an indicator has. A list that has items for every level that asks for some is taken at its word;
 * one that tells only part of them (what was uploaded, say) is filled up, so that a level is never complete by what is left out.
 *
 * @param items of this indicator
 * @example itemCounts(pemdi8, "1", asked, []).get(2) // 4
 */
export function itemCounts(
  { scale }: Instrument,
  indicator: IndicatorKey,
  asked: AskedEvidence,
  items: readonly EvidenceItem[]
): ReadonlyMap<number, number> {
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
  const own = asked.get(indicator);
  const listed = (level: number): number => Math.max(0, ...items.filter((item) => item.level === level).map(({ place }) => place));
  const isWhole = levels.every((level) => listed(level) > 0 || !own?.has(level));
  return new Map(levels.map((level) => [level, isWhole ? listed(level) : Math.max(listed(level), own?.get(level)?.length ?? 0)]));
}

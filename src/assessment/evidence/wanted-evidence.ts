import type { IndicatorKey, Instrument, InstrumentTexts } from "../../instrument";
import { levelInProgress, levelOfValue } from "../levels/level-of-value";

/** What to collect for an indicator next, short enough for a cell. */
export interface WantedEvidence {
  readonly items: readonly string[];
  /** How many more the levels above ask for. */
  readonly more: number;
}

/**
 * The evidence that an instrument asks for at the level in progress, each item with its level in front, and how many items follow
 * above. Where evidence is not told by level it is all there is.
 *
 * @param to value to be reached, the last whose items are counted; left out: the highest
 * @example wantedEvidence(pemdi8, texts, "4", 1.5, 3.5) // { items: ["Level 2: …", "Level 2: …"], more: 2 }
 */
export function wantedEvidence(
  instrument: Instrument,
  { levels, evidence }: Pick<InstrumentTexts, "levels" | "evidence">,
  indicator: IndicatorKey,
  from: number | null,
  to: number = instrument.scale.max
): WantedEvidence {
  const itemsOf = (level: number): readonly string[] | undefined => levels[indicator]?.[String(level)]?.evidence;
  const own = Object.values(levels[indicator] ?? {});
  if (own.every((level) => level.evidence === undefined)) return { items: evidence[indicator] ?? [], more: 0 };
  const next = levelInProgress(instrument, from);
  const above = Array.from({ length: Math.max(0, levelOfValue(instrument, to) - next) }, (_, at) => next + 1 + at);
  return {
    items: (itemsOf(next) ?? []).map((item) => `Level ${next}: ${item}`),
    more: above.reduce((sum, level) => sum + (itemsOf(level)?.length ?? 0), 0),
  };
}

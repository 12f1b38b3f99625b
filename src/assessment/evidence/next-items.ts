import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { add, fraction, times } from "../score/fraction";
import type { Fraction } from "../types";
import type { AskedEvidence, EvidenceItem, EvidenceState } from "./model";
import { sharesOf, suggestedValue, type SuggestedValue } from "./suggested-value";

/** An item that is still missing in the level that is being collected for. */
export interface MissingItem {
  readonly level: number;
  readonly place: number;
  readonly text: string;
  readonly state: EvidenceState;
  /** Of the index, once it is accepted; 0 where only a whole level counts. */
  readonly gain: Fraction;
}

/** What leads to the next level. */
export interface NextItems {
  readonly now: SuggestedValue;
  /** The value once the level is complete. */
  readonly then: Fraction;
  /** Of the index, once all of them are accepted. */
  readonly gain: Fraction;
  /** In the order of the portal. */
  readonly items: readonly MissingItem[];
}

/**
 * What is missing for the next step of an indicator, in points of the index. Only the level that is being collected for counts:
 * what stands above it is rejected while it is not complete.
 *
 * @returns `null` where nothing is missing, or the value does not come from evidence
 * @example nextItems(pemdi8, "2", asked, list)?.items.map(({ gain }) => show(gain, { decimals: 4 })) // ["0,0500"]
 */
export function nextItems(
  instrument: Instrument,
  indicator: IndicatorKey,
  asked: AskedEvidence,
  items: readonly EvidenceItem[]
): NextItems | null {
  const now = suggestedValue(instrument, indicator, asked, items);
  const level = now?.level ?? null;
  if (now === null || level === null) return null;
  const own = items.filter((item) => item.indicator === indicator && item.level === level);
  const { cents } = sharesOf(instrument, level, now.asked, own);
  const texts = asked.get(indicator)?.get(level) ?? [];
  const missing = cents.flatMap((share, at) => {
    const item = own.find(({ place }) => place === at + 1);
    if (item?.state === "accepted") return [];
    return [{ level, place: at + 1, text: item?.text || (texts[at] ?? ""), state: item?.state ?? ("missing" as const), share }];
  });
  const left = missing.reduce((total, { share }) => total + share, 0);
  const whole = instrument.scale.whole ? 100 : left;
  return {
    now,
    then: add(now.value, fraction(whole, 100)),
    gain: inIndex(instrument, indicator, whole),
    items: missing.map(({ share, ...item }) => ({ ...item, gain: inIndex(instrument, indicator, instrument.scale.whole ? 0 : share) })),
  };
}

function inIndex(instrument: Instrument, indicator: IndicatorKey, cents: number): Fraction {
  const weight = indicatorByKey(instrument, indicator)?.weight ?? 0;
  return { numerator: times(cents, weight), denominator: times(100, instrument.weightTotal) };
}

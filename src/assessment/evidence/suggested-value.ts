import { indicatorByKey, type IndicatorKey, type Instrument } from "../../instrument";
import { fraction } from "../score/fraction";
import type { Fraction } from "../types";
import { itemCounts } from "./asked";
import type { AskedEvidence, EvidenceItem, EvidenceState } from "./model";

/** The value that accepted evidence amounts to, to stand beside the typed one and never over it. */
export interface SuggestedValue {
  readonly indicator: IndicatorKey;
  readonly value: Fraction;
  /** The level that is being collected for: the first that is not complete; `null` when all are. */
  readonly level: number | null;
  /** Of the items of that level. */
  readonly accepted: number;
  readonly asked: number;
  /** Whether shares of items were made equal for want of official ones: then the value is an approximation. */
  readonly isApproximate: boolean;
}

/** What counts when it is asked what stands, and when it is asked what would stand if all that was handed in were accepted. */
export const ACCEPTED: ReadonlySet<EvidenceState> = new Set<EvidenceState>(["accepted"]);
export const HANDED_IN: ReadonlySet<EvidenceState> = new Set<EvidenceState>(["accepted", "uploaded"]);

/**
 * The value of an indicator by its evidence, level by level: each level adds its width as its items are accepted, in equal
 * shares of whole hundredths (what is left over goes to the first items), and the first level that is not complete ends it.
 * Where levels are whole, each complete level counts. Nothing accepted is the lowest level.
 *
 * Source: an assessor's results of 2026 (14 of 16 values to the hundredth), the portal's remark that levels above a rejected one
 * are rejected by themselves, training material of 2026 with ranges of values by criterion. Official scores of items are unknown;
 * scores that the list itself gives are used where those of a level make its width.
 *
 * @param items of any indicators; those of others are passed over
 * @returns `null` where the list has nothing about the indicator, and where its value is converted from another index
 * @example show(suggestedValue(pemdi8, "3", asked, items)!.value) // "1,26" with two of four items of level 1
 */
export function suggestedValue(
  instrument: Instrument,
  indicator: IndicatorKey,
  asked: AskedEvidence,
  items: readonly EvidenceItem[],
  counting = ACCEPTED
): SuggestedValue | null {
  const own = items.filter((item) => item.indicator === indicator);
  if (own.length === 0 || indicatorByKey(instrument, indicator)?.externalIndex !== undefined) return null;
  const counts = itemCounts(instrument, indicator, asked, own);
  const { min, max } = instrument.scale;
  let cents = min * 100;
  let isApproximate = false;
  for (let level = min; level <= max; level += 1) {
    const count = counts.get(level) ?? 0;
    const inLevel = own.filter((item) => item.level === level);
    const accepted = new Set(inLevel.filter(({ state }) => counting.has(state)).map(({ place }) => place));
    const isFirstOfWhole = instrument.scale.whole && level === min;
    if (isFirstOfWhole) continue;
    const shares = sharesOf(instrument, level, count, inLevel);
    const isComplete = count > 0 && accepted.size >= count;
    if (!instrument.scale.whole || isComplete) cents += sum(shares.cents.filter((_, at) => accepted.has(at + 1)));
    if (!isComplete) {
      isApproximate = !instrument.scale.whole && accepted.size > 0 && !shares.areGiven;
      return { indicator, value: fraction(cents, 100), level, accepted: accepted.size, asked: count, isApproximate };
    }
  }
  return { indicator, value: fraction(cents, 100), level: null, accepted: 0, asked: 0, isApproximate };
}

/** What a level adds to the value, in hundredths, from its lowest value to its highest. */
export function widthOf({ scale }: Instrument, level: number): number {
  const at = level - scale.min;
  if (!scale.levelEnds) return 100;
  return (scale.levelEnds[at] ?? 0) - (at === 0 ? scale.min * 100 : (scale.levelEnds[at - 1] ?? 0));
}

/**
 * What each item of a level adds, in hundredths.
 * @param items those of the level; their scores count where there is one for each and together they make the width of the level
 * @example sharesOf(pemdi8, 1, 4, []).cents // [13, 13, 12, 12]
 */
export function sharesOf(
  instrument: Instrument,
  level: number,
  count: number,
  items: readonly EvidenceItem[]
): { readonly cents: readonly number[]; readonly areGiven: boolean } {
  const width = widthOf(instrument, level);
  const given = Array.from({ length: count }, (_, at) => {
    const score = items.find(({ place }) => place === at + 1)?.score ?? null;
    return score === null ? Number.NaN : Math.round(score * 100);
  });
  if (count > 0 && sum(given) === width && given.every((each) => each >= 0)) return { cents: given, areGiven: true };
  const share = Math.floor(width / Math.max(1, count));
  return { cents: given.map((_, at) => share + (at < width - share * count ? 1 : 0)), areGiven: false };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

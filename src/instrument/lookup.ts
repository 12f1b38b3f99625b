import type { Aspect, Domain, Indicator, IndicatorKey, Instrument } from "./types";

const indicatorsByKey = new WeakMap<readonly Indicator[], ReadonlyMap<IndicatorKey, Indicator>>();

/**
 * The indicator with a key; `undefined` when the instrument has none.
 * @example indicatorByKey(spbe59, "12")?.weight // 250
 */
export function indicatorByKey({ indicators }: Instrument, key: IndicatorKey): Indicator | undefined {
  const known = indicatorsByKey.get(indicators) ?? new Map(indicators.map((each) => [each.key, each]));
  indicatorsByKey.set(indicators, known);
  return known.get(key);
}

/**
 * The aspect with a number of the regulation; `undefined` when the instrument has none.
 * @example aspectByNumber(spbe59, 6)?.name // "Audit TIK"
 */
export function aspectByNumber({ aspects }: Instrument, number: number): Aspect | undefined {
  return aspects.find((aspect) => aspect.number === number);
}

/**
 * The domain that an aspect belongs to; `null` where the instrument has no domains (Pemdi).
 * @param aspect number of the aspect
 * @example domainOfAspect(spbe59, 1)?.name // "Kebijakan Internal SPBE"
 */
export function domainOfAspect(instrument: Instrument, aspect: number): Domain | null {
  const domain = aspectByNumber(instrument, aspect)?.domain ?? null;
  return instrument.domains.find(({ number }) => number === domain) ?? null;
}

/**
 * A weight in percent of the whole instrument, as exact as a cell holds it (5/2018 has thirds): 1.3 is 1.3 %.
 * @param weight in the instrument's whole parts
 * @example percentOf(spbe59, 130) // 1.3
 */
export function percentOf({ weightTotal }: Instrument, weight: number): number {
  return (weight * 100) / weightTotal;
}

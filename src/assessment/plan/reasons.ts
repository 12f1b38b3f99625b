import type { IndicatorKey, Instrument } from "../../instrument";
import { entriesByKey } from "../entries";
import { compare, times } from "../score/fraction";
import { isLow } from "../score/flags";
import { gainOf } from "../score/gain";
import type { Assessment, Fraction } from "../types";
import { costOfRaise } from "./costs";
import type { Cost } from "./request";
import type { Steps } from "./steps";

/** Why an indicator is worth raising: facts that anybody can check. */
export interface Reason {
  readonly indicator: IndicatorKey;
  /** What its next level adds to the index, or its next step where steps are given. */
  readonly gain: Fraction;
  /** Its weight in hundredths of the whole: 3 is 3 %. */
  readonly weight: Fraction;
  /** Its place among all indicators that can still rise, by what their next level adds for its cost: 1 adds most. */
  readonly rank: number;
  /** How many others share this place. */
  readonly alike: number;
  /** How many indicators can still rise. */
  readonly among: number;
  /** Whether its level is low, which evaluators call a weakness. */
  readonly low: boolean;
  /** Target in the table, where the level is below it; else `null`. */
  readonly target: number | null;
}

/**
 * Why each indicator is worth raising, of those that can still rise.
 * @param costs as for the plan; left out, every level costs the same
 * @param caps as for the plan; who is held at the present level cannot rise
 * @param stepsOf as for the plan
 * @example reasonsFor(assessment).get("43") // { gain: 0.03, weight: 3, rank: 1, alike: 6, among: 46, low: true, target: null, … }
 */
export function reasonsFor(
  assessment: Assessment,
  costs?: Readonly<Record<IndicatorKey, Cost>>,
  caps?: Readonly<Record<IndicatorKey, number>>,
  stepsOf?: Steps
): ReadonlyMap<IndicatorKey, Reason> {
  const { instrument } = assessment;
  const byKey = entriesByKey(assessment);
  const steps = instrument.indicators.flatMap((indicator) => {
    const { key, weight } = indicator;
    const { level = null, target = null } = byKey.get(key) ?? {};
    const own = stepsOf?.[key];
    const next = own ? own[0]?.to : Math.floor(level ?? 0) + 1;
    if (next === undefined || next > Math.min(instrument.scale.max, caps?.[key] ?? instrument.scale.max)) return [];
    const gain = gainOf(instrument, indicator, level, next);
    return [{ key, weight, level, target, gain, cost: costOfRaise(costs?.[key], level ?? 0, next, own) }];
  });
  return new Map(
    steps.map((step) => {
      const sides = steps.map((other) => worth(other, step));
      const reason: Reason = {
        indicator: step.key,
        gain: step.gain,
        weight: weightInHundredths(instrument, step.weight),
        rank: 1 + sides.filter((side) => side > 0).length,
        alike: sides.filter((side) => side === 0).length - 1,
        among: steps.length,
        low: step.level !== null && isLow(instrument, step.level),
        target: (step.target ?? 0) > (step.level ?? 0) ? step.target : null,
      };
      return [step.key, reason];
    })
  );
}

/** Above zero where `a` adds more for its cost than `b`: a's gain × b's cost against b's gain × a's cost, so that 0 may be a cost. */
function worth(a: { readonly gain: Fraction; readonly cost: Fraction }, b: { readonly gain: Fraction; readonly cost: Fraction }): number {
  const free = Number(b.cost.numerator === 0) - Number(a.cost.numerator === 0);
  if (free !== 0) return -free;
  if (a.cost.numerator === 0) return compare(a.gain, b.gain);
  return compare(product(a.gain, b.cost), product(b.gain, a.cost));
}

function product(a: Fraction, b: Fraction): Fraction {
  return { numerator: times(a.numerator, b.numerator), denominator: times(a.denominator, b.denominator) };
}

function weightInHundredths({ weightTotal }: Instrument, weight: number): Fraction {
  return { numerator: times(weight, 100), denominator: weightTotal };
}

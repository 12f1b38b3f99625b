import type { IndicatorKey } from "../../instrument";
import { compare } from "../score/fraction";
import type { Fraction } from "../types";
import { chooseBalanced } from "./balance";
import { choose } from "./frontier";
import { bestPlan } from "./best-plan";
import type { Plan, PlanRequest } from "./request";
import { highestOf, needOf, optionsOf, planOf, waysUp } from "./ways-up";

/** Within which years and limits a plan is to be done. */
export interface YearLimits {
  /** How many years there are, whole and at least 1. */
  readonly years: number;
  /** How many levels an indicator may rise in one year, whole and at least 1; `null` sets no limit. */
  readonly perYear: number | null;
}

/** Where an agency stands, and within which years and limits it may rise. */
export type YearsRequest = Omit<PlanRequest, "mostLevels"> &
  YearLimits & {
    /**
     * Who does the work on an indicator, where it is to be shared: its domain, or its owner. Every indicator belongs to one
     * group. Left out: whoever does it, the cheapest is taken.
     */
    readonly groupOf?: (indicator: IndicatorKey) => string;
  };

/** How evenly the work is shared. */
export interface Balance {
  /** The most levels that any group raises: no plan to this target asks less of its busiest group. */
  readonly heaviest: number;
  /** The plan that would be cheapest if the work need not be shared. */
  readonly cheapest: Plan;
}

/** The answer to "what does it take to reach the target in these years?" */
export type YearsResult =
  /** The index is at the target already. */
  | { readonly kind: "reached"; readonly index: Fraction }
  /** `balance` is `null` where the work need not be shared. */
  | { readonly kind: "plan"; readonly plan: Plan; readonly balance: Balance | null }
  | {
      readonly kind: "unreachable";
      /** The highest index of the last year. */
      readonly highest: Fraction;
      /** Fewest years that would do, with the same limit per year; `null` where no number of years does. */
      readonly years: number | null;
    };

/**
 * The provably cheapest plan that has the index at the target at the end of the last year, when no indicator rises more
 * than so many levels a year. What a level costs does not depend on the year, so what counts is how far each indicator
 * may rise by then: years × levels a year.
 *
 * Where the work is shared, fair means: the group that raises most levels raises as few as any plan to this target allows;
 * of all such plans the cheapest, then the one with the highest index, then the one with the fewest indicators.
 *
 * @throws as `cheapestPlan`; RangeError for years that are not whole or below 1
 * @example planInYears({ instrument: spbe59, levels, years: 2, perYear: 1 }, fraction(350, 100)) // { kind: "plan", … }
 */
export function planInYears(request: YearsRequest, target: Fraction): YearsResult {
  const whole = withinYears(request);
  const ways = waysUp(whole);
  const need = needOf(ways, target);
  if (need === 0) return { kind: "reached", index: ways.index };
  const chosen = choose(optionsOf(ways), { need });
  if (chosen === null) return { kind: "unreachable", highest: highestOf(whole, ways), years: fewestYears(request, target) };
  const cheapest = planOf(whole, ways, chosen);
  const { groupOf } = request;
  if (groupOf === undefined) return { kind: "plan", plan: cheapest, balance: null };
  const groups = numbered(ways.rows.map(({ indicator }) => groupOf(indicator.key)));
  const shared = chooseBalanced(optionsOf(ways), groups, need);
  // What one search reaches the other one does: both know the same ways up.
  if (shared === null) throw new Error("The target was within reach");
  return { kind: "plan", plan: planOf(whole, ways, shared.chosen), balance: { heaviest: shared.heaviest, cheapest } };
}

/**
 * The same in as few years as reach the target, and how many these are: as many as let every indicator rise as far as it
 * may where no number of years does.
 *
 * @throws as {@link planInYears}
 * @example planInFewestYears({ instrument: spbe59, levels, perYear: 1 }, fraction(420, 100)).years // 2
 */
export function planInFewestYears(
  request: Omit<YearsRequest, "years">,
  target: Fraction
): { readonly years: number; readonly result: YearsResult } {
  const first = planInYears({ ...request, years: 1 }, target);
  if (first.kind !== "unreachable") return { years: 1, result: first };
  const years = first.years ?? unboundYears(request);
  return { years, result: planInYears({ ...request, years }, target) };
}

/**
 * The best index at the end of the last year for at most a given cost, and the cheapest way to it.
 * @throws as `bestPlan`; RangeError for years that are not whole or below 1
 */
export function bestInYears(request: YearsRequest, budget: number): Plan {
  return bestPlan(withinYears(request), budget);
}

function withinYears({ years, perYear, ...request }: YearsRequest): PlanRequest {
  if (!Number.isInteger(years) || years < 1) throw new RangeError(`${years} years`);
  return perYear === null ? request : { ...request, mostLevels: years * perYear };
}

function fewestYears(request: YearsRequest, target: Fraction): number | null {
  const last = unboundYears(request);
  for (let more = request.years + 1; more <= last; more += 1) {
    const whole = withinYears({ ...request, years: more });
    if (compare(highestOf(whole, waysUp(whole)), target) >= 0) return more;
  }
  return null;
}

/** After so many years the limit per year holds nothing back any more. */
function unboundYears({ perYear, instrument }: Omit<YearsRequest, "years">): number {
  return perYear === null ? 1 : Math.ceil(instrument.scale.max / perYear);
}

function numbered(names: readonly string[]): readonly number[] {
  const numbers = new Map([...new Set(names)].map((name, at) => [name, at]));
  return names.map((name) => numbers.get(name) ?? 0);
}

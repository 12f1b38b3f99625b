import {
  compare,
  levelsOf,
  loadsOf,
  planYears,
  reasonsFor,
  score,
  type Steps,
  subtract,
  type Assessment,
  type Fraction,
  type GroupLoad,
  type Levels,
  type PlannedYear,
  type Reason,
  type Scorecard,
  whatIf,
  type WhatIf,
} from "../../../assessment";
import type { IndicatorKey } from "../../../instrument";
import { WHOLE_LEVELS, type StepKind, type Ways } from "./ways";
import { findPlan, type Answer, type Found, type Goal } from "./answer";
import { DEFAULT_LIMITS, workGroups, type PlanLimits, type Share } from "./limits/limits";
import { assumedLevels, capsOf, costsOf, hasCosts, type PlanSettings } from "./settings/settings";

/** How the work is shared. */
export interface SharedWork {
  readonly share: Exclude<Share, "none">;
  /** The most levels that any group raises. */
  readonly heaviest: number;
  /** What the plan takes more than the cheapest one. */
  readonly more: Fraction;
  /** What each group raises, the busiest first. */
  readonly loads: readonly GroupLoad[];
  /** Indicators that would not rise if the work were not shared. */
  readonly added: ReadonlySet<IndicatorKey>;
}

/** The plan as shown: what was found, changed by the levels the person assumes. */
export interface PlanModel {
  readonly answer: Answer;
  /** In how many years; `years` of the limits where the person chose. */
  readonly inYears: number;
  readonly limits: PlanLimits;
  /** What a step is: a level, or an item of evidence. */
  readonly by: StepKind;
  /** The steps, where levels have decimals. */
  readonly steps: Steps | undefined;
  readonly before: Scorecard;
  readonly after: WhatIf;
  /** The same raises year by year. */
  readonly years: readonly PlannedYear[];
  /** Why an indicator is worth raising; for those that can rise. */
  readonly reasons: ReadonlyMap<IndicatorKey, Reason>;
  /** `null` where the work is not shared, or the person assumes levels of their own. */
  readonly shared: SharedWork | null;
  /** Whether the work should be shared among owners, and the table names none. */
  readonly ownerless: boolean;
  /** Indicators for which the person assumes a level other than the plan's (or the present one, where the plan leaves it). */
  readonly adjusted: ReadonlySet<IndicatorKey>;
  /** Whether the target is still reached with the levels assumed; `null` where there is none. */
  readonly reaches: boolean | null;
  /** Whether costs are shown: only when the person gave some, or said what there is to spend. Else each level costs 1. */
  readonly priced: boolean;
}

/** Computes the plan for what was typed. */
export function planModel(
  assessment: Assessment,
  goal: Goal,
  settings: PlanSettings,
  locale: string,
  limits: PlanLimits = DEFAULT_LIMITS,
  { by, steps }: Ways = WHOLE_LEVELS
): PlanModel {
  const { instrument, entries } = assessment;
  const levels = levelsOf(assessment);
  const levelByKey = new Map(entries.map(({ indicator, level }) => [indicator, level]));
  const { costs, bad } = costsOf(instrument, settings, locale);
  const caps = capsOf(instrument, settings, (key) => levelByKey.get(key) ?? null);
  // For a given cost the best index is looked for; who has to do the work is no part of that.
  const groups = goal.kind === "budget" ? null : workGroups(assessment, limits.share);
  const { years, perYear } = limits;
  const ways = { ...(groups && { groupOf: groups.groupOf }), ...(steps && { steps }) };
  const found = findPlan({ instrument, levels, costs, caps, years, perYear, ...ways }, goal, bad, locale);
  const planned = Object.fromEntries(found.raises.map(({ indicator, to }) => [indicator, to]));
  const assumed = assumedLevels(settings);
  const after = whatIf(instrument, levels, { ...planned, ...assumed }, costs, steps);
  const target = "target" in found.answer ? found.answer.target : null;
  const adjusted = new Set(Object.keys(assumed).filter((key) => assumed[key] !== (planned[key] ?? levelByKey.get(key) ?? 0)));
  return {
    answer: found.answer,
    inYears: found.years,
    limits,
    by,
    steps,
    before: score(assessment),
    after,
    years: planYears(instrument, startOf(levels, after), after.raises, { years: found.years, perYear, costs, ...ways }),
    reasons: reasonsFor(assessment, costs, caps, steps),
    shared: adjusted.size > 0 || groups === null ? null : sharedWork(limits.share, found, loadsOf(found.raises, groups, steps)),
    ownerless: limits.share === "owner" && goal.kind !== "budget" && groups === null,
    adjusted,
    reaches: target === null ? null : compare(after.scorecard.index, target) >= 0,
    priced: goal.kind === "budget" || hasCosts(settings),
  };
}

/** Levels before the first year: what is assumed to fall has fallen by then. */
function startOf(levels: Levels, { levels: after }: WhatIf): Levels {
  return levels.map((level, place) => ((after[place] ?? 0) < (level ?? 0) ? (after[place] ?? null) : level));
}

function sharedWork(share: Share, { balance }: Found, loads: readonly GroupLoad[]): SharedWork | null {
  if (share === "none" || balance === null) return null;
  const { heaviest, plan, cheapest } = balance;
  const anyway = new Set(cheapest.raises.map(({ indicator }) => indicator));
  return {
    share,
    heaviest,
    more: subtract(plan.cost, cheapest.cost),
    loads,
    added: new Set(plan.raises.map(({ indicator }) => indicator).filter((key) => !anyway.has(key))),
  };
}

import {
  compare,
  levelsOf,
  bestPlan,
  cheapestPlan,
  PlanInputError,
  type PlanRequest,
  score,
  type TargetReading,
  type Assessment,
  type Fraction,
  type Scorecard,
  whatIf,
  type WhatIf,
} from "../../../assessment";
import type { IndicatorKey } from "../../../instrument";
import { readAmount } from "./amounts";
import { assumedLevels, capsOf, costsOf, hasCosts, type BadCost, type PlanSettings } from "./settings/settings";

/** What the person asks for. */
export type Goal =
  /** The cheapest way to a target. */
  | { readonly kind: "target"; readonly reading: TargetReading | { readonly kind: "unfinished" } }
  /** The best index for a cost, as typed. */
  | { readonly kind: "budget"; readonly typed: string };

/**
 * How the search for a plan ended. Levels that the person assumes have no part in it: they change what the index becomes,
 * not what was found.
 */
export type Answer =
  | { readonly kind: "nothing-asked" }
  /** What was typed is no target or amount; the message at its field says so. */
  | { readonly kind: "unreadable" }
  /** The cost typed for an indicator is no amount. */
  | { readonly kind: "bad-cost"; readonly bad: BadCost }
  /** A cost is beyond what can be computed exactly. */
  | { readonly kind: "cost-too-large"; readonly indicator: IndicatorKey }
  | { readonly kind: "reached"; readonly target: Fraction }
  /** Within the limits set, the index reaches `highest` and no more. */
  | { readonly kind: "unreachable"; readonly target: Fraction; readonly highest: Fraction }
  /** `target` is `null` where the best index for a cost was looked for. */
  | { readonly kind: "plan"; readonly target: Fraction | null };

/** The plan as shown: what was found, changed by the levels the person assumes. */
export interface PlanModel {
  readonly answer: Answer;
  readonly before: Scorecard;
  readonly after: WhatIf;
  /** Indicators for which the person assumes a level other than the plan's (or the present one, where the plan leaves it). */
  readonly adjusted: ReadonlySet<IndicatorKey>;
  /** Whether the target is still reached with the levels assumed; `null` where there is none. */
  readonly reaches: boolean | null;
  /** Whether costs are shown: only when the person gave some, or said what there is to spend. Else each level costs 1. */
  readonly priced: boolean;
}

/** Computes the plan for what was typed. */
export function planModel(assessment: Assessment, goal: Goal, settings: PlanSettings, locale: string): PlanModel {
  const { instrument, entries } = assessment;
  const levels = levelsOf(assessment);
  const levelByKey = new Map(entries.map(({ indicator, level }) => [indicator, level]));
  const { costs, bad } = costsOf(instrument, settings, locale);
  const caps = capsOf(settings, (key) => levelByKey.get(key) ?? null);
  const request: PlanRequest = { instrument, levels, costs, caps };
  const { answer, planned } = answerTo(request, goal, bad, locale);
  const assumed = assumedLevels(settings);
  const after = whatIf(instrument, levels, { ...planned, ...assumed }, costs);
  const target = "target" in answer ? answer.target : null;
  return {
    answer,
    before: score(assessment),
    after,
    adjusted: new Set(Object.keys(assumed).filter((key) => assumed[key] !== (planned[key] ?? levelByKey.get(key) ?? 0))),
    reaches: target === null ? null : compare(after.scorecard.index, target) >= 0,
    priced: goal.kind === "budget" || hasCosts(settings),
  };
}

type Planned = Readonly<Record<IndicatorKey, number>>;

function answerTo(
  request: PlanRequest,
  goal: Goal,
  [bad]: readonly BadCost[],
  locale: string
): { readonly answer: Answer; readonly planned: Planned } {
  const nothing = (answer: Answer) => ({ answer, planned: {} });
  const asked = askedFor(goal, locale);
  if (typeof asked === "string") return nothing({ kind: asked });
  if (bad !== undefined) return nothing({ kind: "bad-cost", bad });
  try {
    if (asked.kind === "budget") {
      const { raises } = bestPlan(request, asked.budget);
      return { answer: { kind: "plan", target: null }, planned: levelsIn(raises) };
    }
    const { target } = asked;
    const result = cheapestPlan(request, target);
    if (result.kind === "reached") return nothing({ kind: "reached", target });
    if (result.kind === "unreachable") return nothing({ kind: "unreachable", target, highest: result.highest });
    return { answer: { kind: "plan", target }, planned: levelsIn(result.plan.raises) };
  } catch (error) {
    if (error instanceof PlanInputError) return nothing({ kind: "cost-too-large", indicator: error.indicator });
    throw error;
  }
}

function askedFor(
  goal: Goal,
  locale: string
):
  | "nothing-asked"
  | "unreadable"
  | { readonly kind: "budget"; readonly budget: number }
  | { readonly kind: "target"; readonly target: Fraction } {
  if (goal.kind === "budget") {
    if (goal.typed.trim() === "") return "nothing-asked";
    const budget = readAmount(goal.typed, locale);
    return budget === null ? "unreadable" : { kind: "budget", budget };
  }
  const { reading } = goal;
  if (reading.kind === "blank") return "nothing-asked";
  return reading.kind === "target" ? { kind: "target", target: reading.target } : "unreadable";
}

function levelsIn(raises: readonly { readonly indicator: IndicatorKey; readonly to: number }[]): Planned {
  return Object.fromEntries(raises.map(({ indicator, to }) => [indicator, to]));
}

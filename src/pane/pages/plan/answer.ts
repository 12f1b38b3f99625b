import {
  bestInYears,
  planInFewestYears,
  planInYears,
  PlanInputError,
  type Fraction,
  type Plan,
  type Raise,
  type TargetReading,
  type YearsRequest,
} from "../../../assessment";
import type { IndicatorKey } from "../../../instrument";
import { readAmount } from "./amounts";
import type { BadCost } from "./settings/settings";

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
  /** Within the limits set, the index reaches `highest` and no more; `years` would do, `null` where no number of them does. */
  | { readonly kind: "unreachable"; readonly target: Fraction; readonly highest: Fraction; readonly years: number | null }
  /** `target` is `null` where the best index for a cost was looked for. */
  | { readonly kind: "plan"; readonly target: Fraction | null };

/** The answer, and what was found: nothing where there is no plan. */
export interface Found {
  readonly answer: Answer;
  readonly raises: readonly Raise[];
  /** In how many years. */
  readonly years: number;
  /** Where the work is shared: what the busiest group does, and the plan that would be cheapest. */
  readonly balance: { readonly heaviest: number; readonly plan: Plan; readonly cheapest: Plan } | null;
}

/** Where an agency stands and what it may do; `years` is `null` for as few as reach the target. */
export type Request = Omit<YearsRequest, "years"> & { readonly years: number | null };

/** Looks for the plan. */
export function findPlan(request: Request, goal: Goal, [bad]: readonly BadCost[], locale: string): Found {
  const nothing = (answer: Answer, years = request.years ?? 1): Found => ({ answer, raises: [], years, balance: null });
  const asked = askedFor(goal, locale);
  if (typeof asked === "string") return nothing({ kind: asked });
  if (bad !== undefined) return nothing({ kind: "bad-cost", bad });
  try {
    if (asked.kind === "budget") {
      // Without a word about years, one is meant.
      const years = request.years ?? 1;
      return {
        answer: { kind: "plan", target: null },
        raises: bestInYears({ ...request, years }, asked.budget).raises,
        years,
        balance: null,
      };
    }
    const { target } = asked;
    const { years, result } =
      request.years === null
        ? planInFewestYears(request, target)
        : { years: request.years, result: planInYears({ ...request, years: request.years }, target) };
    switch (result.kind) {
      case "reached":
        return nothing({ kind: "reached", target });
      case "unreachable":
        return nothing({ kind: "unreachable", target, highest: result.highest, years: result.years }, years);
      case "plan":
        return {
          answer: { kind: "plan", target },
          raises: result.plan.raises,
          years,
          balance: result.balance && { ...result.balance, plan: result.plan },
        };
    }
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

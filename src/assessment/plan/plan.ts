import type { Fraction } from "../types";
import { choose } from "./frontier";
import type { Plan, PlanRequest } from "./request";
import { highestOf, needOf, optionsOf, planOf, waysUp } from "./ways-up";

/** The answer to "what does it take to reach the target?" */
export type PlanResult =
  /** The index is at the target already. */
  | { readonly kind: "reached"; readonly index: Fraction }
  | { readonly kind: "plan"; readonly plan: Plan }
  /** Not even with everything raised as far as allowed; that would give the highest index. */
  | { readonly kind: "unreachable"; readonly highest: Fraction };

/**
 * The provably cheapest raises that bring the index to at least a target, compared exactly. Among equals: the highest
 * index, then the fewest indicators, then the lower present level, then the smaller number. A level with decimals
 * rises to whole levels, each one step.
 *
 * @throws PlanInputError for costs that are missing, negative, too large to be summed exactly or no numbers; RangeError as
 * `overallIndex`, and for a limit per indicator that is not whole or below 1.
 * @example cheapestPlan({ instrument: spbe59, levels: denpasarExternal }, fraction(350, 100)) // { kind: "plan", plan: { cost: 11, … } }
 */
export function cheapestPlan(request: PlanRequest, target: Fraction): PlanResult {
  const ways = waysUp(request);
  const need = needOf(ways, target);
  if (need === 0) return { kind: "reached", index: ways.index };
  const chosen = choose(optionsOf(ways), { need });
  return chosen ? { kind: "plan", plan: planOf(request, ways, chosen) } : { kind: "unreachable", highest: highestOf(request, ways) };
}

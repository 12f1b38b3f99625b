import { choose } from "./frontier";
import type { Plan, PlanRequest } from "./request";
import { floorTimes, optionsOf, planOf, waysUp } from "./ways-up";

/**
 * The best index for at most a given cost, and the cheapest way to it.
 *
 * @throws as `cheapestPlan`; a budget that is negative or no number is a RangeError.
 * @example show(bestPlan({ instrument: spbe59, levels }, 3).index) // the index after the three best raises
 */
export function bestPlan(request: PlanRequest, budget: number): Plan {
  if (!(budget >= 0)) throw new RangeError(`Budget ${budget}`);
  const ways = waysUp(request);
  return planOf(request, ways, choose(optionsOf(ways), { budget: floorTimes(budget, ways.costUnit) }));
}

/* All that SPBE.PLAN needs besides its arguments: loaded when the first such formula asks. */
import {
  toDouble,
  levelsOf,
  cheapestPlan,
  PlanInputError,
  type PlanRequest,
  type PlanResult,
  type Raise,
  type Assessment,
  type Fraction,
} from "../../../assessment";
import { isOmitted } from "../../arguments/read-arguments";
import { indicatorCell } from "../../arguments/indicator";
import { targetOf } from "../../arguments/target";
import { FunctionFailure } from "../../failure";
import type { Question } from "../../function-definition";
import { messages, shown } from "../../messages";
import { costsOf } from "./costs";
import { mostLevelsOf } from "./most-levels";
import { header, reached, type Row } from "./plan-columns";

function rowOf({ indicator, from, to, cost, gain }: Raise): Row {
  return [indicatorCell(indicator), from ?? "", to, toDouble(cost), toDouble(gain)];
}

function planned(request: PlanRequest, target: Fraction): PlanResult {
  try {
    return cheapestPlan(request, target);
  } catch (error) {
    if (!(error instanceof PlanInputError)) throw error;
    const sentence = error.reason === "cost-too-large" ? messages().costTooLarge : messages().costMissing;
    throw new FunctionFailure("value", sentence(error.indicator));
  }
}

/**
 * The cheapest raises that bring an assessment to the target, one row each below a header.
 * @throws FunctionFailure when the target, the costs or the limit cannot be read, or the target cannot be reached
 */
export function planRows({ values, addresses }: Question, assessment: Assessment): readonly Row[] {
  const { instrument } = assessment;
  const target = targetOf(instrument, values[0]);
  const costs = isOmitted(values[2], addresses?.[2]) ? {} : { costs: costsOf(instrument, values[2]) };
  const most = mostLevelsOf(values[4]);
  const limit = most === null ? {} : { mostLevels: most };
  const result = planned({ instrument, levels: levelsOf(assessment), ...costs, ...limit }, target);
  if (result.kind === "reached") return [reached];
  if (result.kind === "plan") return [header, ...result.plan.raises.map(rowOf)];
  throw new FunctionFailure("notAvailable", messages().unreachable(shown(target), shown(result.highest)));
}

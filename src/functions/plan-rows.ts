/*
 * The solver and all it needs: loaded when the first formula asks for a plan, so that the script every other formula
 * waits for stays small.
 */
import { toDouble } from "../assessment/fraction";
import { levelsOf } from "../assessment/levels";
import { cheapestPlan, PlanInputError, type PlanRequest, type PlanResult, type Raise } from "../assessment/plan";
import type { Assessment, Fraction } from "../assessment/types";
import { isOmitted } from "./arguments";
import { costsOf } from "./costs";
import type { Question } from "./described";
import { FunctionFailure } from "./failure";
import { indicatorCell } from "./indicator";
import { messages, shown } from "./messages";
import { header, reached, type Row } from "./plan-words";
import { targetOf } from "./target";

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
 * @throws FunctionFailure when the target or the costs cannot be read, or the target cannot be reached
 */
export function planOf({ values, addresses }: Question, assessment: Assessment): readonly Row[] {
  const { instrument } = assessment;
  const target = targetOf(instrument, values[0]);
  const costs = isOmitted(values[2], addresses?.[2]) ? {} : { costs: costsOf(instrument, values[2]) };
  const result = planned({ instrument, levels: levelsOf(assessment), ...costs }, target);
  if (result.kind === "reached") return [reached];
  if (result.kind === "plan") return [header, ...result.plan.raises.map(rowOf)];
  throw new FunctionFailure("notAvailable", messages().unreachable(shown(target), shown(result.highest)));
}

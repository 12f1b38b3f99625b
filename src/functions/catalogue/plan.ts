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
} from "../../assessment";
import { isOmitted } from "../arguments/read-arguments";
import { costsOf } from "../arguments/costs";
import { mostLevelsOf } from "../arguments/most-levels";
import type { FunctionDefinition, Question } from "../function-definition";
import { FunctionFailure } from "../failure";
import { indicatorCell } from "../arguments/indicator";
import { messages, shown } from "../messages";
import { instrumentParameter, levelsParameter, targetParameter } from "../arguments/parameters";
import { aboutLevels } from "../arguments/levels-argument";
import { targetOf } from "../arguments/target";

/** A row of a plan as it spills. */
type Row = readonly (string | number)[];

/** Names of the columns; Indonesian in every display language. */
const header: Row = ["Indikator", "Dari level", "Ke level", "Biaya", "Kenaikan indeks"];

/** The one row when nothing needs to be done; as wide as a plan. */
const reached: Row = ["sudah tercapai", "", "", "", ""];

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
function planOf({ values, addresses }: Question, assessment: Assessment): readonly Row[] {
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

/** `SPBE.PLAN`: the cheapest raises that bring the index to the target, one row each below a header. */
export const plan: FunctionDefinition = {
  id: "PLAN",
  category: "plan",
  parameters: [
    targetParameter,
    levelsParameter,
    { name: "costs", optional: true, range: true },
    instrumentParameter,
    { name: "mostLevels", optional: true, range: false },
  ],
  usesTable: true,
  examples: [
    { formula: "=SPBE.PLAN(3.5)", gives: [reached] },
    { formula: "=SPBE.PLAN(3.2,A8:G64)", gives: [header, [43, 2, 3, 1, 0.03]] },
    { formula: "=SPBE.PLAN(3.25,A8:G64,,,1)", gives: [header, [43, 2, 3, 1, 0.03], [44, 2, 3, 1, 0.03]] },
  ],
  compute: (question) => aboutLevels(question, 1, (assessment) => planOf(question, assessment), 3),
};

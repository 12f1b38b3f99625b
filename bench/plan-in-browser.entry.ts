import { fraction, toDouble } from "../src/assessment/score/fraction";
import { cheapestPlan } from "../src/assessment/plan/plan";
import type { Cost } from "../src/assessment/plan/request";
import { defaultInstrument } from "../src/instrument/registry";

/** A planning problem with whole costs. */
export interface Problem {
  readonly levels: readonly number[];
  /** Per indicator, cost of the step to level 0 … 5. */
  readonly costs: readonly (readonly number[])[];
  /** In hundredths. */
  readonly target: number;
}

export const weights = defaultInstrument.indicators.map(({ weight }) => weight);

/** Cost of the cheapest plan by the product's own search. */
export function plan({ levels, costs, target }: Problem): number {
  const byKey: Record<string, Cost> = {};
  defaultInstrument.indicators.forEach(({ key }, place) => {
    byKey[key] = Object.fromEntries(costs[place]?.entries() ?? []);
  });
  const result = cheapestPlan({ instrument: defaultInstrument, levels, costs: byKey }, fraction(target, 100));
  return result.kind === "plan" ? toDouble(result.plan.cost) : Number.NaN;
}

/** The same problem as the text of an integer programme. */
export function programme({ levels, costs, target }: Problem): string {
  const options = levels.map((level, item) => {
    let cost = 0;
    return [0, 1, 2, 3, 4, 5]
      .filter((to) => to >= level)
      .map((to) => {
        if (to > level) cost += costs[item]?.[to] ?? 0;
        return { name: `x${item}_${to}`, cost, gain: (weights[item] ?? 0) * (to - level) };
      });
  });
  const all = options.flat();
  const need = target * 100 - levels.reduce((sum, level, at) => sum + level * (weights[at] ?? 0), 0);
  return [
    "Minimize",
    `cost: ${all.map(({ cost, name }) => `${cost} ${name}`).join(" + ")}`,
    "Subject To",
    `need: ${all.map(({ gain, name }) => `${gain} ${name}`).join(" + ")} >= ${need}`,
    ...options.map((of, item) => `one${item}: ${of.map(({ name }) => name).join(" + ")} = 1`),
    "Binary",
    all.map(({ name }) => name).join(" "),
    "End",
  ].join("\n");
}

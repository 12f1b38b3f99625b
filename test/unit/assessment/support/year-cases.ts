import { toDouble } from "../../../../src/assessment/score/fraction";
import { planInYears } from "../../../../src/assessment/plan/years";
import type { Cost } from "../../../../src/assessment/plan/request";
import type { integerProgramme } from "./integer-programme";
import { itemsOf, randomFrom, solverCase, unitOf, type Optimum, type SolverCase } from "./solver-cases";

type Solver = Awaited<ReturnType<typeof integerProgramme>>;

/** A planning problem over years, its work to be shared by groups or not. */
export interface YearCase extends SolverCase {
  readonly years: number;
  readonly perYear: number;
  /** The group of each indicator; `null` where the work need not be shared. */
  readonly groups: readonly number[] | null;
}

/** What a plan amounts to; `heaviest` is 0 where the work need not be shared. */
export interface YearOptimum extends Optimum {
  readonly heaviest: number;
}

/** Makes of a planning problem one over one to three years, shared by three to seven owners of very different size. */
export function yearCase(
  kind: Parameters<typeof solverCase>[0],
  seed: number,
  share: boolean,
  instrument?: SolverCase["instrument"]
): YearCase {
  const problem = solverCase(kind, seed, instrument);
  const random = randomFrom(seed + 7_000_000);
  const years = random(1, 3);
  const perYear = random(1, 4) === 1 ? 2 : 1;
  const owners = random(3, 7);
  const groups = problem.levels.map(() => Math.min(random(0, owners - 1), random(0, owners - 1)));
  return { ...problem, target: random(220, 400), years, perYear, groups: share ? groups : null };
}

/** The plan by the product's own search; `null` when the target is out of reach, `"reached"` when there already. */
export function plannedInYears(problem: YearCase): YearOptimum | null | "reached" {
  const { instrument, levels, costs, caps, target, years, perYear, groups } = problem;
  const places = new Map(instrument.indicators.map(({ key }, place) => [key, place]));
  const costsOfLevels = (place: number): Cost => Object.fromEntries((costs[place] ?? []).map((cost, level) => [level, cost / 100]));
  const result = planInYears(
    {
      instrument,
      levels,
      costs: Object.fromEntries(instrument.indicators.map(({ key }, place) => [key, costsOfLevels(place)])),
      caps: Object.fromEntries(instrument.indicators.map(({ key }, place) => [key, caps[place] ?? 0])),
      years,
      perYear,
      ...(groups && { groupOf: (key) => String(groups[places.get(key) ?? 0]) }),
    },
    { numerator: target, denominator: 100 }
  );
  if (result.kind === "reached") return "reached";
  if (result.kind === "unreachable") return null;
  const { cost, index, raises } = result.plan;
  return {
    cost: Math.round(toDouble(cost) * 100),
    sum: Math.round(toDouble(index) * instrument.weightTotal * unitOf(instrument)),
    changed: raises.length,
    heaviest: result.balance?.heaviest ?? 0,
  };
}

/** The same from the general solver: the least load of the busiest group, then least cost, most gain, fewest indicators. */
export function solvedInYears(solver: Solver, problem: YearCase): YearOptimum | null | "reached" {
  const { instrument, levels, target, years, perYear, groups } = problem;
  const unit = unitOf(instrument);
  const present = instrument.indicators.reduce((sum, { weight }, place) => sum + weight * Math.round((levels[place] ?? 0) * unit), 0);
  const need = (target * instrument.weightTotal * unit) / 100 - present;
  if (need <= 0) return "reached";
  const items = itemsOf(problem).map((options) => options.slice(0, 1 + years * perYear));
  const heaviest = groups && solver.leastLoad(items, groups, need);
  const share = groups && heaviest !== null ? { groups, most: heaviest } : undefined;
  const cost = solver.leastCost(items, need, share);
  if (cost === null) return null;
  const gain = solver.mostGain(items, cost, share);
  return { cost, sum: present + gain, changed: solver.fewestChanged(items, cost, gain, share) ?? -1, heaviest: heaviest ?? 0 };
}

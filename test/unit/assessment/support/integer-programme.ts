import loadSolver from "highs";
import type { Option } from "../../../../src/assessment/plan/frontier";

type Solver = Awaited<ReturnType<typeof loadSolver>>;

/** A general integer-programming solver (HiGHS), as an independent judge of plans. */
export async function integerProgramme(): Promise<{
  /** Least cost that gains at least `need`; `null` when that cannot be. */
  leastCost(items: readonly (readonly Option[])[], need: number): number | null;
  /** Most gain for at most `budget`. */
  mostGain(items: readonly (readonly Option[])[], budget: number): number;
  /** Fewest items not left as they are, for exactly this cost and this gain; `null` when nothing costs and gains that. */
  fewestChanged(items: readonly (readonly Option[])[], cost: number, gain: number): number | null;
}> {
  const solver = await loadSolver();
  return {
    leastCost: (items, need) => solve(solver, "Minimize", items, cost, [`${sumOf(items, gain)} >= ${need}`]),
    mostGain: (items, budget) => solve(solver, "Maximize", items, gain, [`${sumOf(items, cost)} <= ${budget}`]) ?? 0,
    fewestChanged: (items, exactCost, exactGain) =>
      solve(solver, "Minimize", items, changed, [`${sumOf(items, cost)} = ${exactCost}`, `${sumOf(items, gain)} = ${exactGain}`]),
  };
}

/** What counts about an option, by its place in its item. */
type Part = (option: Option, place: number) => number;

const cost: Part = (option) => option.cost;
const gain: Part = (option) => option.gain;
const changed: Part = (_, place) => (place > 0 ? 1 : 0);

function solve(
  solver: Solver,
  direction: string,
  items: readonly (readonly Option[])[],
  objective: Part,
  limits: readonly string[]
): number | null {
  const one = items.map((options, item) => `one${item}: ${options.map((_, option) => name(item, option)).join(" + ")} = 1`);
  const names = items.flatMap((options, item) => options.map((_, option) => name(item, option)));
  const problem = [
    direction,
    `goal: ${sumOf(items, objective)}`,
    "Subject To",
    ...limits.map((limit, at) => `limit${at}: ${limit}`),
    ...one,
    "Binary",
    names.join(" "),
    "End",
  ];
  const solution = solver.solve(problem.join("\n"), { mip_rel_gap: 0, mip_abs_gap: 0 });
  return solution.Status === "Optimal" ? Math.round(solution.ObjectiveValue) : null;
}

function sumOf(items: readonly (readonly Option[])[], part: Part): string {
  return items.flatMap((options, item) => options.map((option, at) => `${part(option, at)} ${name(item, at)}`)).join(" + ");
}

function name(item: number, option: number): string {
  return `x${item}_${option}`;
}

import loadSolver from "highs";
import type { Option } from "../../../../src/assessment/frontier";

type Solver = Awaited<ReturnType<typeof loadSolver>>;

/** A general integer-programming solver (HiGHS), as an independent judge of plans. */
export async function integerProgramme(): Promise<{
  /** Least cost that gains at least `need`; `null` when that cannot be. */
  leastCost(items: readonly (readonly Option[])[], need: number): number | null;
  /** Most gain for at most `budget`. */
  mostGain(items: readonly (readonly Option[])[], budget: number): number;
}> {
  const solver = await loadSolver();
  return {
    leastCost: (items, need) => solve(solver, "Minimize", items, "cost", `${sumOf(items, "gain")} >= ${need}`),
    mostGain: (items, budget) => solve(solver, "Maximize", items, "gain", `${sumOf(items, "cost")} <= ${budget}`) ?? 0,
  };
}

function solve(
  solver: Solver,
  direction: string,
  items: readonly (readonly Option[])[],
  objective: keyof Option,
  limit: string
): number | null {
  const one = items.map((options, item) => `one${item}: ${options.map((_, option) => name(item, option)).join(" + ")} = 1`);
  const names = items.flatMap((options, item) => options.map((_, option) => name(item, option)));
  const problem = [direction, `goal: ${sumOf(items, objective)}`, "Subject To", `limit: ${limit}`, ...one, "Binary", names.join(" "), "End"];
  const solution = solver.solve(problem.join("\n"), { mip_rel_gap: 0, mip_abs_gap: 0 });
  return solution.Status === "Optimal" ? Math.round(solution.ObjectiveValue) : null;
}

function sumOf(items: readonly (readonly Option[])[], part: keyof Option): string {
  return items.flatMap((options, item) => options.map((option, at) => `${option[part]} ${name(item, at)}`)).join(" + ");
}

function name(item: number, option: number): string {
  return `x${item}_${option}`;
}

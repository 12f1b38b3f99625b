import loadSolver from "highs";
import type { Option } from "../../../../src/assessment/plan/frontier";

type Solver = Awaited<ReturnType<typeof loadSolver>>;

/** What no group may do more of: the sum of the places of its options in their items. */
export interface Share {
  /** The group of each item. */
  readonly groups: readonly number[];
  readonly most: number;
}

/** A general integer-programming solver (HiGHS), as an independent judge of plans. */
export async function integerProgramme(): Promise<{
  /** Least cost that gains at least `need`; `null` when that cannot be. */
  leastCost(items: readonly (readonly Option[])[], need: number, share?: Share): number | null;
  /** Most gain for at most `budget`. */
  mostGain(items: readonly (readonly Option[])[], budget: number, share?: Share): number;
  /** Fewest items not left as they are, for exactly this cost and this gain; `null` when nothing costs and gains that. */
  fewestChanged(items: readonly (readonly Option[])[], cost: number, gain: number, share?: Share): number | null;
  /** How little the busiest group can do to gain at least `need`; `null` when that cannot be. */
  leastLoad(items: readonly (readonly Option[])[], groups: readonly number[], need: number): number | null;
}> {
  const solver = await loadSolver();
  return {
    leastCost: (items, need, share) =>
      solve(solver, "Minimize", items, sumOf(items, cost), [`${sumOf(items, gain)} >= ${need}`, ...shared(items, share)]),
    mostGain: (items, budget, share) =>
      solve(solver, "Maximize", items, sumOf(items, gain), [`${sumOf(items, cost)} <= ${budget}`, ...shared(items, share)]) ?? 0,
    fewestChanged: (items, exactCost, exactGain, share) =>
      solve(solver, "Minimize", items, sumOf(items, changed), [
        `${sumOf(items, cost)} = ${exactCost}`,
        `${sumOf(items, gain)} = ${exactGain}`,
        ...shared(items, share),
      ]),
    leastLoad: (items, groups, need) =>
      solve(solver, "Minimize", items, "busiest", [
        `${sumOf(items, gain)} >= ${need}`,
        ...[...new Set(groups)].map((group) => `${workOf(items, groups, group)} - busiest <= 0`),
      ]),
  };
}

function shared(items: readonly (readonly Option[])[], share: Share | undefined): readonly string[] {
  if (share === undefined) return [];
  return [...new Set(share.groups)].map((group) => `${workOf(items, share.groups, group)} <= ${share.most}`);
}

function workOf(items: readonly (readonly Option[])[], groups: readonly number[], group: number): string {
  return sumOf(items, (_, place, item) => (groups[item] === group ? place : 0));
}

/** What counts about an option, by its place in its item. */
type Part = (option: Option, place: number, item: number) => number;

const cost: Part = (option) => option.cost;
const gain: Part = (option) => option.gain;
const changed: Part = (_, place) => (place > 0 ? 1 : 0);

function solve(
  solver: Solver,
  direction: string,
  items: readonly (readonly Option[])[],
  objective: string,
  limits: readonly string[]
): number | null {
  const one = items.map((options, item) => `one${item}: ${options.map((_, option) => name(item, option)).join(" + ")} = 1`);
  const names = items.flatMap((options, item) => options.map((_, option) => name(item, option)));
  const problem = [
    direction,
    `goal: ${objective}`,
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
  return items.flatMap((options, item) => options.map((option, at) => `${part(option, at, item)} ${name(item, at)}`)).join(" + ");
}

function name(item: number, option: number): string {
  return `x${item}_${option}`;
}

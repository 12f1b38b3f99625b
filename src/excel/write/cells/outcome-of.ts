import type { LeftOut, Outcome, Problem } from "../../../session/types";

/**
 * How an action ended by what it wrote and what it left out.
 * @param nothing why nothing was done, when every cell was left out
 */
export function outcomeOf(cells: number, left: readonly LeftOut[], nothing: Problem = { kind: "none-written" }): Outcome {
  if (cells === 0) return { kind: "not-done", problem: nothing, left };
  return left.length === 0 ? { kind: "done", cells } : { kind: "partly", cells, left };
}

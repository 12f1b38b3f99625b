import type { LeftOut } from "../../table";
import type { Problem } from "./problem";

/**
 * How an action that writes ended. Three outcomes, not two: everything done, a part done (what was left out, and why),
 * nothing done (why; `text/pane/problems.ts` says what to do next). It is found out by what stands in the workbook, not by what Excel answered.
 */
export type Outcome =
  | {
      readonly kind: "done";
      readonly cells: number;
      /** Where, when the person could not know: `{ sheet: "LKE", range: "H5:I5" }`; a whole sheet has the range `""`. */
      readonly at?: { readonly sheet: string; readonly range: string };
    }
  | {
      readonly kind: "partly";
      readonly cells: number;
      readonly left: readonly LeftOut[];
      /** Why the rest was not done, where that concerns no single cell: Excel stopped, or has not answered. */
      readonly problem?: Problem;
    }
  | { readonly kind: "not-done"; readonly problem: Problem; readonly left: readonly LeftOut[] };

/** What an action is about is not there any more, or no longer as it was written. */
export const NOTHING_TO_TAKE_BACK: Problem = { kind: "nothing-to-take-back" };

/**
 * How an action ended by what it wrote and what it left out.
 * @param nothing why nothing was done, when every cell was left out
 */
export function outcomeOf(cells: number, left: readonly LeftOut[], nothing: Problem = { kind: "none-written" }): Outcome {
  if (cells === 0) return { kind: "not-done", problem: nothing, left };
  return left.length === 0 ? { kind: "done", cells } : { kind: "partly", cells, left };
}

/** Nothing was done, for a reason that concerns no single cell. */
export const notDone = (problem: Problem): Outcome => ({ kind: "not-done", problem, left: [] });

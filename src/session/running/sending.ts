import type { Batch, BatchResult } from "../batch";
import { NoAnswer, Trouble, type Problem } from "../outcomes/problem";
import type { WorkbookPort } from "../ports";
import type { Store } from "../store";
import type { FindOut } from "../actions/parts/action";
import { currentReading } from "../model";
import { whatStands, type Standing } from "../actions/parts/what-stands";

/** What sending needs of the session. */
interface Sender {
  readonly workbook: WorkbookPort;
  readonly store: Store;
}

/** What became of a batch. */
export type Sent =
  /** All of it stands, whether or not Excel said so. */
  | { readonly kind: "done"; readonly result: BatchResult }
  /** A part of it stands, and why the rest does not. */
  | { readonly kind: "stopped"; readonly standing: Standing; readonly problem: Problem }
  /** Nothing of it stands. */
  | { readonly kind: "refused"; readonly error: unknown }
  /** Excel did not say how it ended, and what stands cannot be read either. */
  | { readonly kind: "unsure" };

/**
 * Sends a batch and finds out how it ended: Excel's answer is believed when it says that all went well; after anything else, what stands in
 * the workbook decides.
 * @param late called when Excel answers after all, long after it was given up
 */
export async function sent({ workbook, store }: Sender, batch: Batch, findOut: FindOut | undefined, late: () => void): Promise<Sent> {
  try {
    return { kind: "done", result: await workbook.write(batch) };
  } catch (error) {
    if (error instanceof NoAnswer) void error.late.then(late, late);
    return foundOut(error, findOut ?? (() => whatStands(workbook, batch)), (failure) =>
      workbook.problemOf(failure, currentReading(store.model)?.table.sheet)
    );
  }
}

async function foundOut(error: unknown, findOut: FindOut, problemOf: (error: unknown) => Problem): Promise<Sent> {
  const isGone = (failure: unknown): boolean => problemOf(failure).kind === "gone";
  const standing = await findOut().catch((failure: unknown) => (isGone(error) && isGone(failure) ? "gone" : null));
  // Nothing stands on a sheet that was not there to be written to.
  if (standing === "gone") return { kind: "refused", error };
  if (standing === null) return { kind: "unsure" };
  switch (standing.stands) {
    case "all":
      return { kind: "done", result: standing };
    case "some":
      return { kind: "stopped", standing, problem: problemOf(error) };
    case "none":
      return { kind: "refused", error };
  }
}

/**
 * The result of a batch that stands whole.
 * @throws the reason why it does not
 */
export function resultOf(became: Sent): BatchResult {
  switch (became.kind) {
    case "done":
      return became.result;
    case "stopped":
      throw new Trouble(became.problem);
    case "refused":
      throw became.error;
    case "unsure":
      throw new Trouble({ kind: "unsure" });
  }
}

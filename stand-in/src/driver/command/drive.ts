import { type Place, OpenRun } from "../open-run";
import type { Answer } from "../steps/step";
import type { Step, StepsFile } from "../steps-file";

/** What came of a steps file: an answer for each step done, and why the next one could not be done. */
export interface Outcome {
  readonly answers: readonly Answer[];
  /** Names the step, e.g. `step 3 (click): there is no control named "Simpan" in the pane`; null when all were done. */
  readonly failure: string | null;
}

/** What went wrong, without the traces that the browser's own calls carry along. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^page\.evaluate: (?:\w*Error: )?/, "").replace(/(?:\n\s+at .*)+$/s, "");
}

/**
 * Whether everything is to come to rest before the next step. Reading cells sets nothing going, and somebody who puts
 * formulas into one cell after the other does not wait for each; whatever comes behind them does.
 */
function restsBefore(next: Step | undefined, step: Step): boolean {
  return step.do !== "read" && !(step.do === "formula" && next?.do === "formula");
}

/**
 * Does the steps of a file one after the other in a page of its own, as a person would. Never rejects: what could not
 * be done is told in `failure`.
 */
export async function drive(place: Place, file: StepsFile): Promise<Outcome> {
  const answers: Answer[] = [];
  let run: OpenRun;
  try {
    run = await OpenRun.open(place, file);
  } catch (error) {
    return { answers, failure: `opening ${file.workbook}: ${sentence(error)}` };
  }
  for (const [position, step] of file.steps.entries()) {
    try {
      answers.push(await run.step(step, restsBefore(file.steps[position + 1], step)));
    } catch (error) {
      await run.close();
      return { answers, failure: `step ${position + 1} (${step.do}): ${sentence(error)}` };
    }
  }
  await run.giveBack();
  return { answers, failure: null };
}

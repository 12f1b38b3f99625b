import type { Step } from "../steps-file";
import { attach, click, detach, state, type } from "./pane";
import { read } from "./reading";
import { run } from "./run";
import { deleteSheet, move, rename, select } from "./sheets";
import type { Answer, Run, StepNamed } from "./step";
import { fill, formula, paste, set } from "./typing";
import { recalculate, redo, reopen, save, screenshot, undo, wire } from "./workbook";

type Steps = {
  readonly [Name in Step["do"]]: (run: Run, step: StepNamed<Name>) => Promise<Answer>;
};

const steps: Steps = {
  attach,
  click,
  deleteSheet,
  detach,
  fill,
  formula,
  move,
  paste,
  read,
  recalculate,
  redo,
  rename,
  reopen,
  run,
  save,
  screenshot,
  select,
  set,
  state,
  type,
  undo,
  wire,
};

/** Steps of the design that the stand-in cannot do yet. */
const notYet = ["insert", "delete", "sort", "filter", "protect", "unprotect", "remote", "editMode"];

/**
 * Does one step and gives its answer.
 *
 * @throws with a sentence when the step is unknown, not supported yet, or fails
 */
export async function doStep(run: Run, step: Step): Promise<Answer> {
  const name: string = step.do;
  if (notYet.includes(name)) {
    throw new Error(`the step "${name}" is not supported yet`);
  }
  if (!Object.hasOwn(steps, name)) {
    throw new Error(`there is no step "${name}"`);
  }
  // The table's type ties each name to its own step; the compiler cannot follow the pair through one lookup.
  const action = steps[step.do] as (run: Run, step: Step) => Promise<Answer>;
  return action(run, step);
}

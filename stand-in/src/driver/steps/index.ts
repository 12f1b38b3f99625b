import type { Step } from "../steps-file";
import { editMode, filter, protect, remote, sort, unprotect } from "./living";
import { attach, choose, click, detach, state, type } from "./pane";
import { read } from "./reading";
import { run } from "./run";
import { menu, press } from "./grid";
import { deleteSheet, move, rename, select } from "./sheets";
import type { Answer, Run, StepNamed } from "./step";
import { changeStructure } from "./structure";
import { cut, fill, formula, paste, set } from "./typing";
import { download, recalculate, redo, reopen, save, screenshot, undo, wire } from "./workbook";

type Steps = {
  readonly [Name in Step["do"]]: (run: Run, step: StepNamed<Name>) => Promise<Answer>;
};

const steps: Steps = {
  attach,
  choose,
  click,
  cut,
  delete: changeStructure,
  deleteSheet,
  detach,
  download,
  editMode,
  fill,
  filter,
  formula,
  insert: changeStructure,
  menu,
  move,
  paste,
  press,
  protect,
  read,
  recalculate,
  redo,
  remote,
  rename,
  reopen,
  run,
  save,
  screenshot,
  select,
  set,
  sort,
  state,
  type,
  undo,
  unprotect,
  wire,
};

/** What a step cannot do without; the others say themselves what is missing. */
const needed: { readonly [Name in Step["do"]]?: readonly string[] } = {
  choose: ["name", "files"],
  click: ["name"],
  cut: ["from", "to"],
  deleteSheet: ["sheet"],
  download: ["file"],
  editMode: ["on"],
  fill: ["from", "to"],
  filter: ["range"],
  formula: ["cell", "formula"],
  menu: ["cell", "name"],
  move: ["sheet", "to"],
  paste: ["at", "values"],
  press: ["keys"],
  read: ["range"],
  remote: ["cell", "value"],
  rename: ["sheet", "to"],
  run: ["file"],
  save: ["file"],
  screenshot: ["file"],
  select: ["range"],
  set: ["cell", "value"],
  sort: ["range", "by"],
  type: ["name", "text"],
};

/**
 * Does one step and gives its answer.
 *
 * @throws with a sentence when the step is unknown or fails
 */
export async function doStep(run: Run, step: Step): Promise<Answer> {
  const name: string = step.do;
  if (!Object.hasOwn(steps, name)) {
    throw new Error(`there is no step "${name}"`);
  }
  const missing = needed[step.do]?.find((key) => !(key in step));
  if (missing !== undefined) {
    throw new Error(`it needs "${missing}"`);
  }
  // The table's type ties each name to its own step; the compiler cannot follow the pair through one lookup.
  const action = steps[step.do] as (run: Run, step: Step) => Promise<Answer>;
  return action(run, step);
}

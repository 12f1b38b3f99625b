import { wordsFor } from "../../../../src/text";
import { source } from "../../../../src/text/pages/summary/source";
import { clickable, findControl, press, typeable } from "../controls";
import { turnToSummary } from "../shown-page";
import { readState } from "../state";
import { selectRange } from "./sheets";
import { type Answer, type Run, type StepNamed, done } from "./step";

/** The names of the fixed buttons. */
const { attach: attachName, detach: detachName, useSelection: useSelectionName } = wordsFor("id-ID").pane;

/** How long the browser's dialog for files may take to come up, in milliseconds. */
const dialogLimit = 10_000;

/** What says that the table is to be let go although something goes with it. */
const detachAnyway = [source.id.detachAnyway, source.en.detachAnyway];

/**
 * `attach`: accepts what the pane found, or points at the cells given. Where the pane has nothing to accept (no table,
 * or several equally good ones) it stays as it is and `state` tells why.
 */
export async function attach(run: Run, step: StepNamed<"attach">): Promise<Answer> {
  const { page, pane, settle } = run.current();
  if (step.levels === undefined) {
    const button = await findControl([pane()], ["button"], attachName);
    if (button !== null) {
      await press(button, attachName);
    }
  } else {
    await turnToSummary(run.current());
    await selectRange(page, step.sheet === undefined ? step.levels : `${step.sheet}!${step.levels}`);
    await settle();
    const button = await findControl([pane()], ["button"], useSelectionName);
    if (button === null) {
      throw new Error("the pane offers no way to point at the level cells");
    }
    await press(button, useSelectionName);
  }
  await settle();
  return { attached: (await readState(pane())).attached };
}

/** `detach`: presses *Lepaskan*, and says that it is meant where the pane asks. */
export async function detach(run: Run): Promise<Answer> {
  await turnToSummary(run.current());
  const button = await findControl([run.current().pane()], ["button"], detachName);
  if (button === null) {
    throw new Error("nothing is attached");
  }
  await press(button, detachName);
  // Where something would be lost with it, the pane asks first.
  for (const name of detachAnyway) {
    const sure = await findControl([run.current().pane()], ["button"], name);
    if (sure !== null) {
      await press(sure, name);
      break;
    }
  }
  return done;
}

/** `click`: a control of the pane, or else of the ribbon, by its accessible name. */
export async function click(run: Run, step: StepNamed<"click">): Promise<Answer> {
  const { page, pane } = run.current();
  const control = await findControl([pane(), page.mainFrame()], clickable, step.name);
  if (control === null) {
    throw new Error(`there is nothing to click named "${step.name}" in the pane`);
  }
  await press(control, step.name);
  return done;
}

/** `choose`: presses a control that asks for files, and chooses these in the browser's dialog. */
export async function choose(run: Run, step: StepNamed<"choose">): Promise<Answer> {
  const { page, pane } = run.current();
  const control = await findControl([pane()], ["button"], step.name);
  if (control === null) {
    throw new Error(`there is nothing to click named "${step.name}" in the pane`);
  }
  const dialog = page.waitForEvent("filechooser", { timeout: dialogLimit });
  await Promise.all([dialog, press(control, step.name)]);
  await (await dialog).setFiles(step.files.map((file) => run.path(file)));
  return done;
}

/** `type`: text into a field of the pane, over what stood there; in a list, the first choice that begins with it. */
export async function type(run: Run, step: StepNamed<"type">): Promise<Answer> {
  const field = await findControl([run.current().pane()], typeable, step.name);
  if (field === null) {
    throw new Error(`there is no field named "${step.name}" in the pane`);
  }
  if (await field.evaluate((element) => element instanceof HTMLSelectElement)) {
    const choices = await field.locator("option").allTextContents();
    const label = choices.find((each) => each.startsWith(step.text));
    if (label === undefined) {
      throw new Error(`"${step.name}" offers no choice "${step.text}", only ${choices.join(", ")}`);
    }
    await field.selectOption({ label });
    return done;
  }
  await field.fill("");
  await field.pressSequentially(step.text);
  return done;
}

/** `state`: what the pane shows on *Ringkasan*; another page that is open is open again afterwards. */
export async function state(run: Run): Promise<Answer> {
  const turnBack = await turnToSummary(run.current());
  const shown = await readState(run.current().pane());
  await turnBack();
  return shown;
}

import type { Frame, Locator } from "playwright-core";
import { wordsFor } from "../../../../src/text";
import { readState } from "../state";
import { selectRange } from "./sheets";
import type { Answer, Run, StepNamed } from "./step";
import { done } from "./step";

const clickable = [
  "button",
  "tab",
  "radio",
  "option",
  "menuitem",
  "link",
  "checkbox",
  "switch",
  "treeitem",
  "combobox",
  "menuitemradio",
  "menuitemcheckbox",
] as const;
const typeable = ["textbox", "searchbox", "spinbutton", "combobox"] as const;

/** How long a control that is there may take to become usable. */
const patience = 5_000;

type Role = (typeof clickable)[number] | (typeof typeable)[number];

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

async function visible(
  frame: Frame,
  roles: readonly Role[],
  name: string | RegExp
): Promise<Locator | null> {
  for (const role of roles) {
    for (const found of await frame
      .getByRole(role, { name, exact: typeof name === "string" })
      .all()) {
      if (await found.isVisible()) {
        return found;
      }
    }
  }
  return null;
}

/** A control by its accessible name: the whole name first, then the beginning of one. */
async function control(
  frames: readonly Frame[],
  roles: readonly Role[],
  name: string
): Promise<Locator> {
  for (const wanted of [name, new RegExp(`^\\s*${escaped(name)}`, "i")]) {
    for (const frame of frames) {
      const found = await visible(frame, roles, wanted);
      if (found !== null) {
        return found;
      }
    }
  }
  throw new Error(`there is no control named "${name}" in the pane`);
}

async function press(found: Locator, name: string): Promise<void> {
  if (!(await found.isEnabled())) {
    throw new Error(`"${name}" cannot be used now: it is greyed out`);
  }
  await found.click({ timeout: patience });
}

/** Presses one of the fixed buttons, in whichever language the pane speaks. */
async function pressWord(
  frame: Frame,
  word: "attach" | "detach" | "useSelection"
): Promise<boolean> {
  const names = [wordsFor("id-ID").pane[word], wordsFor("en-US").pane[word]];
  for (const name of names) {
    const found = await visible(frame, ["button"], name);
    if (found !== null) {
      await press(found, name);
      return true;
    }
  }
  return false;
}

/**
 * `attach`: accepts what the pane found, or points at the cells given. Where the pane has nothing to accept (no table,
 * or several equally good ones) it stays as it is and `state` tells why.
 */
export async function attach(run: Run, step: StepNamed<"attach">): Promise<Answer> {
  const { page, pane, settle } = run.current();
  if (step.levels === undefined) {
    await pressWord(pane(), "attach");
  } else {
    await selectRange(
      page,
      step.sheet === undefined ? step.levels : `${step.sheet}!${step.levels}`
    );
    await settle();
    await openDisclosures(pane());
    if (!(await pressWord(pane(), "useSelection"))) {
      throw new Error("the pane offers no way to point at the level cells");
    }
  }
  await settle();
  return { attached: (await readState(pane())).attached };
}

/** Opens what is folded away in the pane, as a person who looks for a button does. */
async function openDisclosures(frame: Frame): Promise<void> {
  for (const summary of await frame.locator("details:not([open]) > summary").all()) {
    if (await summary.isVisible()) {
      await summary.click({ timeout: patience });
    }
  }
}

/** `detach`: presses *Lepaskan*. */
export async function detach(run: Run): Promise<Answer> {
  if (!(await pressWord(run.current().pane(), "detach"))) {
    throw new Error("nothing is attached");
  }
  return done;
}

/** `click`: a control of the pane, or else of the ribbon, by its accessible name. */
export async function click(run: Run, step: StepNamed<"click">): Promise<Answer> {
  const { page, pane } = run.current();
  const frames = [pane(), page.mainFrame()];
  const found = await control(frames, clickable, step.name);
  await press(found, step.name);
  return done;
}

/** `type`: text into a field of the pane, over what stood there. */
export async function type(run: Run, step: StepNamed<"type">): Promise<Answer> {
  const field = await control([run.current().pane()], typeable, step.name);
  await field.fill("", { timeout: patience });
  await field.pressSequentially(step.text);
  return done;
}

/** `state`: what the pane shows. */
export async function state(run: Run): Promise<Answer> {
  return readState(run.current().pane());
}

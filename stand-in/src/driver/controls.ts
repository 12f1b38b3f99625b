import type { Frame, Locator } from "playwright-core";
import { wordsFor } from "../../../src/text";

/** Roles a person clicks. */
export const clickable = [
  "button",
  "tab",
  "radio",
  "option",
  "menuitem",
  "menuitemradio",
  "menuitemcheckbox",
  "link",
  "checkbox",
  "switch",
  "treeitem",
  "combobox",
] as const;

/** Roles a person types into. */
export const typeable = ["textbox", "searchbox", "spinbutton", "combobox"] as const;

/** Any of those roles. */
export type Role = (typeof clickable)[number] | (typeof typeable)[number];

/** How long a control that is there may take to become usable. */
const patience = 5_000;

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The name, and what the same control is called when the pane speaks English. */
function namesOf(name: string): string[] {
  const [indonesian, english] = [wordsFor("id-ID").pane, wordsFor("en-US").pane];
  const page = (Object.keys(indonesian.pages) as (keyof typeof indonesian.pages)[]).find((one) => indonesian.pages[one] === name);
  const key = (Object.keys(indonesian) as (keyof typeof indonesian)[]).find((one) => indonesian[one] === name);
  const translated = page !== undefined ? english.pages[page] : key === undefined ? undefined : english[key];
  return typeof translated === "string" && translated !== name ? [name, translated] : [name];
}

/** Whether a page of the pane has the name, in either language. */
function isPage(name: string): boolean {
  return ["id-ID", "en-US"].some((language) => Object.values<string>(wordsFor(language).pane.pages).includes(name));
}

async function firstVisible(candidates: Locator): Promise<Locator | null> {
  for (const found of await candidates.all()) {
    if (await found.isVisible()) {
      return found;
    }
  }
  return null;
}

/** Whether any element has one of the roles and the name. One question, where most answers are no: each role on its own would be one. */
async function anyOf(frame: Frame, roles: readonly Role[], name: string | RegExp, includeHidden: boolean): Promise<boolean> {
  const [first, ...others] = roles.map((role) => frame.getByRole(role, { name, exact: typeof name === "string", includeHidden }));
  if (first === undefined) return false;
  return (await others.reduce((all, one) => all.or(one), first).count()) > 0;
}

/** As many roles, first in order, are looked for one by one: most controls are one of them. */
const usual = 2;

async function inSight(frame: Frame, roles: readonly Role[], name: string | RegExp): Promise<Locator | null> {
  for (const [at, role] of roles.entries()) {
    if (at === usual && !(await anyOf(frame, roles.slice(usual), name, false))) break;
    const found = await firstVisible(frame.getByRole(role, { name, exact: typeof name === "string" }));
    if (found !== null) {
      return found;
    }
  }
  if (roles === clickable) {
    // What unfolds a part of the page has no role of its own.
    return firstVisible(
      frame.locator("summary").filter({
        hasText: typeof name === "string" ? new RegExp(`^\\s*${escaped(name)}\\s*$`) : name,
      })
    );
  }
  return null;
}

/** Unfolds the part of the page that hides the control, as a person who looks for it does. */
async function unfolded(frame: Frame, roles: readonly Role[], name: string | RegExp): Promise<Locator | null> {
  const folded = (await frame.locator("details:not([open])").count()) > 0 && (await anyOf(frame, roles, name, true));
  for (const role of folded ? roles : []) {
    const hidden = frame.getByRole(role, {
      name,
      exact: typeof name === "string",
      includeHidden: true,
    });
    const folds = frame.locator("details:not([open])").filter({ has: hidden });
    if ((await folds.count()) > 0) {
      await folds.first().locator("> summary").click({ timeout: patience });
      return inSight(frame, roles, name);
    }
  }
  return null;
}

/** Opens the menu that holds the control, as a person who looks for it does; menus that do not hold it are closed again. */
async function inMenu(frame: Frame, roles: readonly Role[], name: string | RegExp): Promise<Locator | null> {
  if (!roles.includes("menuitem")) return null;
  for (const opener of await frame.locator("[aria-haspopup=menu]:visible").all()) {
    await opener.click({ timeout: patience });
    await frame.getByRole("menu").first().waitFor({ timeout: patience });
    const found = await inSight(frame, ["menuitem", "menuitemradio", "menuitemcheckbox"], name);
    if (found !== null) return found;
    await frame.page().keyboard.press("Escape");
    await frame.getByRole("menu").first().waitFor({ state: "hidden", timeout: patience });
  }
  return null;
}

/** A control by its accessible name, the whole name first, then the beginning of one; null when there is none. */
export async function findControl(frames: readonly Frame[], roles: readonly Role[], name: string): Promise<Locator | null> {
  const names = namesOf(name);
  // A page of the pane, with a tab or in the menu, goes before what is called alike elsewhere: a sheet is often named like it.
  const [pane] = frames;
  if (pane !== undefined && isPage(name)) {
    for (const look of [inSight, inMenu]) {
      for (const wanted of names) {
        const found = await look(pane, roles, wanted);
        if (found !== null) return found;
      }
    }
  }
  for (const wanted of [...names, ...names.map((one) => new RegExp(`^\\s*${escaped(one)}`, "i"))]) {
    for (const look of [inSight, unfolded]) {
      for (const frame of frames) {
        const found = await look(frame, roles, wanted);
        if (found !== null) {
          return found;
        }
      }
    }
  }
  // Last, because looking into a menu opens it.
  for (const wanted of names) {
    for (const frame of frames) {
      const found = await inMenu(frame, roles, wanted);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Presses a control.
 *
 * @throws when it is greyed out or covered
 */
export async function press(control: Locator, name: string): Promise<void> {
  if (!(await control.isEnabled())) {
    throw new Error(`"${name}" cannot be used now: it is greyed out`);
  }
  await control.click({ timeout: patience });
}

import type { Frame } from "playwright-core";
import type { StandInPage } from "./stand-in-page";

/** The page of the attached table that holds all that `state` tells, and the controls of the table itself. */
const summary = "summary";

async function shownPage(frame: Frame): Promise<string | null> {
  return frame.evaluate(() => document.querySelector("[data-page]")?.getAttribute("data-page") ?? null);
}

/**
 * Opens a page by its tab, or out of the menu that holds those without one, without moving the focus from where the person has
 * it as long as there is a tab.
 */
export async function openPage(frame: Frame, page: string): Promise<void> {
  const control = frame.locator(`[data-tab="${page}"]`);
  if ((await control.count()) === 0) {
    await frame.locator("[aria-haspopup=menu]").first().click();
    await control.waitFor();
  }
  await control.evaluate((element: HTMLElement) => element.click());
}

/**
 * Turns to *Ringkasan* when another page is open.
 *
 * @returns what turns back
 */
export async function turnToSummary({ pane, settle }: StandInPage): Promise<() => Promise<void>> {
  const before = await shownPage(pane());
  if (before === null || before === summary) {
    return async () => undefined;
  }
  await openPage(pane(), summary);
  await settle();
  return async () => {
    await openPage(pane(), before);
    await settle();
  };
}

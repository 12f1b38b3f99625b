import type { Frame } from "playwright-core";
import type { StandInPage } from "./stand-in-page";

/** The page of the attached table that holds all that `state` tells, and the controls of the table itself. */
const summary = "summary";

async function shownPage(frame: Frame): Promise<string | null> {
  return frame.evaluate(() => document.querySelector("[data-page]")?.getAttribute("data-page") ?? null);
}

/** Opens a page by its tab, without moving the focus from where the person has it. */
async function openTab(frame: Frame, page: string): Promise<void> {
  await frame.evaluate((id) => document.querySelector<HTMLElement>(`[role="tab"][data-tab="${id}"]`)?.click(), page);
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
  await openTab(pane(), summary);
  await settle();
  return async () => {
    await openTab(pane(), before);
    await settle();
  };
}

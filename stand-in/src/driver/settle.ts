import type { Frame, Page } from "playwright-core";

/** Longest time anything in the stand-in may take before a step is called stuck. 1,000 formulas answer well within it. */
const limit = 60_000;

/** What is still going on in the host page; empty when nothing is. */
async function unfinished(page: Page): Promise<string> {
  return page.evaluate(() => {
    const application = window.application;
    if (application === undefined) {
      return "the page is not there";
    }
    const calls = application.functions.pending();
    const messages = application.inFlight();
    return [calls > 0 ? `${calls} function calls unanswered` : "", messages > 0 ? `${messages} messages on the wire` : ""]
      .filter((line) => line !== "")
      .join(", ");
  });
}

async function hostQuiet(page: Page, deadline: number): Promise<void> {
  const left = Math.max(1, deadline - Date.now());
  const atRest = await page.evaluate(async (most) => {
    await window.application?.workbook.calculation.settled(most);
    return window.application?.functions.pending() === 0 && window.application.inFlight() === 0;
  }, left);
  // Waiting for a condition costs a drawn frame, which most steps can do without.
  if (atRest) return;
  await page.waitForFunction(
    () => window.application !== undefined && window.application.functions.pending() === 0 && window.application.inFlight() === 0,
    undefined,
    { timeout: Math.max(1, deadline - Date.now()) }
  );
}

/**
 * Lets every message already posted to the pane be handled, then waits until the pane says that it is not busy.
 * A pane that says nothing about being busy (another add-in's, or one that failed to load) is taken as it is.
 */
async function paneQuiet(frame: Frame, deadline: number): Promise<boolean> {
  return frame.evaluate(
    async (most) => {
      const turn = (): Promise<void> =>
        new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            // An open channel is kept for ever, with its listener.
            channel.port1.close();
            setTimeout(resolve, 0);
          };
          channel.port2.postMessage(null);
        });
      await turn();
      await turn();
      const busy = (): boolean => document.querySelector('[data-spbe-root][data-busy="true"]') !== null;
      return new Promise<boolean>((resolve) => {
        const done = (quiet: boolean): void => {
          observer.disconnect();
          clearTimeout(timer);
          resolve(quiet);
        };
        const observer = new MutationObserver(() => busy() || done(true));
        const timer = setTimeout(() => done(false), most);
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          attributeFilter: ["data-busy"],
        });
        if (!busy()) {
          done(true);
        }
      });
    },
    Math.max(1, deadline - Date.now())
  );
}

/**
 * Waits until native calculation, function calls, wire and pane have all come to rest, and stay so for one more look:
 * an event delivered at the last moment may start the pane again.
 *
 * @throws after a limit, naming what is not done
 */
export async function settle(page: Page, pane: Frame | null): Promise<void> {
  const deadline = Date.now() + limit;
  let quietLooks = 0;
  while (quietLooks < 2) {
    if (Date.now() > deadline) {
      throw new Error(`not settled after ${limit / 1000} s: ${await unfinished(page)}`);
    }
    try {
      await hostQuiet(page, deadline);
    } catch (error) {
      throw new Error(`not settled after ${limit / 1000} s: ${(await unfinished(page)) || String(error)}`);
    }
    // While a cell is being edited the pane may have to wait for Excel.
    const editing = await page.evaluate(() => window.application?.editing === true);
    if (pane !== null && !editing && !(await paneQuiet(pane, deadline))) {
      throw new Error(`not settled after ${limit / 1000} s: the pane is still busy`);
    }
    quietLooks = (await unfinished(page)) === "" ? quietLooks + 1 : 0;
  }
}

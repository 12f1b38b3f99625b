import type { Page } from "playwright-core";

/** Longest time anything in the stand-in may take before a step is called stuck. 1,000 formulas answer well within it. */
const limit = 60_000;

/**
 * Runs in the host page, all of it in one go: a step settles twice, and each question asked from outside takes longer than its answer.
 *
 * @param most how long it may take, in milliseconds
 * @returns what is still going on then; empty when nothing is
 */
async function comeToRest(most: number): Promise<string> {
  const deadline = performance.now() + most;
  const left = (): number => Math.max(1, deadline - performance.now());
  const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const unfinished = (): string => {
    const { application } = window;
    if (application === undefined) return "the page is not there";
    const calls = application.functions.pending();
    const messages = application.inFlight();
    return [calls > 0 ? `${calls} function calls unanswered` : "", messages > 0 ? `${messages} messages on the wire` : ""]
      .filter((line) => line !== "")
      .join(", ");
  };

  const hostQuiet = async (): Promise<void> => {
    await window.application?.workbook.calculation.settled(left());
    while (unfinished() !== "" && performance.now() < deadline) await later(5);
  };

  /** The pane's own window: timers and channels of another frame may overtake its messages. */
  const paneWindow = (): (Window & typeof globalThis) | null => {
    const frames = [...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow as (Window & typeof globalThis) | null);
    return frames.find((frame) => frame?.location.protocol.startsWith("http")) ?? null;
  };

  /** Lets a message already posted to the pane be handled. */
  const turn = (pane: Window & typeof globalThis): Promise<void> =>
    new Promise((resolve) => {
      const channel = new pane.MessageChannel();
      channel.port1.onmessage = () => {
        // An open channel is kept for ever, with its listener.
        channel.port1.close();
        pane.setTimeout(resolve, 0);
      };
      channel.port2.postMessage(null);
    });

  /** A pane that says nothing about being busy (another add-in's, or one that failed to load) is taken as it is. */
  const notBusy = (pane: Window & typeof globalThis): Promise<void> =>
    new Promise((resolve) => {
      const busy = (): boolean => pane.document.querySelector('[data-spbe-root][data-busy="true"]') !== null;
      if (!busy()) {
        resolve();
        return;
      }
      const observer = new pane.MutationObserver(() => {
        if (busy()) return;
        observer.disconnect();
        clearTimeout(tooLate);
        resolve();
      });
      observer.observe(pane.document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-busy"] });
      const tooLate = setTimeout(() => observer.disconnect(), left());
    });

  const paneQuiet = async (pane: Window & typeof globalThis): Promise<boolean> => {
    const quiet = async (): Promise<boolean> => {
      await turn(pane);
      await turn(pane);
      await notBusy(pane);
      return true;
    };
    // A timer that ran on would keep a pane that is gone by then, with all it holds.
    let tooLate = 0;
    const late = new Promise<boolean>((resolve) => (tooLate = window.setTimeout(() => resolve(false), left())));
    return Promise.race([quiet(), late]).finally(() => clearTimeout(tooLate));
  };

  let quietLooks = 0;
  while (quietLooks < 2) {
    try {
      await hostQuiet();
    } catch (error) {
      return unfinished() || String(error);
    }
    // While a cell is being edited the pane may have to wait for Excel.
    const pane = window.application?.editing === true ? null : paneWindow();
    if (pane !== null && !(await paneQuiet(pane))) return "the pane is still busy";
    const going = unfinished();
    if (performance.now() >= deadline) return going;
    quietLooks = going === "" ? quietLooks + 1 : 0;
  }
  return "";
}

/**
 * Waits until native calculation, function calls, wire and pane have all come to rest, and stay so for one more look:
 * an event delivered at the last moment may start the pane again.
 *
 * @throws after a limit, naming what is not done
 */
export async function settle(page: Page): Promise<void> {
  const going = await page.evaluate(comeToRest, limit);
  if (going !== "") throw new Error(`not settled after ${limit / 1000} s: ${going}`);
}

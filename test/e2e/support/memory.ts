import type { CDPSession } from "playwright-core";
import type { Excel } from "./excel";

/** What a page keeps, the grid of the stand-in included. */
export interface Kept {
  readonly listeners: number;
  /** Bytes of the heap of all scripts in it, after several collections. */
  readonly heap: number;
}

/** Opens the way to ask a browser what a page keeps. */
export async function measuring({ page }: Excel): Promise<CDPSession> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("HeapProfiler.enable");
  return browser;
}

/**
 * What the page keeps once everything is let go that can be.
 * @param what is printed before the numbers
 */
export async function measure({ page }: Excel, browser: CDPSession, what: string): Promise<Kept> {
  // The stand-in can undo everything that was ever typed: what it keeps for that is no leak.
  await page.evaluate(() => window.application?.workbook.history.clear());
  // What a frame that is gone had held goes in rounds.
  for (let round = 0; round < 4; round += 1) await browser.send("HeapProfiler.collectGarbage");
  const { jsEventListeners: listeners } = await browser.send("Memory.getDOMCounters");
  const { usedSize: heap } = await browser.send("Runtime.getHeapUsage");
  process.stdout.write(`${what}: ${listeners} listeners, ${(heap / 1e6).toFixed(1)} MB\n`);
  return { listeners, heap };
}

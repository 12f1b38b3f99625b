import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { toBase64 } from "../stand-in/src/driver/bytes";
import { settle } from "../stand-in/src/driver/settle";
import { ensureStandIn } from "../stand-in/src/server/build";
import { startBrowser } from "../stand-in/src/server/find-browser";
import { serve, type StandInServer } from "../stand-in/src/server/serve";

/** The built add-in in the stand-in Excel, with a listener in place before the wire has its own. */
export interface OpenStandIn {
  readonly page: Page;
  readonly pane: Frame;
}

/** A running browser and server; everything is built first. */
export async function withStandIn<Result>(work: (browser: Browser, origin: string) => Promise<Result>): Promise<Result> {
  await ensureStandIn();
  const server: StandInServer = await serve();
  const browser = await startBrowser({ say: () => undefined, optimisesEarly: true });
  try {
    return await work(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A fresh page; code sent to it may have been marked by the TypeScript runner, whose helper is put there. */
export async function freshPage(browser: Browser): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext();
  await context.addInitScript("globalThis.__name ??= (target) => target;");
  return { context, page: await context.newPage() };
}

/**
 * Opens a workbook with the pane.
 *
 * @param between runs in the page when the workbook is open and the pane is not yet
 */
export async function openWorkbook(page: Page, origin: string, path: string, between: () => void): Promise<OpenStandIn> {
  await page.goto(`${origin}/excel/`);
  await page.waitForFunction(() => window.application !== undefined);
  await page.evaluate(
    async (content) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      await window.application?.open(bytes, "bench.xlsx", {});
    },
    toBase64(new Uint8Array(await readFile(path)))
  );
  await page.evaluate(between);
  await page.evaluate(() => window.application?.showPane());
  const pane = page
    .mainFrame()
    .childFrames()
    .find((frame) => frame.url().startsWith("http"));
  if (!pane) throw new Error("The pane did not open");
  await pane.waitForSelector("[data-spbe-root]", { state: "attached" });
  await settle(page);
  return { page, pane };
}

import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openPage } from "../../stand-in/src/driver/shown-page";
import { type StandInPage, openStandInPage } from "../../stand-in/src/driver/stand-in-page";
import type { OpenOptions } from "../../stand-in/src/page/contract";
import { ensureStandIn } from "../../stand-in/src/server/build";
import { startBrowser } from "../../stand-in/src/server/find-browser";
import { plainFailure } from "../../stand-in/src/server/plain-failure";
import { projectFolder } from "../../stand-in/src/server/project-folder";
import { type StandInServer, serve } from "../../stand-in/src/server/serve";

import { PAGE_IDS } from "../../src/pane/hooks/route";

/** Where the pictures go; kept out of git. */
const folder = join(projectFolder, "test", "e2e", "screenshots");
const workbook = join(projectFolder, "test", "fixtures", "workbooks", "kertas-kerja-denpasar-2021.xlsx");

const widths = [320, 350, 500] as const;
const themes = ["light", "dark", "contrast"] as const;
const locales = ["id-ID", "en-US"] as const;

/** Pages are as long as they are; beyond this a picture shows nothing new. */
const TALLEST = 6000;

/** The pane as one tall picture: the window grows until nothing is hidden. */
async function picture(opened: StandInPage, name: string): Promise<void> {
  const { page } = opened;
  const height = await opened.pane().evaluate(() => document.querySelector("[data-spbe-root]")?.scrollHeight ?? 0);
  const before = page.viewportSize() ?? { width: 1360, height: 860 };
  const room = before.height - (await frameHeight(page));
  await page.setViewportSize({
    ...before,
    height: Math.min(TALLEST, Math.max(before.height, height + room)),
  });
  await opened.settle();
  await page.locator("#pane iframe").screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize(before);
  const cut = await cutOff(opened);
  for (const text of cut) {
    process.stderr.write(`${name}: wider than the pane: ${text}\n`);
  }
  process.stdout.write(`${name}\n`);
}

async function frameHeight(page: Page): Promise<number> {
  return page.locator("#pane iframe").evaluate((frame) => frame.clientHeight);
}

/** What stands out of the pane to the right, in words. */
async function cutOff(opened: StandInPage): Promise<readonly string[]> {
  return opened.pane().evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) {
      return [];
    }
    return [...document.querySelectorAll("[data-spbe-root] *")]
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .map((element) => `<${element.tagName.toLowerCase()}> ${(element.textContent ?? "").slice(0, 60)}`)
      .slice(-3);
  });
}

/** Every page of one look: before attaching, and each tab after it. */
async function allPages(opened: StandInPage, look: string): Promise<void> {
  await picture(opened, `${look}-before`);
  const help = opened.pane().locator("summary").last();
  await help.click();
  await opened.settle();
  await picture(opened, `${look}-before-help`);
  await help.click();
  await opened.pane().locator("[data-spbe-root] button").first().click();
  await opened.settle();
  for (const page of PAGE_IDS) {
    await openPage(opened.pane(), page);
    await opened.settle();
    await picture(opened, `${look}-${page}`);
  }
}

async function look(browser: Browser, server: StandInServer, options: OpenOptions): Promise<void> {
  const { width, theme, locale } = options;
  const file = { bytes: new Uint8Array(await readFile(workbook)), name: basename(workbook) };
  const opened = await openStandInPage(browser, server.origin, file, options);
  try {
    await allPages(opened, `${locale?.slice(0, 2)}-${theme}-${width}`);
  } finally {
    await opened.close();
  }
}

/**
 * Takes a picture of every page of the pane in every look; says which parts stick out of the pane.
 * With words behind the command only looks whose name contains all of them: `npm run screenshots -- id 320 dark`.
 */
async function main(wanted: readonly string[]): Promise<void> {
  // First: without a browser there is nothing to build for.
  const browser = await startBrowser();
  const server = await serve();
  try {
    await mkdir(folder, { recursive: true });
    await ensureStandIn();
    for (const width of widths) {
      for (const theme of themes) {
        for (const locale of locales) {
          const words = [locale.slice(0, 2), theme, String(width)];
          if (wanted.every((word) => words.includes(word))) {
            await look(browser, server, { width, theme, locale });
          }
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});

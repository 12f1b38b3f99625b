import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { OpenOptions, WireCounts } from "../page/contract";
import { toBase64 } from "./bytes";
import { type Downloads, listenForDownloads } from "./downloads";
import { settle } from "./settle";
import { type Troubles, listenForTroubles } from "./troubles";

/** A workbook open in the stand-in Excel, in a browser context of its own, with the pane shown. */
export interface StandInPage {
  readonly page: Page;
  readonly options: OpenOptions;
  readonly troubles: Troubles;
  readonly downloads: Downloads;
  /** The add-in's own frame. Throws when the pane could not be opened. */
  pane(): Frame;
  /** Waits until grid, functions, wire and pane have nothing left to do. Throws after a limit, saying what is not done. */
  settle(): Promise<void>;
  counts(): Promise<WireCounts>;
  /** What pages left in the browser, for the same person to open the workbook again with. */
  kept(): Promise<Kept>;
  /** Takes the page off the screen for good. */
  close(): Promise<void>;
}

/** What a person's browser keeps of the pages they opened: the entries of its local storage. */
export type Kept = Readonly<Record<string, string>>;

/** An `.xlsx` to open. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A loaded page of the stand-in Excel, in a browser context of its own; it can show one workbook after the other. */
export interface HostPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: Troubles;
  readonly downloads: Downloads;
  /** How it was loaded. */
  options: OpenOptions;
  /** How many workbooks it has shown since. */
  uses: number;
}

function paneFrame(page: Page): Frame | null {
  return (
    page
      .mainFrame()
      .childFrames()
      // Other add-ins run beside it, without a pane.
      .find((frame) => frame.url().startsWith("http") && !new URL(frame.url()).pathname.startsWith("/besides/")) ?? null
  );
}

/** How long the pane's page may take until it draws something of its own. */
const drawingLimit = 20_000;

/** Waits for the pane's first drawing. A pane that never draws is left as it is: what stands there tells why. */
async function paneDrawn(frame: Frame): Promise<void> {
  await frame.waitForSelector("[data-spbe-root]", { state: "attached", timeout: drawingLimit }).catch(() => undefined);
}

/** What a page keeps in the browser beyond its own life. */
const leftBehind = "cookies,local_storage,indexeddb,cache_storage,service_workers";

/** The colours a browser tells its pages. The contrast themes people use most are dark. */
function colours({ theme = "light" }: OpenOptions) {
  return theme === "contrast"
    ? ({ colorScheme: "dark", forcedColors: "active" } as const)
    : ({ colorScheme: theme, forcedColors: "none" } as const);
}

/** An Excel window, in CSS pixels. */
const viewport = { width: 1360, height: 860 };

async function newPage(browser: Browser, options: OpenOptions): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    locale: options.locale ?? "id-ID",
    ...colours(options),
    viewport,
  });
  // The TypeScript runner marks functions with this helper; code sent to the page would miss it there.
  await context.addInitScript("globalThis.__name ??= (target) => target;");
  return { context, page: await context.newPage() };
}

/** Closes the page and throws what went wrong, with what the page itself had to say. */
async function giveUp({ context, troubles }: Pick<HostPage, "context" | "troubles">, error: unknown): Promise<never> {
  const errors = troubles.takeErrors();
  await context.close();
  throw errors.length === 0 ? error : new Error([String(error), ...errors].join("\n"));
}

/**
 * Loads the stand-in Excel, without a workbook yet.
 *
 * @param origin of the running server
 * @param prepare called with the page before anything loads, e.g. to take office.js away
 * @throws when the page does not come up
 */
export async function loadHostPage(
  browser: Browser,
  origin: string,
  options: OpenOptions,
  prepare: (page: Page) => Promise<void> = async () => undefined
): Promise<HostPage> {
  const { context, page } = await newPage(browser, options);
  const troubles = listenForTroubles(page, origin);
  const downloads = listenForDownloads(page);
  try {
    await prepare(page);
    await loaded(page, origin);
    return { context, page, troubles, downloads, options, uses: 0 };
  } catch (error) {
    return giveUp({ context, troubles }, error);
  }
}

async function loaded(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/excel/`);
  await page.waitForFunction(() => window.application !== undefined);
}

/**
 * Loads the stand-in Excel once more into a page that has shown workbooks, for the same language: a fifth of what a new page takes, because
 * its browser has read the scripts already.
 *
 * @param origin of the running server
 * @throws when the page does not come up; it is closed then
 */
export async function loadHostPageAgain(host: HostPage, origin: string, options: OpenOptions): Promise<void> {
  try {
    const { context, page, troubles } = host;
    await page.emulateMedia(colours(options));
    await page.setViewportSize(viewport);
    await page.mouse.move(0, 0);
    await loaded(page, origin);
    await page.evaluate(() => sessionStorage.clear());
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: leftBehind });
    await session.detach();
    // What the page before had to say is over.
    troubles.takeErrors();
    troubles.takeComplaints();
    troubles.takeExternal();
    Object.assign(host, { options, uses: 0 });
  } catch (error) {
    await giveUp(host, error);
  }
}

/**
 * Opens a workbook in a loaded page and shows the pane.
 *
 * @param kept what the person's browser keeps from before
 * @throws when workbook or pane does not come up; the page is closed then
 */
export async function showWorkbook(host: HostPage, file: WorkbookFile, options: OpenOptions, kept: Kept = {}): Promise<StandInPage> {
  const { context, page, troubles, downloads } = host;
  host.uses += 1;
  downloads.forget();
  try {
    const before = await page.evaluate(
      async ({ content, name, options, kept }) => {
        for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
        const before = window.application?.counts();
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        await window.application?.open(bytes, name, options);
        if (options.pane !== "closed") await window.application?.showPane();
        return before;
      },
      { content: toBase64(file.bytes), name: file.name, options, kept }
    );
    const opened: StandInPage = {
      page,
      options,
      troubles,
      downloads,
      pane: () => {
        const frame = paneFrame(page);
        if (frame === null) {
          throw new Error("the pane is not open");
        }
        return frame;
      },
      settle: () => settle(page),
      counts: async () => since(before, await page.evaluate(() => window.application?.counts())),
      kept: () => page.evaluate(() => ({ ...localStorage })),
      close: () => context.close(),
    };
    const frame = paneFrame(page);
    if (frame !== null) await paneDrawn(frame);
    await opened.settle();
    return opened;
  } catch (error) {
    return giveUp(host, error);
  }
}

/** What the wire has carried since an earlier count. */
function since(before: WireCounts | undefined, now: WireCounts | undefined): WireCounts {
  return {
    roundTrips: (now?.roundTrips ?? 0) - (before?.roundTrips ?? 0),
    functionTrips: (now?.functionTrips ?? 0) - (before?.functionTrips ?? 0),
    bytes: (now?.bytes ?? 0) - (before?.bytes ?? 0),
  };
}

/**
 * Opens a workbook in a fresh page and shows the pane.
 *
 * @param origin of the running server
 * @param prepare called with the page before anything loads, e.g. to take office.js away
 * @throws when the page does not come up
 */
export async function openStandInPage(
  browser: Browser,
  origin: string,
  file: WorkbookFile,
  options: OpenOptions = {},
  prepare?: (page: Page) => Promise<void>
): Promise<StandInPage> {
  return showWorkbook(await loadHostPage(browser, origin, options, prepare), file, options);
}

import type { Browser, Page } from "playwright-core";
import type { OpenOptions } from "../page/contract";
import {
  type HostPage,
  type Kept,
  type StandInPage,
  type WorkbookFile,
  loadHostPage,
  loadHostPageAgain,
  showWorkbook,
} from "./stand-in-page";

/** How many workbooks a page shows before it is loaded again: memory that it leaks does not add up. */
const longestUse = 25;

/** How many loaded pages wait for a workbook at most: each keeps a whole grid in memory. */
const mostWaiting = 3;

/**
 * The stand-in's pages of one browser. Loading such a page costs more than most of what is done in it, so a page that
 * was left in good order shows the next workbook, as Excel's window does. The add-in starts anew each time: its frame,
 * and what its pages keep in the browser, do not outlive the workbook.
 */
export class HostPages {
  /** Pages that wait for a workbook, the one that waits longest first. */
  private idle: readonly HostPage[] = [];
  private readonly shown = new WeakMap<StandInPage, HostPage>();

  /**
   * @param origin of the running server
   * @param prepare called with each page before it loads, e.g. to take office.js away; such pages are used once,
   * @param reused unless they may be used again
   */
  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly prepare?: (page: Page) => Promise<void>,
    private readonly reused = prepare === undefined
  ) {}

  /**
   * Opens a workbook and shows the pane.
   *
   * @param kept what the person's browser keeps from before; nothing when left out
   * @throws when the page does not come up
   */
  async open(file: WorkbookFile, options: OpenOptions = {}, kept: Kept = {}): Promise<StandInPage> {
    const host = (await this.taken(options)) ?? (await loadHostPage(this.browser, this.origin, options, this.prepare));
    // Drawn for whoever asks for a picture.
    await host.page.evaluate(() => (window.standIn.drawing = false));
    const opened = await showWorkbook(host, file, options, kept);
    this.shown.set(opened, host);
    return opened;
  }

  /** Takes a page back when its workbook is no longer needed and nothing is running in it. Nothing when that was done. */
  async giveBack(opened: StandInPage): Promise<void> {
    const host = this.takenFrom(opened);
    if (host === undefined) return;
    const wanted = this.reused && !this.idle.some((other) => fits(other, host.options)) && (await cleared(host));
    if (wanted) await this.keep(host);
    else await opened.close();
  }

  /** Takes a page back in which something may still be at work: it is loaded again before it shows another workbook. Nothing when that was done. */
  async takeBroken(opened: StandInPage): Promise<void> {
    const host = this.takenFrom(opened);
    if (host === undefined) return;
    const { page } = host;
    const wanted = this.reused && !page.isClosed() && page.context().pages().length === 1;
    if (!wanted) {
      await opened.close();
      return;
    }
    host.uses = longestUse;
    await this.keep(host);
  }

  /** The page that shows an opened workbook, which it shows no longer; undefined when it was given back before. */
  private takenFrom(opened: StandInPage): HostPage | undefined {
    const host = this.shown.get(opened);
    this.shown.delete(opened);
    return host;
  }

  private async keep(host: HostPage): Promise<void> {
    const waiting = [...this.idle, host];
    this.idle = waiting.slice(-mostWaiting);
    for (const { context } of waiting.slice(0, -mostWaiting)) await context.close();
  }

  /** Closes the pages that wait for a workbook. */
  async close(): Promise<void> {
    const waiting = this.idle;
    this.idle = [];
    for (const { context } of waiting) await context.close();
  }

  /** A page that waits for such a workbook; else one that only has to be loaded again. */
  private async taken(options: OpenOptions): Promise<HostPage | undefined> {
    const fitting = this.idle.find((host) => fits(host, options));
    const host = fitting ?? this.idle.find((other) => localeOf(other.options) === localeOf(options));
    if (host === undefined) return undefined;
    this.idle = this.idle.filter((other) => other !== host);
    if (fitting !== undefined && host.uses < longestUse) return host;
    // A page that does not come up again is closed; another one takes its place.
    return loadHostPageAgain(host, this.origin, options).then(
      () => host,
      () => undefined
    );
  }
}

/** Whether a loaded page can show workbooks opened this way: colours and which functions Excel knows do not change any more. */
function fits(host: HostPage, options: OpenOptions): boolean {
  return kindOf(host.options) === kindOf(options);
}

function kindOf(options: OpenOptions): string {
  const { theme = "light", sets, besides } = options;
  return JSON.stringify([localeOf(options), theme, sets, besides]);
}

/** The browser's language: not even loading a page again changes it. */
function localeOf({ locale = "id-ID" }: OpenOptions): string {
  return locale;
}

/** Closes workbook and add-in and takes away what they left in the browser. False when the page is not fit for more. */
async function cleared({ page, troubles }: HostPage): Promise<boolean> {
  try {
    await page.evaluate(() => {
      window.application?.close();
      localStorage.clear();
      sessionStorage.clear();
    });
    // A pointer left on a control would show it as pointed at.
    await page.mouse.move(0, 0);
  } catch {
    return false;
  }
  troubles.takeComplaints();
  troubles.takeExternal();
  return troubles.takeErrors().length === 0 && page.context().pages().length === 1;
}

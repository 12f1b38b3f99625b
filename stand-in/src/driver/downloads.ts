import type { Download, Page } from "playwright-core";

/** How long the browser may take to begin a download that was asked for, in milliseconds. */
const patience = 10_000;

/** The files a page had the browser download. */
export interface Downloads {
  /** The latest one; the next one, when there is none yet. @throws when none begins in time */
  last(): Promise<Download>;
  /** Forgets what was downloaded: another workbook is opened. */
  forget(): void;
}

/** Starts listening to a page. */
export function listenForDownloads(page: Page): Downloads {
  let latest: Download | null = null;
  page.on("download", (download) => (latest = download));
  return {
    last: async () => latest ?? page.waitForEvent("download", { timeout: patience }),
    forget: () => {
      latest = null;
    },
  };
}

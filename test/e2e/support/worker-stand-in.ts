import type { Browser, Page } from "playwright-core";
import { drive, type Outcome } from "../../../stand-in/src/driver/command/drive";
import { HostPages } from "../../../stand-in/src/driver/host-pages";
import { OpenRun, type WorkbookToOpen } from "../../../stand-in/src/driver/open-run";
import type { StepsFile } from "../../../stand-in/src/driver/steps-file";
import { startBrowser } from "../../../stand-in/src/server/find-browser";
import { serve, type StandInServer } from "../../../stand-in/src/server/serve";

/** What is done with a page before it loads anything, e.g. taking office.js away. */
export type Prepare = (page: Page) => Promise<void>;

/** The stand-in Excel in a browser: what every e2e test runs in. */
export interface RunningStandIn {
  readonly browser: Browser;
  /** Address of the server, without a closing slash. */
  readonly origin: string;
  /** Opens a workbook; a prepared page is one of its own. */
  open(workbook: WorkbookToOpen, prepare?: Prepare): Promise<OpenRun>;
  /** Does the steps of a file. */
  drive(file: StepsFile, prepare?: Prepare): Promise<Outcome>;
  close(): Promise<void>;
}

/** Starts the server, and the stand-in in a browser. */
export async function startStandIn(start: () => Promise<Browser> = startBrowser): Promise<RunningStandIn> {
  const [browser, server]: [Browser, StandInServer] = await Promise.all([start(), serve()]);
  const { origin } = server;
  const shared = new HostPages(browser, origin);
  const place = (prepare?: Prepare) => ({ pages: prepare === undefined ? shared : new HostPages(browser, origin, prepare) });
  return {
    browser,
    origin,
    open: (workbook, prepare) => OpenRun.open(place(prepare), workbook),
    drive: (file, prepare) => drive(place(prepare), file),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** How long a worker without a test file keeps its browser, in milliseconds: the next file begins at once, or never. */
const patience = 200;

/**
 * The one stand-in of a jest worker. Starting a browser and loading the grid costs more than most test files do, so
 * they are handed from one file to the next; no workbook and no add-in is.
 */
export class WorkerStandIn {
  private running: Promise<RunningStandIn> | null = null;
  private closing: NodeJS.Timeout | undefined;

  /** The running stand-in, started when the first test asks for it, and anew when its browser is gone. */
  async get(): Promise<RunningStandIn> {
    if (this.running !== null && !(await this.running).browser.isConnected()) {
      await (await this.running).close();
      this.running = null;
    }
    this.running ??= startStandIn();
    return this.running;
  }

  /** A test file begins. */
  take(): void {
    clearTimeout(this.closing);
  }

  /** A test file is done. */
  leave(): void {
    this.closing = setTimeout(() => {
      const { running } = this;
      this.running = null;
      void running?.then((standIn) => standIn.close());
    }, patience);
  }
}

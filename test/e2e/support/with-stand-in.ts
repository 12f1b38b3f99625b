import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Outcome } from "../../../stand-in/src/driver/command/drive";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import { Excel } from "./excel";
import type { Prepare, RunningStandIn } from "./worker-stand-in";

/** A sample workbook of the repository. */
export function fixture(name: string): string {
  return join(projectFolder, "test", "fixtures", "workbooks", name);
}

export const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");

/** How a workbook is opened. */
export interface HowToOpen extends OpenOptions {
  readonly prepare?: Prepare;
}

/** The stand-in Excel for the tests of a file. */
export interface StandIn {
  /** Opens a workbook with the pane beside it. It is put away when the test is done; opened before all tests, when the file is. */
  open(workbook: string, how?: HowToOpen): Promise<Excel>;
  /** Does steps as the driver does them, as far as they go. */
  drive(job: HowToOpen & { readonly workbook: string; readonly steps: readonly Step[] }): Promise<Outcome>;
  /**
   * Visits an address of the server as a person's browser does; the page is closed when the test is done.
   * @param colorScheme what the browser is told to prefer; `null` leaves it to the page
   */
  visit(path: string, colorScheme?: "light" | null): Promise<Page>;
  /** Browser and server themselves. */
  running(): Promise<RunningStandIn>;
}

/** What a test leaves behind, ended with it. */
type Left = () => Promise<void>;

/** Ends everything, and tells the first failure. */
async function endAll(left: Left[]): Promise<void> {
  const ended = await Promise.allSettled(left.splice(0).map((end) => end()));
  const failed = ended.find((one) => one.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/**
 * The stand-in Excel of this worker, for the tests of a file.
 *
 * @param own starts one for this file alone, e.g. in a browser with other fonts
 */
export function withStandIn(own?: () => Promise<RunningStandIn>): StandIn {
  // Longer than the driver's own limit, so that a stuck step is named by the driver and not cut off by jest.
  jest.setTimeout(125_000);
  let started: Promise<RunningStandIn> | null = null;
  const running = (): Promise<RunningStandIn> => {
    if (own !== undefined) return (started ??= own());
    if (globalThis.workerStandIn === undefined) throw new Error("jest must run e2e tests in support/environment.ts");
    return globalThis.workerStandIn.get();
  };
  const [ofTest, ofFile]: [Left[], Left[]] = [[], []];
  let inTest = false;
  const left = (end: Left): void => void (inTest ? ofTest : ofFile).push(end);
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async () => {
    inTest = false;
    await endAll(ofTest);
  });
  afterAll(async () => {
    await endAll(ofFile);
    await (await started)?.close();
  });
  return {
    running,
    open: async (workbook, { prepare, ...options } = {}) => {
      const excel = new Excel(await (await running()).open({ workbook, folder: tmpdir(), ...options }, prepare));
      left(excel.end);
      return excel;
    },
    drive: async ({ prepare, ...job }) => (await running()).drive({ folder: tmpdir(), ...job }, prepare),
    visit: async (path, colorScheme = "light") => {
      const { browser, origin } = await running();
      const page = await browser.newPage({ colorScheme });
      left(() => page.close());
      await page.goto(`${origin}${path}`);
      return page;
    },
  };
}

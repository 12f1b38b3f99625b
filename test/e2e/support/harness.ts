import type { StartOptions } from "../../../stand-in/src/server/find-browser";
import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Outcome } from "../../../stand-in/src/driver/command/drive";
import { drive } from "../../../stand-in/src/driver/command/drive";
import { HostPages } from "../../../stand-in/src/driver/host-pages";
import type { StandInPage } from "../../../stand-in/src/driver/stand-in-page";
import { openStandInPage } from "../../../stand-in/src/driver/stand-in-page";
import type { PaneState } from "../../../stand-in/src/driver/state";
import type { Answer } from "../../../stand-in/src/driver/steps/step";
import type { Step } from "../../../stand-in/src/driver/steps-file";
import type { OpenOptions } from "../../../stand-in/src/page/contract";
import { startBrowser } from "../../../stand-in/src/server/find-browser";
import type { StandInServer } from "../../../stand-in/src/server/serve";
import { serve } from "../../../stand-in/src/server/serve";
import { projectFolder } from "../../../stand-in/src/server/project-folder";
import { temporaryFile } from "./temporary";

/** Cells of a `read` step. */
export interface ReadCells {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly text: readonly (readonly string[])[];
  readonly errors: readonly (readonly (string | null)[])[];
}

/** Traffic of a `wire` step. */
export interface Traffic {
  readonly roundTrips: number;
  readonly functionTrips: number;
  readonly bytes: number;
  readonly externalRequests: readonly string[];
}

/** A sample workbook of the repository. */
export function fixture(name: string): string {
  return join(projectFolder, "test", "fixtures", "workbooks", name);
}

/** A file with this text in a folder of its own; gives its path. */
export function textFile(text: string): string {
  const path = temporaryFile("text");
  writeFileSync(path, text);
  return path;
}

export const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");

interface Job extends OpenOptions {
  readonly workbook: string;
  readonly steps: readonly Step[];
  readonly prepare?: (page: Page) => Promise<void>;
}

/** One browser and one server for a test file. */
export interface Bench {
  /** Does the steps; all must succeed. Gives one answer per step. */
  drive(job: Job): Promise<readonly Answer[]>;
  /** Does the steps as far as they go. */
  outcome(job: Job): Promise<Outcome>;
  /** Opens a workbook and leaves the page to the test, which closes it. */
  open(workbook: string, options?: OpenOptions): Promise<StandInPage>;
  /**
   * Visits an address of the server as a person's browser does; the test closes the page.
   * @param colorScheme what the browser is told to prefer; `null` leaves it to the page
   */
  visit(path: string, colorScheme?: "light" | null): Promise<Page>;
}

/**
 * Starts a browser and the server before the tests of a file, and stops them after.
 * @param how the browser is started otherwise than usual, for example with wide fonts
 */
export function useBench(how: StartOptions = {}): Bench {
  // Longer than the driver's own limit, so that a stuck step is named by the driver and not cut off by jest.
  jest.setTimeout(120_000);
  let browser: Browser | null = null;
  let server: StandInServer | null = null;
  let pages: HostPages | null = null;
  const place = (): { browser: Browser; origin: string } => {
    if (browser === null || server === null) {
      throw new Error("the browser is started by beforeAll");
    }
    return { browser, origin: server.origin };
  };
  beforeAll(async () => {
    browser = await startBrowser(how);
    server = await serve();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const outcome = ({ prepare, ...job }: Job): Promise<Outcome> => {
    const { browser: running, origin } = place();
    pages ??= new HostPages(running, origin);
    return drive({ pages: prepare === undefined ? pages : new HostPages(running, origin, prepare) }, { folder: tmpdir(), ...job });
  };
  return {
    outcome,
    drive: async (job) => {
      const { answers, failure } = await outcome(job);
      if (failure !== null) {
        throw new Error(failure);
      }
      return answers;
    },
    visit: async (path, colorScheme = "light") => {
      const { browser: running, origin } = place();
      const page = await running.newPage({ colorScheme });
      await page.goto(`${origin}${path}`);
      return page;
    },
    open: async (workbook, options = {}) => {
      const { browser: running, origin } = place();
      return openStandInPage(running, origin, { bytes: new Uint8Array(await readFile(workbook)), name: basename(workbook) }, options);
    },
  };
}

/** The answer of a `state` step while a table is attached. */
export function attachedState(answer: Answer | undefined): Extract<PaneState, { attached: true }> {
  const state = answer as unknown as PaneState;
  if (!state.attached) {
    throw new Error(`nothing is attached: ${state.message}`);
  }
  return state;
}

/** The answer of a `state` step while nothing is attached. */
export function detachedState(answer: Answer | undefined): Extract<PaneState, { attached: false }> {
  const state = answer as unknown as PaneState;
  if (state.attached) {
    throw new Error(`attached to ${state.sheet}`);
  }
  return state;
}

/** The answer of a `read` step. */
export function cellsOf(answer: Answer | undefined): ReadCells {
  return answer as unknown as ReadCells;
}

/** The answer of a `wire` step. */
export function trafficOf(answer: Answer | undefined): Traffic {
  return answer as unknown as Traffic;
}

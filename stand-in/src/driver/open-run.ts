import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { HostPages } from "./host-pages";
import { saveBytes } from "./save";
import type { Kept, StandInPage } from "./stand-in-page";
import { doStep } from "./steps";
import type { Answer, Run } from "./steps/step";
import type { Step, StepsFile } from "./steps-file";

/** Where the built add-in runs: the stand-in's pages in a browser. */
export interface Place {
  readonly pages: HostPages;
  /** Hears what the pages complain about, e.g. an API the stand-in does not know. */
  readonly hear?: (complaint: string) => void;
}

/** Longest time of one step. Longer than settling may take, so that what is stuck is named. */
const stepLimit = 120_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${stepLimit / 1000} s`)), stepLimit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function openPage(place: Place, file: WorkbookToOpen, bytes: Uint8Array, kept?: Kept): Promise<StandInPage> {
  const { locale, blank, events, calculation, sets, theme, width, readOnly, undo, document, documentLimit, newWorkbooks, pane, besides } =
    file;
  const options = {
    locale,
    blank,
    events,
    calculation,
    sets,
    theme,
    width,
    readOnly,
    undo,
    document,
    documentLimit,
    newWorkbooks,
    pane,
    besides,
  };
  return place.pages.open({ bytes, name: basename(file.workbook) }, options, kept);
}

/** What a steps file says besides its steps. */
export type WorkbookToOpen = Omit<StepsFile, "steps">;

/** A workbook open in the stand-in, in which a person's steps are done one after the other. */
export class OpenRun implements Run {
  private traffic = { roundTrips: 0, functionTrips: 0, bytes: 0 };
  private external = new Set<string>();
  private counted = { roundTrips: 0, functionTrips: 0, bytes: 0 };

  private constructor(
    private readonly place: Place,
    private readonly file: WorkbookToOpen,
    private shown: StandInPage
  ) {}

  /**
   * Opens a workbook and shows the pane.
   *
   * @throws when it cannot be read, or the page does not come up without an error
   */
  static async open(place: Place, file: WorkbookToOpen): Promise<OpenRun> {
    const run = new OpenRun(place, file, await openPage(place, file, new Uint8Array(await readFile(file.workbook))));
    try {
      run.failOnErrors();
      return run;
    } catch (error) {
      await run.close();
      throw error;
    }
  }

  current(): StandInPage {
    return this.shown;
  }

  path(written: string): string {
    return resolve(this.file.folder, written);
  }

  /**
   * Does one step.
   *
   * @param rests whether everything is to come to rest before this is done
   * @throws with a sentence when the step fails, or when an error is reported by the page meanwhile
   */
  async step(step: Step, rests: boolean): Promise<Answer> {
    const answer = await inTime(
      doStep(this, step).then(async (given) => {
        if (rests) await this.shown.settle();
        return given;
      })
    );
    this.failOnErrors();
    this.shown.troubles.takeComplaints().forEach((complaint) => this.place.hear?.(complaint));
    return answer;
  }

  /** Waits until everything has come to rest. @throws as a step does */
  async rest(): Promise<void> {
    await inTime(this.shown.settle());
    this.failOnErrors();
  }

  /** Leaves the page to the next workbook. */
  async giveBack(): Promise<void> {
    await this.place.pages.giveBack(this.shown);
  }

  /** Gives the page up: what a failed step set going may still be at work in it. */
  async close(): Promise<void> {
    await this.place.pages.takeBroken(this.shown);
  }

  async reopen(): Promise<void> {
    const bytes = await saveBytes(this.shown.page);
    await this.collect();
    const kept = await this.shown.kept();
    await this.place.pages.giveBack(this.shown);
    this.counted = { roundTrips: 0, functionTrips: 0, bytes: 0 };
    this.shown = await openPage(this.place, this.file, bytes, kept);
  }

  async takeTraffic(): Promise<{
    roundTrips: number;
    functionTrips: number;
    bytes: number;
    externalRequests: string[];
  }> {
    await this.collect();
    const taken = { ...this.traffic, externalRequests: [...this.external] };
    this.traffic = { roundTrips: 0, functionTrips: 0, bytes: 0 };
    this.external = new Set();
    return taken;
  }

  /** An uncaught error or an unhandled rejection in any frame fails the step it came with. */
  private failOnErrors(): void {
    const errors = this.shown.troubles.takeErrors();
    if (errors.length > 0) {
      throw new Error(`the page reported an uncaught error: ${errors.join("; ")}`);
    }
  }

  private async collect(): Promise<void> {
    const now = await this.shown.counts();
    this.traffic = {
      roundTrips: this.traffic.roundTrips + now.roundTrips - this.counted.roundTrips,
      functionTrips: this.traffic.functionTrips + now.functionTrips - this.counted.functionTrips,
      bytes: this.traffic.bytes + now.bytes - this.counted.bytes,
    };
    this.counted = now;
    for (const origin of this.shown.troubles.takeExternal()) {
      this.external.add(origin);
    }
  }
}

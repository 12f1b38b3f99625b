import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { HostPages } from "../host-pages";
import { saveBytes } from "../save";
import type { Kept, StandInPage } from "../stand-in-page";
import { doStep } from "../steps";
import type { Answer, Run } from "../steps/step";
import type { Step, StepsFile } from "../steps-file";

/** What came of a steps file: an answer for each step done, and why the next one could not be done. */
export interface Outcome {
  readonly answers: readonly Answer[];
  /** Names the step, e.g. `step 3 (click): there is no control named "Simpan" in the pane`; null when all were done. */
  readonly failure: string | null;
}

/** Where the built add-in runs: the stand-in's pages in a browser. */
export interface Place {
  readonly pages: HostPages;
  /** Hears what the pages complain about, e.g. an API the stand-in does not know. */
  readonly hear?: (complaint: string) => void;
}

class OpenRun implements Run {
  private traffic = { roundTrips: 0, functionTrips: 0, bytes: 0 };
  private external = new Set<string>();
  private counted = { roundTrips: 0, functionTrips: 0, bytes: 0 };

  constructor(
    private readonly place: Place,
    private readonly file: StepsFile,
    private shown: StandInPage
  ) {}

  current(): StandInPage {
    return this.shown;
  }

  path(written: string): string {
    return resolve(this.file.folder, written);
  }

  async reopen(): Promise<void> {
    const bytes = await saveBytes(this.shown.page);
    await this.collect();
    const kept = await this.shown.kept();
    await this.place.pages.giveBack(this.shown);
    this.counted = { roundTrips: 0, functionTrips: 0, bytes: 0 };
    this.shown = await open(this.place, this.file, bytes, kept);
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

async function open(place: Place, file: StepsFile, bytes: Uint8Array, kept?: Kept): Promise<StandInPage> {
  const { locale, blank, events, calculation, sets, theme, width, readOnly, undo } = file;
  const options = { locale, blank, events, calculation, sets, theme, width, readOnly, undo };
  return place.pages.open({ bytes, name: basename(file.workbook) }, options, kept);
}

/** What went wrong, without the traces that the browser's own calls carry along. */
function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^page\.evaluate: (?:\w*Error: )?/, "").replace(/(?:\n\s+at .*)+$/s, "");
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

/** An uncaught error or an unhandled rejection in any frame fails the step it came with. */
function failOnErrors(run: OpenRun): void {
  const errors = run.current().troubles.takeErrors();
  if (errors.length > 0) {
    throw new Error(`the page reported an uncaught error: ${errors.join("; ")}`);
  }
}

/**
 * Whether everything is to come to rest before the next step. Reading cells sets nothing going, and somebody who puts
 * formulas into one cell after the other does not wait for each; whatever comes behind them does.
 */
function restsBefore(next: Step | undefined, step: Step): boolean {
  return step.do !== "read" && !(step.do === "formula" && next?.do === "formula");
}

async function oneStep(run: OpenRun, step: Step, next: Step | undefined): Promise<Answer> {
  const answer = await inTime(
    doStep(run, step).then(async (given) => {
      if (restsBefore(next, step)) await run.current().settle();
      return given;
    })
  );
  failOnErrors(run);
  return answer;
}

/**
 * Does the steps of a file one after the other in a page of its own, as a person would. Never rejects: what could not
 * be done is told in `failure`.
 */
export async function drive(place: Place, file: StepsFile): Promise<Outcome> {
  const answers: Answer[] = [];
  let run: OpenRun | null = null;
  try {
    const first = await open(place, file, new Uint8Array(await readFile(file.workbook)));
    run = new OpenRun(place, file, first);
    failOnErrors(run);
  } catch (error) {
    await run?.current().close();
    return { answers, failure: `opening ${file.workbook}: ${sentence(error)}` };
  }
  for (const [position, step] of file.steps.entries()) {
    try {
      answers.push(await oneStep(run, step, file.steps[position + 1]));
      run
        .current()
        .troubles.takeComplaints()
        .forEach((complaint) => place.hear?.(complaint));
    } catch (error) {
      // What the step set going may still be at work in the page.
      await run.current().close();
      return { answers, failure: `step ${position + 1} (${step.do}): ${sentence(error)}` };
    }
  }
  await place.pages.giveBack(run.current());
  return { answers, failure: null };
}

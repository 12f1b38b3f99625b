import { readTask, type ReadingResults, type ReadingTask } from "./tasks";

/** How long one file may take, in milliseconds: reading the largest takes a few seconds. */
const PATIENCE = 30_000;

/** A file whose reading ended the worker, or never ended. */
export const LOST = Symbol("lost");

/** What a task gave, or that it was lost. */
export type Told = ReadingResults[ReadingTask["kind"]] | typeof LOST;

/**
 * Reads files in a worker, so that the page answers meanwhile. Where none can be started they are read in the page, one by one. A file that
 * ends the worker, or keeps it too long, is lost, and the next ones are read in a new one.
 */
export class WorkerReader {
  private worker: Worker | null = null;
  private hasStarted = false;
  private isImpossible = false;

  /** Reads one file. Its bytes are gone from here afterwards. */
  async read(task: ReadingTask): Promise<Told> {
    const told = this.isImpossible ? null : await this.inWorker(task);
    if (told !== null) return told;
    this.isImpossible = true;
    return readTask(task);
  }

  /** Ends the worker, whatever it is doing. */
  close(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** @returns `null` when there is no worker to be had */
  private inWorker(task: ReadingTask): Promise<Told | null> {
    return new Promise((resolve) => {
      const worker = this.started();
      if (worker === null) {
        resolve(null);
        return;
      }
      const end = (told: Told | null): void => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onerror = null;
        if (told === LOST || told === null) this.close();
        resolve(told);
      };
      const timer = setTimeout(() => end(this.hasStarted ? LOST : null), PATIENCE);
      worker.onmessage = ({ data }: MessageEvent<"ready" | { readonly result: Exclude<Told, typeof LOST> }>) => {
        if (data === "ready") this.hasStarted = true;
        else end(data.result);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end(this.hasStarted ? LOST : null);
      };
      // The bytes are copied: where there is no worker after all, they are needed here.
      worker.postMessage(task);
    });
  }

  private started(): Worker | null {
    if (this.worker !== null) return this.worker;
    this.hasStarted = false;
    try {
      // eslint-disable-next-line no-restricted-globals -- the worker is a file of our own, beside the page; nothing else is asked for
      this.worker = new Worker(new URL("./reading-worker.ts", import.meta.url));
    } catch {
      return null;
    }
    return this.worker;
  }
}

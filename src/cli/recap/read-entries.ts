import { Worker } from "node:worker_threads";
import { unreadEntry, type RecapEntry } from "../../recap";
import { recapAnswerWords } from "../../text/cli/recap";
import type { FoundFile } from "../files/find-workbooks";
import { readEntry } from "./read-entry";

/**
 * Reads files, so many at once; entries come back in the order of the files. With one job no thread is started. A file that ends its
 * thread is told as unread, and the others go on in a new one.
 * @param script what a thread runs: the one file of the command line
 */
export async function readEntries(
  files: readonly FoundFile[],
  jobs: number,
  script: string,
  onProgress: (share: number) => void
): Promise<readonly RecapEntry[]> {
  const entries: RecapEntry[] = [];
  let next = 0;
  let done = 0;
  const lane = async (reader: Reader): Promise<void> => {
    for (let at = next; at < files.length; at = next) {
      next += 1;
      const file = files[at];
      if (file !== undefined) entries[at] = await reader.read(file);
      done += 1;
      onProgress(done / files.length);
    }
    await reader.close();
  };
  const lanes = Math.min(jobs, files.length);
  const readers = lanes < 2 ? [inPlace] : Array.from({ length: lanes }, () => inThread(script));
  await Promise.all(readers.map(lane));
  return entries;
}

interface Reader {
  readonly read: (file: FoundFile) => Promise<RecapEntry>;
  readonly close: () => Promise<unknown>;
}

const inPlace: Reader = { read: readEntry, close: () => Promise.resolve() };

/** How long one file may take, in milliseconds: the largest takes a few seconds. */
const PATIENCE = 60_000;

/** A thread of its own, which reads one file after the other; a new one where a file ended it. */
function inThread(script: string): Reader {
  let thread: Worker | null = null;
  let answer: ((entry: RecapEntry | null) => void) | null = null;
  const told = (entry: RecapEntry | null): void => {
    const waiting = answer;
    answer = null;
    waiting?.(entry);
  };
  const started = (): Worker => {
    const own = new Worker(script);
    const ended = (): void => {
      if (thread !== own) return;
      thread = null;
      told(null);
    };
    // They stay as long as the thread: an error that nobody hears would end the whole command.
    return own.on("message", told).on("error", ended).on("exit", ended);
  };
  return {
    read: async (file) => {
      const entry = await new Promise<RecapEntry | null>((resolve) => {
        const own = (thread ??= started());
        const timer = setTimeout(() => void own.terminate(), PATIENCE);
        answer = (result) => {
          clearTimeout(timer);
          resolve(result);
        };
        own.postMessage(file);
      });
      return entry ?? unreadEntry(file, { id: recapAnswerWords.id.died, en: recapAnswerWords.en.died });
    },
    close: () => {
      const own = thread;
      thread = null;
      return own?.terminate() ?? Promise.resolve();
    },
  };
}

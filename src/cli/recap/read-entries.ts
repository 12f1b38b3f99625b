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

function inThread(script: string): Reader {
  let worker: Worker | null = null;
  return {
    read: (file) =>
      new Promise((resolve) => {
        const own = (worker ??= new Worker(script));
        const end = (entry: RecapEntry): void => {
          own.removeAllListeners();
          resolve(entry);
        };
        const died = (): void => {
          worker = null;
          end(unreadEntry(file, { id: recapAnswerWords.id.died, en: recapAnswerWords.en.died }));
        };
        own.once("message", end);
        own.once("error", died);
        own.once("exit", died);
        own.postMessage(file);
      }),
    close: () => worker?.terminate() ?? Promise.resolve(),
  };
}

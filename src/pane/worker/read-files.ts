import { defaultLimits, FileRefusal } from "../../file";
import type { InBoth } from "../../text/language";
import { readingFiles } from "../../text/pages/submissions/reading-files";
import type { ReadingResults, ReadingTask } from "./tasks";
import { LOST, WorkerReader } from "./worker-reader";

/** How reading files goes on. */
export interface ReadingWish {
  /** Told how many are read. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** How files of a kind become tasks, and what is said of one that could not be read at all. */
interface KindOfReading<Kind extends ReadingTask["kind"]> {
  readonly taskOf: (file: File, bytes: Uint8Array) => Extract<ReadingTask, { readonly kind: Kind }>;
  readonly unread: (file: File, sentence: InBoth<string>) => ReadingResults[Kind];
}

/**
 * Reads files one after the other, in a worker where there is one, so that the page answers meanwhile and only one file lies in memory.
 * What was read before it was stopped is kept.
 */
export async function readFilesAs<Kind extends ReadingTask["kind"]>(
  { taskOf, unread }: KindOfReading<Kind>,
  files: readonly File[],
  { onProgress, signal }: ReadingWish
): Promise<readonly ReadingResults[Kind][]> {
  const reader = new WorkerReader();
  const stop = (): void => reader.close();
  signal.addEventListener("abort", stop);
  const results: ReadingResults[Kind][] = [];
  const one = async (file: File): Promise<ReadingResults[Kind]> => {
    if (file.size > defaultLimits.fileBytes) return unread(file, tooLarge());
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return unread(file, sentence("unreadable"));
    }
    const told = await reader.read(taskOf(file, bytes));
    // A task gives the result of its own kind.
    return told === LOST ? unread(file, sentence("lost")) : (told as ReadingResults[Kind]);
  };
  try {
    for (const file of files) {
      const stopped = new Promise<null>((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true }));
      const result = signal.aborted ? null : await Promise.race([one(file), stopped]);
      if (result === null) break;
      results.push(result);
      onProgress(results.length);
    }
    return results;
  } finally {
    signal.removeEventListener("abort", stop);
    reader.close();
  }
}

const sentence = (which: "lost" | "unreadable"): InBoth<string> => ({ id: readingFiles.id[which], en: readingFiles.en[which] });

function tooLarge(): InBoth<string> {
  const refusal = new FileRefusal("file-too-large", { limit: String(Math.round(defaultLimits.fileBytes / 1024 / 1024)) });
  return { id: refusal.sentence("id"), en: refusal.sentence("en") };
}

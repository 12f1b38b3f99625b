import { FileRefusal } from "../../../../file";
import {
  mergeOf,
  openBase,
  readSubmission,
  type Merge,
  type MergeBase,
  type Submission,
  type SubmissionReading,
} from "../../../../submission";
import type { FoundTable } from "../../../../table";
import type { Language } from "../../../../text/language";

/** What files say beside the attached table, and the table as it was then. */
export interface Compared {
  readonly base: MergeBase;
  readonly merge: Merge;
}

/** How reading files goes on. */
export interface ReadingWish {
  /** Told how many are read. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Reads files that came back, one after the other; those read before it was stopped are kept. */
export async function readFiles(files: readonly File[], { onProgress, signal }: ReadingWish): Promise<readonly SubmissionReading[]> {
  const readings: SubmissionReading[] = [];
  for (const file of files) {
    if (signal.aborted) break;
    const bytes = new Uint8Array(await file.arrayBuffer());
    readings.push(await readSubmission({ name: file.name, bytes, modified: new Date(file.lastModified).toISOString() }));
    onProgress(readings.length);
  }
  return readings;
}

/**
 * Sets files beside the attached table.
 * @param bytes the open workbook
 * @returns a sentence where the workbook cannot be read so
 */
export async function compared(
  bytes: Uint8Array,
  table: FoundTable,
  submissions: readonly Submission[],
  language: Language
): Promise<Compared | { readonly sentence: string } | null> {
  try {
    const opened = await openBase(bytes, table);
    return typeof opened === "string" ? null : { base: opened.base, merge: mergeOf(opened.base, submissions) };
  } catch (error) {
    if (error instanceof FileRefusal) return { sentence: error.sentence(language) };
    throw error;
  }
}

export { allOfFile, allSafe, idOf, writesFor } from "../../../../submission";

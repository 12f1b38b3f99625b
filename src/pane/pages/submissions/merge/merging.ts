import { FileRefusal } from "../../../../file";
import {
  mergeOf,
  openBase,
  type BaseWishes,
  type Merge,
  type MergeBase,
  type Submission,
  type SubmissionReading,
} from "../../../../submission";
import type { Language } from "../../../../text/language";
import { readFilesAs, type ReadingWish } from "../../../worker/read-files";

/** What files say beside the attached table, and the table as it was then. */
export interface Compared {
  readonly base: MergeBase;
  readonly merge: Merge;
}

/** Reads files that came back, one after the other; those read before it was stopped are kept. */
export function readFiles(files: readonly File[], wish: ReadingWish): Promise<readonly SubmissionReading[]> {
  return readFilesAs<"submission">(
    {
      taskOf: ({ name, lastModified }, bytes) => ({
        kind: "submission",
        file: { name, bytes, modified: new Date(lastModified).toISOString() },
      }),
      unread: ({ name }, sentence) => ({ kind: "not-read", file: name, why: "refused", sentence }),
    },
    files,
    wish
  );
}

/**
 * Sets files beside the attached table.
 * @param bytes the open workbook
 * @param attached its table, and whose it is
 * @returns a sentence where the workbook cannot be read so
 */
export async function compared(
  bytes: Uint8Array,
  attached: BaseWishes,
  submissions: readonly Submission[],
  language: Language
): Promise<Compared | { readonly sentence: string } | null> {
  try {
    const opened = await openBase(bytes, attached);
    return typeof opened === "string" ? null : { base: opened.base, merge: mergeOf(opened.base, submissions) };
  } catch (error) {
    if (error instanceof FileRefusal) return { sentence: error.sentence(language) };
    throw error;
  }
}

export { allOfFile, allSafe, answerWriteOf, namesOf, writesFor } from "../../../../submission";

import { recapEntry, type RecapEntry, type RecapFile } from "../../recap";
import { readSubmission, type SubmissionReading, type SubmittedFile } from "../../submission";

/** What is to be read of a file: what a unit answers, or an agency's index. */
export type ReadingTask =
  { readonly kind: "submission"; readonly file: SubmittedFile } | { readonly kind: "recap"; readonly file: RecapFile };

/** What was read for a task of a kind. */
export interface ReadingResults {
  readonly submission: SubmissionReading;
  readonly recap: RecapEntry;
}

/** Does one task, wherever it runs. Never rejects because of the file. */
export function readTask(task: ReadingTask): Promise<ReadingResults[ReadingTask["kind"]]> {
  return task.kind === "submission" ? readSubmission(task.file) : recapEntry(task.file);
}

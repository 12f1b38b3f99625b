import { statSync } from "node:fs";
import { basename } from "node:path";
import { timeNow } from "../session";
import type { SubmittedFile } from "../submission";
import type { Language } from "../text/language";
import { refused, type Answer, type ExitCode } from "./answer";
import { mergeAnswer, type Take } from "./commands/merge";
import { readFile } from "./files/read-file";
import { checkOut, writeWhole } from "./files/write-file";
import { progressOn } from "./progress";
import { tell, type Asked, type Streams } from "./run";

/** What `merge` is asked. */
export interface MergeNames {
  readonly base: string;
  readonly files: readonly string[];
  /** `null` where nothing is taken and so nothing is written. */
  readonly out: string | null;
  readonly take: Take;
  /** Where every answer and what became of it goes: as JSON where the name ends so, else as CSV; `null`: nowhere. */
  readonly report: string | null;
}

/** Merges files that came back into the agency's workbook. */
export async function runMerge({ base, files, out, take, report }: MergeNames, asked: Asked, streams: Streams): Promise<ExitCode> {
  const progress = progressOn(streams.error);
  let answer: Answer;
  try {
    const bytes = await readFile(base);
    for (const target of [out, report]) if (target !== null) [base, ...files].forEach((file) => checkOut(file, target));
    const unread: Answer[] = [];
    const submitted = submittedFiles(files, (done) => progress.reached(done / files.length), unread, asked.language);
    const made = await mergeAnswer({ base, out, take, when: timeNow() }, bytes, submitted, asked.language);
    if (report !== null && made.bytes !== null) {
      const text = /\.json$/i.test(report) ? `${JSON.stringify(made.report.json, null, 2)}\n` : made.report.csv;
      writeWhole(report, new TextEncoder().encode(text));
    }
    if (out !== null && made.bytes !== null) writeWhole(out, made.bytes);
    answer = withUnread(made.answer, unread);
  } catch (error) {
    answer = refused(base, error, asked.language);
  } finally {
    progress.stop();
  }
  tell(answer, asked, streams);
  return answer.code;
}

/** Files one after the other, so that only one lies in memory. Those that cannot be read are told and passed over. */
async function* submittedFiles(
  files: readonly string[],
  reached: (done: number) => void,
  unread: Answer[],
  language: Language
): AsyncGenerator<SubmittedFile> {
  for (const [nth, file] of files.entries()) {
    try {
      const bytes = await readFile(file);
      yield { name: basename(file), bytes, modified: statSync(file).mtime.toISOString() };
    } catch (error) {
      unread.push(refused(file, error, language));
    }
    reached(nth + 1);
  }
}

function withUnread(answer: Answer, unread: readonly Answer[]): Answer {
  if (unread.length === 0 || answer.code === 2) return answer;
  const lines = [...answer.lines, ...unread.flatMap((each) => each.lines.map((line) => `  ${line}`))];
  return { code: 1, lines, json: { ...answer.json, unread: unread.map(({ json }) => json) } };
}

import { statSync } from "node:fs";
import { basename } from "node:path";
import type { PersonalPart } from "../send";
import { timeNow } from "../session";
import type { SubmittedFile } from "../submission";
import type { Language } from "../text/language";
import { mergeAnswer, type Take } from "./commands/merge";
import { refused, type Answer, type ExitCode } from "./answer";
import { checkAnswer } from "./commands/check";
import { repairAnswer } from "./commands/repair";
import { scoreAnswer } from "./commands/score";
import { sendSafeAnswer, type AnswerWithFile } from "./commands/send-safe";
import { readFile } from "./files/read-file";
import { checkOut, writeWhole } from "./files/write-file";
import { progressOn } from "./progress";

/** What is asked of the command line, whatever the command. */
export interface Asked {
  readonly language: Language;
  readonly json: boolean;
}

/** Where answers go, and what is refused. */
export interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly error: NodeJS.WriteStream;
}

/** Scores files one after the other; a refused one does not keep the others from it. */
export const runScore = (files: readonly string[], asked: Asked, streams: Streams): Promise<ExitCode> =>
  overFiles(files, scoreAnswer, asked, streams);

/** Checks files one after the other, as {@link runScore}. */
export const runCheck = (files: readonly string[], asked: Asked, streams: Streams): Promise<ExitCode> =>
  overFiles(files, checkAnswer, asked, streams);

/** A file and where what is made of it goes. */
export interface FromTo {
  readonly file: string;
  readonly out: string;
}

/** Writes the send-safe copy of a file. */
export function runSendSafe(names: FromTo, keep: readonly PersonalPart[], asked: Asked, streams: Streams): Promise<ExitCode> {
  const progress = progressOn(streams.error);
  const wishes = { keep, onProgress: progress.reached };
  return toFile(names, (bytes) => sendSafeAnswer(names, bytes, wishes, asked.language).finally(progress.stop), asked, streams);
}

/** Writes the repaired file. */
export const runRepair = (names: FromTo, asked: Asked, streams: Streams): Promise<ExitCode> =>
  toFile(names, (bytes) => repairAnswer(names, bytes, asked.language), asked, streams);

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

type Answering = (file: string, bytes: Uint8Array, language: Language) => Promise<Answer>;

async function overFiles(files: readonly string[], answering: Answering, asked: Asked, streams: Streams): Promise<ExitCode> {
  const progress = files.length > 1 ? progressOn(streams.error) : null;
  const answers: Answer[] = [];
  for (const file of files) {
    const answer = await readFile(file)
      .then((bytes) => answering(file, bytes, asked.language))
      .catch((error: unknown) => refused(file, error, asked.language));
    answers.push(answer);
    // The bar and the answers would else write over each other on the same terminal.
    if (progress === null) tell(answer, asked, streams);
    progress?.reached(answers.length / files.length);
  }
  progress?.stop();
  if (progress !== null) for (const answer of answers) tell(answer, asked, streams);
  return answers.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), 0);
}

async function toFile(
  { file, out }: FromTo,
  make: (bytes: Uint8Array) => Promise<AnswerWithFile>,
  asked: Asked,
  streams: Streams
): Promise<ExitCode> {
  let answer: Answer;
  try {
    const bytes = await readFile(file);
    checkOut(file, out);
    const made = await make(bytes);
    writeWhole(out, made.bytes);
    answer = made.answer;
  } catch (error) {
    answer = refused(file, error, asked.language);
  }
  tell(answer, asked, streams);
  return answer.code;
}

function tell({ code, lines, json }: Answer, asked: Asked, { out, error }: Streams): void {
  if (asked.json) out.write(`${JSON.stringify(json)}\n`);
  else (code === 2 ? error : out).write(`${lines.join("\n")}\n`);
}

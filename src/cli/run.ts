import { plainText } from "../file";
import type { PersonalPart } from "../send";
import type { Language } from "../text/language";
import { splitWords } from "../text/submission/split";
import { refused, type Answer, type ExitCode } from "./answer";
import { checkAnswer } from "./commands/check";
import { repairAnswer } from "./commands/repair";
import { scoreAnswer } from "./commands/score";
import { splitAnswer, type SplitAsked } from "./commands/split";
import { sendSafeAnswer, type AnswerWithFile } from "./commands/send-safe";
import { readFile } from "./files/read-file";
import { checkOut, writeWhole } from "./files/write-file";
import { alreadyIn, writeAll } from "./files/write-folder";
import { progressOn } from "./progress";
import { recapped, type RecapAsked } from "./recap/run-recap";

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

/** Writes a workbook for each unit of a file into a folder: all of them or none. @param force whether files of the same names are replaced */
export async function runSplit(
  { file, out }: FromTo,
  { force, ...wishes }: SplitAsked & { readonly force: boolean },
  asked: Asked,
  streams: Streams
): Promise<ExitCode> {
  let answer: Answer;
  try {
    const made = await splitAnswer({ file, out }, await readFile(file), wishes, asked.language);
    const standing = alreadyIn(out, [...made.files.keys()]);
    if (standing.length === 0 || force) {
      if (made.files.size > 0) writeAll(out, made.files);
      answer = made.answer;
    } else answer = existing(file, out, standing, asked.language);
  } catch (error) {
    answer = refused(file, error, asked.language);
  }
  tell(answer, asked, streams);
  return answer.code;
}

function existing(file: string, out: string, names: readonly string[], language: Language): Answer {
  const message = splitWords[language].cli.exists(plainText(names.join(", ")), plainText(out));
  return { code: 2, lines: [message], json: { file, refused: "out-exists", message } };
}

/** Writes the recap of all workbooks in folders. */
export async function runRecap(wishes: Omit<RecapAsked, "language">, asked: Asked, streams: Streams): Promise<ExitCode> {
  const progress = progressOn(streams.error);
  const answer = await recapped({ ...wishes, language: asked.language }, progress.reached).finally(progress.stop);
  tell(answer, asked, streams);
  return answer.code;
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

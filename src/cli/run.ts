import type { PersonalPart, RepairWishes } from "../send";
import type { Language } from "../text/language";
import { refused, type Answer, type ExitCode } from "./answer";
import { checkAnswer } from "./commands/check";
import { repairAnswer } from "./commands/repair";
import { scoreAnswer } from "./commands/score";
import { sendSafeAnswer, type AnswerWithFile } from "./commands/send-safe";
import { readFile } from "./files/read-file";
import { checkOut, writeWhole } from "./files/write-file";
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
export const runRepair = (names: FromTo, wishes: RepairWishes, asked: Asked, streams: Streams): Promise<ExitCode> =>
  toFile(names, (bytes) => repairAnswer(names, bytes, wishes, asked.language), asked, streams);

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

/** Says an answer, for people or for programs. */
export function tell({ code, lines, json }: Answer, asked: Asked, { out, error }: Streams): void {
  if (asked.json) out.write(`${JSON.stringify(json)}\n`);
  else (code === 2 ? error : out).write(`${lines.join("\n")}\n`);
}

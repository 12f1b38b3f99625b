import { plainText } from "../file";
import type { Language } from "../text/language";
import { splitWords } from "../text/submission/split";
import { refused, type Answer, type ExitCode } from "./answer";
import { splitAnswer, type SplitAsked } from "./commands/split";
import { readFile } from "./files/read-file";
import { alreadyIn, writeAll } from "./files/write-folder";
import { tell, type Asked, type FromTo, type Streams } from "./run";

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

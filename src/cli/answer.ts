import { FileRefusal, plainText } from "../file";
import { fill } from "../text/fill";
import { fileProblems } from "../text/cli/problems";
import type { Language } from "../text/language";
import { FileProblem } from "./files/file-problem";

/** How it went: done, done with findings, refused. Of several files the worst counts. */
export type ExitCode = 0 | 1 | 2;

/** What is said about one file, for people and for programs. */
export interface Answer {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
}

/** What is said about a file with which nothing was done. A bug is told by a code that stands for its place in the program. */
export function refused(file: string, error: unknown, language: Language): Answer {
  const [reason, message] =
    error instanceof FileRefusal || error instanceof FileProblem
      ? [error.reason, error.sentence(language)]
      : ["unexpected", fill(fileProblems[language].unexpected, { file: plainText(file), code: codeOf(error) })];
  const named = error instanceof FileRefusal ? `${plainText(file)}: ${message}` : message;
  return { code: 2, lines: [named], json: { file, refused: reason, message } };
}

/** A short code that is the same for the same bug. */
function codeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}${error.message}` : String(error);
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 46_656;
  return sum.toString(36).toUpperCase().padStart(3, "0");
}

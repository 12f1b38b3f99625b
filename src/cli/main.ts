import { isMainThread } from "node:worker_threads";
import { CommanderError } from "commander";
import packageJson from "../../package.json";
import { fileProblems } from "../text/cli/problems";
import { helpWords } from "../text/cli/help";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { refused, type ExitCode } from "./answer";
import { readZipsByNode } from "./files/native-zip";
import { languageFor } from "./language";
import { program, WrongWords } from "./program";
import { serveEntries } from "./recap/worker-thread";
import { plainText } from "../file";

/** Understands the words of the command line, does what they say and answers. @returns the exit code */
async function main(words: readonly string[]): Promise<ExitCode> {
  const language = languageFor(words, process.env);
  let code: ExitCode = 2;
  try {
    const streams = { out: process.stdout, error: process.stderr };
    const spbe = program(language, packageJson.version, streams, (done) => {
      code = done;
    });
    await spbe.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const sentence = sentenceOf(error, language);
    if (sentence !== "") process.stderr.write(`${plainText(sentence)}\n${helpWords[language].seeHelp}\n`);
  }
  return code;
}

/** What is said instead of commander's English; "" where it showed the help. */
function sentenceOf(error: unknown, language: Language): string {
  const words = helpWords[language];
  if (error instanceof WrongWords) return error.message;
  if (!(error instanceof CommanderError)) return refused("spbe", error, language).lines.join(" ");
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
      return "";
    case "commander.missingArgument":
      return words.missingFile;
    case "commander.excessArguments":
      return words.oneFile;
    case "commander.unknownCommand":
      return fill(words.unknownCommand, { word });
    case "commander.unknownOption":
      return fill(words.unknownOption, { word });
    case "commander.optionMissingArgument":
      return fill(words.missingValue, { word });
    default:
      // A value of an option, refused with a sentence of ours behind commander's.
      return error.message.replace(/^.* is invalid\. /, "");
  }
}

/**
 * Ends the process at once, its threads with it, and says so. Nothing is written before it is whole, so that stopping leaves nothing behind.
 * @returns takes it back once everything is done: what was written by then stands
 */
function stopOn(signal: NodeJS.Signals, number: number): () => void {
  const stop = (): void => {
    process.stderr.write(`\n${fileProblems[languageFor(process.argv.slice(2), process.env)].stopped}\n`);
    process.exit(128 + number);
  };
  process.once(signal, stop);
  return () => process.off(signal, stop);
}

/** What the command line does; a thread of it reads files for it instead. */
function start(): void {
  const watched = [stopOn("SIGINT", 2), stopOn("SIGTERM", 15)];
  // Whoever reads the answers may stop reading (`| head`): there is nobody left to tell then.
  process.stdout.on("error", () => process.exit(2));

  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
    for (const off of watched) off();
  });
}

readZipsByNode();
if (isMainThread) start();
else serveEntries();

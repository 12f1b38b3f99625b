// commander: the usual parser of arguments for Node (MIT, no dependencies, kept up for ten years); its words can all be replaced.
import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { PERSONAL_PARTS, type PersonalPart } from "../send";
import { dayNow } from "../session";
import { helpWords } from "../text/cli/help";
import { fileProblems } from "../text/cli/problems";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { splitWords } from "../text/submission/split";
import type { ExitCode } from "./answer";
import { TAKES, type Take } from "./commands/merge";
import { runCheck, runRecap, runRepair, runScore, runSendSafe, type Streams } from "./run";
import { runMerge } from "./run-merge";
import { runSplit } from "./run-split";

interface Options {
  readonly json?: true;
  readonly out?: string;
  readonly keep?: readonly PersonalPart[];
  readonly take?: Take;
  readonly report?: string;
  readonly zip?: true;
  readonly join?: readonly (readonly string[])[];
  readonly unowned?: string;
  readonly force?: true;
  readonly values?: true;
  readonly previous?: string;
  readonly levels?: true;
  readonly jobs?: number;
}

/** Words that were not understood, with the sentence for it. */
export class WrongWords extends Error {
  override readonly name = "WrongWords";
}

/**
 * The command line: its commands, options and help in one language.
 * @param done told how it went once a command has run
 */
export function program(language: Language, version: string, streams: Streams, done: (code: ExitCode) => void): Command {
  const words = helpWords[language];
  const spbe = new Command("spbe")
    .description(words.about)
    .usage(`${words.command} ${words.options}`)
    .version(version, "-v, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .addHelpText("after", `\n${words.exitCodes}`)
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      commandUsage: usageOf,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: (text) => streams.error.write(text),
      outputError: () => undefined,
    })
    .exitOverride()
    .option("--lang <id|en>", words.lang, oneOf(["id", "en"], words.wrongLanguage));

  const command = (name: string, about: string, files: string): Command =>
    spbe
      .command(name)
      .description(about)
      .argument(files, words.files)
      .usage(`${files} ${words.options}`)
      .option("--json", words.json)
      .option("--lang <id|en>", words.lang, oneOf(["id", "en"], words.wrongLanguage));

  command("score", words.score, "<file...>").action(async (files: readonly string[], { json }: Options) => {
    done(await runScore(files, { language, json: json === true }, streams));
  });
  command("check", words.check, "<file...>").action(async (files: readonly string[], { json }: Options) => {
    done(await runCheck(files, { language, json: json === true }, streams));
  });
  const fromTo = (file: string, { out }: Options): { readonly file: string; readonly out: string } => {
    if (out === undefined || out === "") throw new WrongWords(fileProblems[language]["out-missing"]);
    return { file, out };
  };
  command("send-safe", words.sendSafe, "<file>")
    .option("-o, --out <file>", words.out)
    .option("--keep <a,b>", fill(words.keep, { parts: PERSONAL_PARTS.join(", ") }), partsOf(words.wrongPart))
    .action(async (file: string, options: Options) => {
      done(await runSendSafe(fromTo(file, options), options.keep ?? [], { language, json: options.json === true }, streams));
    });
  command("repair", words.repair, "<file>")
    .option("-o, --out <file>", words.out)
    .option("--values", words.overValues)
    .action(async (file: string, options: Options) => {
      const wishes = { values: options.values === true };
      done(await runRepair(fromTo(file, options), wishes, { language, json: options.json === true }, streams));
    });
  command("merge", words.merge, "<base>")
    .argument("<file...>", words.submitted)
    .usage(`<base> <file...> ${words.options}`)
    .option("-o, --out <file>", words.out)
    .option("--take <safe|all|none>", words.take, oneOf(TAKES, words.wrongTake))
    .option("--report <file>", words.report)
    .action(async (base: string, files: readonly string[], { json, out, report, take = "safe" }: Options) => {
      if (take !== "none" && (out === undefined || out === "")) throw new WrongWords(fileProblems[language]["out-missing"]);
      const names = { base, files, out: take === "none" ? null : (out ?? null), take, report: report ?? null };
      done(await runMerge(names, { language, json: json === true }, streams));
    });
  command("split", words.split, "<file>")
    .option("-o, --out <folder>", words.outFolder)
    .option("--zip", words.zip)
    .option("--join <a=b>", words.join, joinOf(splitWords[language].cli.notAJoin))
    .option("--unowned <name>", words.unowned)
    .option("--force", words.force)
    .action(async (file: string, { out = "", zip, join = [], unowned = "", force, json }: Options) => {
      if (out === "") throw new WrongWords(splitWords[language].cli.noFolder);
      const wishes = { zip: zip === true, join, unowned, today: dayNow(), force: force === true };
      done(await runSplit({ file, out }, wishes, { language, json: json === true }, streams));
    });
  spbe
    .command("recap")
    .description(words.recap)
    .argument("<folder...>", words.folders)
    .usage(`<folder...> ${words.options}`)
    .option("-o, --out <file>", words.recapOut)
    .option("--json", words.recapJson)
    .option("--previous <file>", words.previous)
    .option("--levels", words.withLevels)
    .option("--jobs <n>", words.jobs, jobsOf(words.wrongJobs))
    .option("--lang <id|en>", words.lang, oneOf(["id", "en"], words.wrongLanguage))
    .action(async (folders: readonly string[], { out = "", json, previous, levels, jobs }: Options) => {
      if (out === "" && json !== true) throw new WrongWords(fileProblems[language]["out-missing"]);
      const wishes = {
        folders,
        out: out === "" ? null : out,
        previous: previous ?? null,
        levels: levels === true,
        jobs: jobs ?? Math.max(1, availableParallelism() - 1),
        script: process.argv[1] ?? "",
      };
      done(await runRecap(wishes, { language, json: json === true }, streams));
    });
  return spbe;
}

/** As commander has it, but without its English `[options]`. */
function usageOf(command: Command): string {
  const parents: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) parents.unshift(at.name());
  return `${parents.join(" ")} ${command.usage()}`;
}

const oneOf =
  (choices: readonly string[], sentence: string) =>
  (word: string): string => {
    if (!choices.includes(word)) throw new InvalidArgumentError(fill(sentence, { word }));
    return word;
  };

const partsOf =
  (sentence: string) =>
  (list: string): readonly PersonalPart[] =>
    list
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .map((word) => {
        const part = PERSONAL_PARTS.find((known) => known === word);
        if (part === undefined) throw new InvalidArgumentError(fill(sentence, { word, parts: PERSONAL_PARTS.join(", ") }));
        return part;
      });

const jobsOf =
  (sentence: string) =>
  (word: string): number => {
    const jobs = /^\d{1,2}$/.test(word) ? Number(word) : 0;
    if (jobs < 1 || jobs > 64) throw new InvalidArgumentError(fill(sentence, { word }));
    return jobs;
  };

const joinOf =
  (sentence: (word: string) => string) =>
  (word: string, before: readonly (readonly string[])[] = []): readonly (readonly string[])[] => {
    const names = word.split("=").map((name) => name.trim());
    if (names.length < 2 || names.includes("")) throw new InvalidArgumentError(sentence(word));
    return [...before, names];
  };

import { unitKey } from "../../assessment";
import { plainText } from "../../file";
import { splitFile, zipOf, type FileSplit, type Split } from "../../submission";
import type { Language } from "../../text/language";
import { splitWords } from "../../text/submission/split";
import type { Answer } from "../answer";

/** What is wished of `split`. */
export interface SplitAsked {
  readonly zip: boolean;
  /** Names of units that are one, group by group. */
  readonly join: readonly (readonly string[])[];
  readonly unowned: string;
  /** `2026-11-29` */
  readonly today: string;
}

/** What is said, and the files that go with it by their names; none where nothing was given out. */
export interface AnswerWithFiles {
  readonly answer: Answer;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What `split` makes of a file, and what it says about it. */
export async function splitAnswer(
  names: Readonly<Record<"file" | "out", string>>,
  bytes: Uint8Array,
  { zip, join, unowned, today }: SplitAsked,
  language: Language
): Promise<AnswerWithFiles> {
  const keys = join.map((group) => group.map(unitKey));
  const split = await splitFile(bytes, { today, join: keys, unownedTo: unowned });
  if (split.kind === "not-split") return { answer: notSplit(names.file, split, language), files: new Map() };
  const wrong = join.flat().find((name) => !split.files.some((file) => file.names.some((own) => unitKey(own) === unitKey(name))));
  if (wrong !== undefined) return { answer: notAUnit(names.file, wrong, language), files: new Map() };
  const zipName = zip ? splitWords[language].zipName(split.placeAndYear) : null;
  const files =
    zipName === null ? new Map(split.files.map(({ fileName, bytes: own }) => [fileName, own])) : new Map([[zipName, zipOf(split.files)]]);
  return { answer: answerOf(names, split, zipName, language), files };
}

function answerOf({ file, out }: Readonly<Record<"file" | "out", string>>, split: Split, zip: string | null, language: Language): Answer {
  const words = splitWords[language];
  const { files, unassigned, similar } = split;
  const names = similar.map((group) => group.map(({ name }) => name));
  return {
    code: unassigned.length > 0 || similar.length > 0 ? 1 : 0,
    lines: [
      zip === null ? words.cli.done(files.length, plainText(out)) : words.cli.zipped(files.length, plainText(`${out}/${zip}`)),
      ...files.map(({ fileName, indicators }) => `  ${words.cli.line(plainText(fileName), indicators.length)}`),
      ...(unassigned.length > 0 ? [`  ${words.unassigned(unassigned.join(", "))}. ${words.cli.unownedHint}`] : []),
      ...names.map((group) => `  ${words.similar(plainText(group.map((name) => `“${name}”`).join(", ")))}. ${words.cli.joinHint}`),
    ],
    json: {
      file,
      out,
      zip,
      files: files.map(({ fileName, unit, indicators, shared }) => ({ name: fileName, unit, indicators, shared: [...shared.keys()] })),
      unassigned,
      similar: names,
    },
  };
}

function notSplit(file: string, { reason }: Extract<FileSplit, { readonly kind: "not-split" }>, language: Language): Answer {
  const message = splitWords[language].reasons[reason];
  return { code: 2, lines: [`${plainText(file)}: ${message}`], json: { file, refused: reason, message } };
}

function notAUnit(file: string, name: string, language: Language): Answer {
  const message = splitWords[language].cli.notAUnit(plainText(name));
  return { code: 2, lines: [message], json: { file, refused: "no-such-unit", message } };
}

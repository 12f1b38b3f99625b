import { cellAddress } from "../../grid";
import { safeCopy, type CopyWishes, type FixedReason, type PersonalTrace, type SafeCopy, type SentFormula } from "../../send";
import { answerWords, type AnswerWords } from "../../text/cli/answers";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import type { Answer } from "../answer";
import { plainText } from "../../file";

/** An answer and the file that goes with it. */
export interface AnswerWithFile {
  readonly answer: Answer;
  readonly bytes: Uint8Array;
}

/** What `send-safe` makes of a file, and what it says about it. */
export async function sendSafeAnswer(
  names: Readonly<Record<"file" | "out", string>>,
  bytes: Uint8Array,
  wishes: CopyWishes,
  language: Language
): Promise<AnswerWithFile> {
  const copy = await safeCopy(bytes, wishes);
  return { bytes: copy.bytes, answer: answerOf(names, copy, language) };
}

/** A copy as it is said. What became a value, and what needs a word of warning, are findings. */
export function answerOf({ file, out }: Readonly<Record<"file" | "out", string>>, copy: SafeCopy, language: Language): Answer {
  const words = answerWords[language];
  const { sheet, formulas, removed, kept, notes } = copy;
  const native = formulas.filter(({ became }) => became === "native");
  const fixed = formulas.filter(({ became }) => became !== "native");
  const onSheet = sheet === null ? "" : fill(words.onSheet, { sheet });
  return {
    code: fixed.length > 0 || notes.length > 0 ? 1 : 0,
    lines: [
      fill(words.written, { out: plainText(out) }),
      ...(native.length > 0 ? [`  ${words.native(native.length)}${onSheet}`] : []),
      ...(fixed.length > 0 ? [`  ${words.fixed(fixed.length)}:`] : []),
      ...fixed.map(
        (formula) => `    ${placeOf(formula)}${plainText(formula.formula)}: ${words.fixedReason[formula.became as FixedReason]}`
      ),
      ...removed.map((trace) => `  ${traceLine(words.removed, trace, words)}`),
      ...kept.map((trace) => `  ${traceLine(words.kept, trace, words)}`),
      ...notes.map((note) => `  ${words.note[note]}`),
    ],
    json: {
      file,
      out,
      sheet,
      formulas: formulas.map(({ place, within, formula, became }) => ({
        sheet: place?.sheet ?? "",
        address: place === null || within !== null ? "" : cellAddress(place),
        within,
        formula,
        became,
      })),
      removed,
      kept,
      notes,
    },
  };
}

const traceLine = (sentence: string, { part, found }: PersonalTrace, words: AnswerWords): string =>
  fill(sentence, { part: words.part[part], found: plainText(found) });

function placeOf({ place, within }: SentFormula): string {
  if (within !== null) return `${plainText(within)}: `;
  return place === null ? "" : `${plainText(place.sheet)}!${cellAddress(place)}: `;
}

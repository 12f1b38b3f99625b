import { checkBeforeSending, type SendCheck, type SendIssue } from "../../send";
import { answerWords } from "../../text/cli/answers";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import type { Answer } from "../answer";
import { plainText } from "../../file";

/** What `check` says about one file. */
export async function checkAnswer(file: string, bytes: Uint8Array, language: Language): Promise<Answer> {
  return answerOf(file, await checkBeforeSending(bytes, { language }), language);
}

/** What was seen in a file, as it is said. */
export function answerOf(file: string, { issues }: Pick<SendCheck, "issues">, language: Language): Answer {
  const words = answerWords[language];
  const sentence = ({ kind, what }: SendIssue): string => fill(words.issue[kind], { what: plainText(what) });
  const lines = issues.map((issue) => `  ${placeOf(issue)}${sentence(issue)}${issue.mended ? ` ${words.mended}` : ""}`);
  return {
    code: issues.length > 0 ? 1 : 0,
    lines: [`${plainText(file)}: ${issues.length > 0 ? words.issues(issues.length) : words.noIssues}`, ...lines],
    json: {
      file,
      issues: issues.map((issue) => ({
        kind: issue.kind,
        sheet: issue.place?.sheet ?? "",
        address: issue.address,
        what: issue.what,
        mended: issue.mended,
        message: sentence(issue),
      })),
    },
  };
}

const placeOf = ({ place, address }: SendIssue): string =>
  place === null || address === "" ? "" : `${plainText(place.sheet)}!${address}: `;

import { cellAddress } from "../../grid";
import { repairFile, type DamagedFormula, type RepairedFile, type RepairLeft, type RepairWishes } from "../../send";
import { answerWords } from "../../text/cli/answers";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import type { Answer } from "../answer";
import { plainText } from "../../file";
import type { AnswerWithFile } from "./send-safe";

/** What `repair` makes of a file, and what it says about it. */
export async function repairAnswer(
  names: Readonly<Record<"file" | "out", string>>,
  bytes: Uint8Array,
  wishes: RepairWishes,
  language: Language
): Promise<AnswerWithFile> {
  const file = await repairFile(bytes, wishes);
  return { bytes: file.bytes, answer: answerOf(names, file, language) };
}

/** A repaired file as it is said. What was left as it is, is a finding. */
export function answerOf(
  { file, out }: Readonly<Record<"file" | "out", string>>,
  { repaired, left }: RepairedFile,
  language: Language
): Answer {
  const words = answerWords[language];
  const line = (formula: DamagedFormula): string => `    ${addressOf(formula)}: ${plainText(formula.before)} → ${plainText(formula.after)}`;
  const leftLine = (formula: RepairedFile["left"][number]): string => {
    // Of a value the formula says what is missing; of a broken formula what stands there does.
    const what = OF_VALUES.has(formula.reason) ? [formula.before, formula.after].filter((text) => text !== "").join(" → ") : formula.before;
    return `    ${addressOf(formula)}: ${plainText(what)} (${words.leftReason[formula.reason]})`;
  };
  return {
    code: left.length > 0 ? 1 : 0,
    lines: [
      fill(words.written, { out: plainText(out) }),
      ...(repaired.length + left.length === 0 ? [`  ${words.nothingToRepair}`] : []),
      ...(repaired.length > 0 ? [`  ${words.repaired(repaired.length)}:`, ...repaired.map(line)] : []),
      ...(left.length > 0 ? [`  ${words.left(left.length)}:`] : []),
      ...left.map(leftLine),
    ],
    json: { file, out, repaired: repaired.map(jsonOf), left: left.map((formula) => ({ ...jsonOf(formula), reason: formula.reason })) },
  };
}

const OF_VALUES: ReadonlySet<RepairLeft> = new Set<RepairLeft>(["value", "crowded", "moved"]);

const addressOf = ({ place }: DamagedFormula): string => `${plainText(place.sheet)}!${cellAddress(place)}`;

const jsonOf = ({ place, before, after }: DamagedFormula): Readonly<Record<string, string>> => ({
  sheet: place.sheet,
  address: cellAddress(place),
  before,
  after,
});

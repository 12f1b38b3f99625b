import { functionDefinitions } from "../../../src/functions/list";
import type { Answer, Question } from "../../../src/functions/function-definition";

/** Ranges a formula may name. */
export type Ranges = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/**
 * What a formula of nested SPBE calls answers: enough of Excel's language for the examples of the help.
 * @throws SyntaxError for anything else
 */
export async function answerOf(formula: string, ranges: Ranges, rest: Omit<Question, "values">): Promise<Answer> {
  const call = /^=?SPBE\.([A-Z]+)\((.*)\)$/.exec(formula);
  const described = functionDefinitions.find(({ id }) => id === call?.[1]);
  if (!described) throw new SyntaxError(formula);
  const values = await Promise.all(argumentsIn(call?.[2] ?? "").map((text) => valueOf(text, ranges, rest)));
  const given = described.parameters.map(({ range }, at) => {
    const value = values[at] ?? null;
    return range && !Array.isArray(value) ? [[value]] : value;
  });
  return described.compute({ ...rest, values: given });
}

async function valueOf(text: string, ranges: Ranges, rest: Omit<Question, "values">): Promise<unknown> {
  if (text === "") return null;
  if (text.startsWith("SPBE.")) return answerOf(text, ranges, rest);
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(Number));
  if (text in ranges) return ranges[text];
  if (!Number.isNaN(Number(text))) return Number(text);
  throw new SyntaxError(text);
}

function argumentsIn(text: string): readonly string[] {
  const found = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && "({".includes(character)) depth += 1;
    if (!quoted && ")}".includes(character)) depth -= 1;
    if (!quoted && depth === 0 && character === ",") found.push("");
    else found[found.length - 1] += character;
  }
  return text === "" ? [] : found;
}

import type { Follows } from "./attached-table";
import type { FunctionDefinition } from "./function-definition";
import { functionDefinitions } from "./list";
import { noteFormula } from "./seen";

const NAMESPACE_CALL = /(?:\bSPBE\.|_xldudf_SPBE_)([A-Z][A-Z0-9_.]*)\(/gi;

/**
 * Whether a formula asks a function of ours about the attached table (levels left out), or judges a bare index by the
 * table's instrument. `null` when it does neither. Notes that there is such a formula. Text in quotes is no call.
 * @param formula en-US, as Excel's `formulas` gives it
 * @example followedBy("=SPBE.INDEX()+1") // "table"
 * @example followedBy("=SPBE.INDEX(G12:G58)") // null
 */
export function followedBy(formula: string): Follows | null {
  if (!/SPBE/i.test(formula)) return null;
  const plain = withoutTexts(formula);
  let follows: Follows | null = null;
  for (const call of plain.matchAll(NAMESPACE_CALL)) {
    noteFormula();
    const definition = functionDefinitions.find(({ id }) => id === call[1]?.toUpperCase());
    if (!definition?.usesTable) continue;
    const asks = askedBy(definition, argumentsFrom(plain, (call.index ?? 0) + call[0].length));
    if (asks === "table") return "table";
    follows ??= asks;
  }
  return follows;
}

function askedBy({ parameters }: FunctionDefinition, given: readonly string[]): Follows | null {
  const argument = (at: number) => given[at]?.trim() ?? "";
  const levelsAt = parameters.findIndex(({ range }) => range);
  const levels = argument(levelsAt);
  if (levelsAt >= 0 && levels === "") return "table";
  const bareIndex = parameters[levelsAt]?.name === "indexOrLevels" && !levels.includes(":");
  const asksInstrument = levelsAt < 0 || bareIndex;
  return asksInstrument && argument(parameters.findIndex(({ name }) => name === "instrument")) === "" ? "instrument" : null;
}

/** Quoted texts and sheet names replaced by as many letters, so that brackets and commas in them do not count. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => "x".repeat(text.length));
}

/** The arguments of a call whose opening bracket ends at `start`. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const given = [""];
  let depth = 0;
  for (const character of formula.slice(start)) {
    if (depth === 0 && character === ")") break;
    if ("({[".includes(character)) depth += 1;
    if (")}]".includes(character)) depth -= 1;
    if (depth === 0 && character === ",") given.push("");
    else given[given.length - 1] += character;
  }
  return given;
}

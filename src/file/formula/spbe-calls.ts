import { callEnd, isCall, joinTokens, tokenize, type Token } from "./tokens";

/**
 * A name of our functions in any form that files and formula bars show: `SPBE.INDEX`, `_xldudf_SPBE_INDEX` (stored by Excel),
 * `_xldudf_spbe_index` (saved again by LibreOffice), `_xll.SPBE.INDEX` (beside an XLL of the same name).
 */
const NAME = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)*(?:_xldudf_SPBE_|SPBE\.)([A-Z][A-Z0-9_]*)$/i;

/** The function a word of a formula names: `INDEX`; `null` when it is none of ours. */
export function functionIdOf(word: string): string | null {
  return NAME.exec(word)?.[1]?.toUpperCase() ?? null;
}

/** A call of one of our functions inside a formula. */
export interface SpbeCall {
  /** `INDEX` */
  readonly id: string;
  /** Its tokens in the formula: first, and behind the closing bracket. What damage put before the name is included. */
  readonly start: number;
  readonly end: number;
  /** The tokens of each argument; an argument left out has none, and neither has the only one of `SPBE.INDEX()`. */
  readonly given: readonly (readonly Token[])[];
}

/**
 * The outermost calls of our functions in a formula, in its order. Calls inside them are in their arguments; text in quotes
 * is no call.
 * @example spbeCalls(tokenize("ROUND([2]!_xldudf_SPBE_INDEX(A1:A47),2)")).map(({ id }) => id) // ["INDEX"]
 */
export function spbeCalls(tokens: readonly Token[]): readonly SpbeCall[] {
  const calls: SpbeCall[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const id = isCall(tokens, index) ? functionIdOf(tokens[index]?.text ?? "") : null;
    if (id === null) continue;
    const end = callEnd(tokens, index + 1);
    const isClosed = tokens[end - 1]?.text === ")";
    calls.push({ id, start: qualifierStart(tokens, index), end, given: argumentsOf(tokens.slice(index + 2, isClosed ? end - 1 : end)) });
    index = end - 1;
  }
  return calls;
}

/** Whether a formula, as stored or as shown, calls one of our functions. */
export function callsSpbe(formula: string): boolean {
  return /spbe/i.test(formula) && spbeCalls(tokenize(formula)).length > 0;
}

/**
 * A formula as a person types it, where its calls of ours were damaged: `=[2]!_xldudf_spbe_index(A1)` becomes
 * `=SPBE.INDEX(A1)`. `null` when nothing in it is damaged.
 */
export function repairedFormula(formula: string): string | null {
  if (!/spbe/i.test(formula)) return null;
  const repaired = joinTokens(withPlainNames(tokenize(formula)));
  return repaired === formula ? null : repaired;
}

function withPlainNames(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let at = 0;
  for (const { id, start, end } of spbeCalls(tokens)) {
    const open = tokens.findIndex((token, index) => index >= start && index < end && token.text === "(");
    result.push(...tokens.slice(at, start), { kind: "word", text: `SPBE.${id}` });
    result.push(...withPlainNames(tokens.slice(open, end)));
    at = end;
  }
  return [...result, ...tokens.slice(at)];
}

/** Another add-in leaves its book and sheet in front: `[2]!`, `'C:\Add-in\[lain.xlam]Sheet1'!`. */
function qualifierStart(tokens: readonly Token[], name: number): number {
  if (tokens[name - 1]?.text !== "!") return name;
  let start = name - 1;
  while (start > 0 && ["bracket", "quoted", "word"].includes(tokens[start - 1]?.kind ?? "")) start -= 1;
  return start;
}

function argumentsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const given: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (token.text === "," && depth === 0) given.push([]);
    else if (token.text.trim() !== "" || depth > 0) given[given.length - 1]?.push(token);
  }
  return given;
}

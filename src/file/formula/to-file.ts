import { isCustom, isSpilling, storedName } from "./functions";
import { callEnd, isCall, joinTokens, tokenize, type Token } from "./tokens";

/** Excel takes no formula longer than this. */
const longest = 8192;

/**
 * A formula as the formula bar shows it (leading `=` optional) → as a file stores it, without `=`.
 * @param custom true when the add-in answered: its functions get `_xldudf_NAMESPACE_FUNCTION`; otherwise their names stay as typed.
 * @returns one longer than Excel takes as it is
 */
export function formulaToFile(formula: string, custom: boolean): string {
  if (formula.length > longest) return formula.replace(/^=/, "");
  const tokens = bound(spills(tokenize(formula.replace(/^=/, ""))));
  return joinTokens(
    tokens.map((token, index) => {
      if (!isCall(tokens, index) || tokens[index - 1]?.text === "!") return token;
      const stored = storedName(token.text);
      if (stored !== null) return { kind: "word", text: stored };
      if (!custom || !isCustom(token.text)) return token;
      return { kind: "word", text: `_xldudf_${token.text.toUpperCase().replace(/\./g, "_")}` };
    })
  );
}

/** True when the formula, as shown or as stored, calls a function of an add-in. */
export const callsCustom = (formula: string): boolean => calls(formula).some((name) => isCustom(name));

/** True when the formula calls a native function that usually fills more than one cell. */
export const callsSpilling = (formula: string): boolean => calls(formula).some((name) => isSpilling(name));

function calls(formula: string): string[] {
  const tokens = tokenize(formula);
  return tokens.filter((_, index) => isCall(tokens, index) && tokens[index - 1]?.text !== "!").map((token) => token.text);
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`, `@A1` → `_xlfn.SINGLE(A1)`. */
function spills(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const ends = callEnds(tokens);
  const closing: number[] = [];
  const close = (index: number): void => {
    for (; closing.at(-1) === index; closing.pop()) result.push(other(")"));
  };
  tokens.forEach((token, index) => {
    close(index);
    if (token.text === "#" && result.at(-1)?.kind === "word") {
      let start = result.length - 1;
      if (result[start - 1]?.text === "!") start -= 2;
      result.splice(Math.max(0, start), 0, word("_xlfn.ANCHORARRAY"), other("("));
      result.push(other(")"));
    } else if (token.text === "@") {
      closing.push(operandEnd(tokens, ends, index + 1));
      result.push(word("_xlfn.SINGLE"), other("("));
    } else result.push(token);
  });
  close(tokens.length);
  return result;
}

/** Where the operand after `@` ends: a reference with its sheet and second corner, a call, or brackets. */
function operandEnd(tokens: readonly Token[], ends: ReadonlyMap<number, number>, start: number): number {
  let index = start;
  for (; index < tokens.length; index++) {
    const { kind = "other", text = "" } = tokens[index] ?? {};
    if (text === "(") return ends.get(index) ?? tokens.length;
    if (kind === "text" || (kind === "other" && text !== "!" && text !== ":" && text !== "#")) break;
  }
  return index;
}

/** Index after the `)` that closes each `(`; none for one that is never closed. */
function callEnds(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ text }, index) => {
    if (text === "(") open.push(index);
    else if (text === ")") ends.set(open.pop() ?? -1, index + 1);
  });
  return ends;
}

/** Names that LET and LAMBDA bind are stored as `_xlpm.name` wherever the call uses them. */
function bound(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let index = 0; index < result.length; index++) {
    const name = result[index]?.text.toUpperCase();
    if (!isCall(result, index) || (name !== "LET" && name !== "LAMBDA")) continue;
    const end = callEnd(result, index + 1);
    const names = boundNames(result, index + 2, end - 1, name === "LET" ? 2 : 1);
    for (let inner = index + 2; inner < end; inner++) {
      const token = result[inner];
      if (token?.kind === "word" && names.has(token.text.toUpperCase()) && result[inner + 1]?.text !== "!")
        result[inner] = word(`_xlpm.${token.text}`);
    }
  }
  return result;
}

function boundNames(tokens: readonly Token[], start: number, end: number, every: number): Set<string> {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start, end)) {
    if (token.text === "(" || token.text === "{") depth++;
    else if (token.text === ")" || token.text === "}") depth--;
    if (token.text === "," && depth === 0) parts.push([]);
    else if (token.text.trim() !== "") parts.at(-1)?.push(token);
  }
  const names = parts.slice(0, -1).filter((part, index) => index % every === 0 && part.length === 1 && part[0]?.kind === "word");
  return new Set(names.map((part) => (part[0]?.text ?? "").replace(/^_xlpm\./, "").toUpperCase()));
}

const word = (text: string): Token => ({ kind: "word", text });
const other = (text: string): Token => ({ kind: "other", text });

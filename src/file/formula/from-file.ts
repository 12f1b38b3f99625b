import { isCall, joinTokens, tokenize, type Token } from "./tokens";

const customPrefix = /^_xldudf_/i;
const hiddenPrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xll\.|_xludf\.)+/i;

/**
 * A stored formula as the formula bar of a computer with the add-in shows it, without the leading `=`.
 * `_xldudf_SPBE_INDEX(` in any letter case, also damaged to `[2]!_xldudf_…` or `_xll.…`, becomes `SPBE.INDEX(`: the first
 * underscore after the prefix ends the namespace. `_xlfn.`, `_xlws.`, `_xlpm.` disappear; `_xlfn.ANCHORARRAY(A1)` is `A1#`.
 */
export function formulaFromFile(stored: string): string {
  return /_xl/i.test(stored) ? joinTokens(operators(names(tokenize(stored)))) : stored;
}

/** True when the stored formula calls a function of an add-in that was there when the file was saved. */
export const callsStoredCustom = (stored: string): boolean =>
  tokenize(stored).some((token) => token.kind === "word" && customPrefix.test(token.text));

function names(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const bare = token.kind === "word" ? token.text.replace(hiddenPrefix, "") : token.text;
    if (token.kind !== "word" || !customPrefix.test(bare)) {
      result.push(bare === token.text ? token : { kind: "word", text: bare });
      continue;
    }
    if (result.at(-1)?.text === "!") dropQualifier(result);
    result.push({
      kind: "word",
      text: bare.replace(customPrefix, "").toUpperCase().replace("_", "."),
    });
  }
  return result;
}

/** The `[2]!` that another add-in left in front: book, sheet and exclamation mark. */
function dropQualifier(tokens: Token[]): void {
  tokens.pop();
  while (tokens.length > 0 && ["bracket", "quoted", "word"].includes(tokens.at(-1)?.kind ?? "")) tokens.pop();
}

/** One pass with the brackets that are open: calls nested thousands deep would else be copied level by level. */
function operators(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const closing: (Token | null)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = isCall(tokens, index) ? token.text.toUpperCase() : "";
    if (word === "ANCHORARRAY" || word === "SINGLE") {
      if (word === "SINGLE") result.push({ kind: "other", text: "@" });
      closing.push(word === "SINGLE" ? null : { kind: "other", text: "#" });
      index += 1;
    } else if (token.text === ")" && closing.length > 0) {
      const closed = closing.pop();
      if (closed !== null && closed !== undefined) result.push(closed);
    } else {
      if (token.text === "(") closing.push({ kind: "other", text: ")" });
      result.push(token);
    }
  }
  return result;
}

/** A piece of an en-US formula; joined again the pieces give the formula back. */
export interface Token {
  readonly kind: "text" | "quoted" | "bracket" | "word" | "other";
  readonly text: string;
}

// text: "a""b"; quoted: 'My Sheet'; word: a name, a number or half a reference; other: operators, one at a time, and white space.
const pattern = /"[^"]*(?:""[^"]*)*"?|'[^']*(?:''[^']*)*'?|\[|[\p{L}\p{N}_.\\$?~\u0080-\uffff]+|\s+|[\s\S]/gu;

/** Cuts a formula into tokens. It never fails: what it does not know is `other`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match !== null; match = pattern.exec(formula)) {
    const text = match[0];
    if (text === "[") {
      const end = bracketEnd(formula, match.index);
      tokens.push({ kind: "bracket", text: formula.slice(match.index, end) });
      pattern.lastIndex = end;
    } else tokens.push({ kind: kindOf(text), text });
  }
  return tokens;
}

/** A structured reference or external book: brackets nest, and `'` escapes the next character inside. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'" && at > start) at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function kindOf(text: string): Token["kind"] {
  if (text.startsWith('"')) return "text";
  if (text.startsWith("'")) return "quoted";
  return /^[\p{L}\p{N}_.\\$?~\u0080-\uffff]/u.test(text) ? "word" : "other";
}

export const joinTokens = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");

/** Index after the `)` that closes the `(` at `open`, or the end when it is never closed. */
export function callEnd(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === "(") depth++;
    else if (tokens[index]?.text === ")" && --depth === 0) return index + 1;
  }
  return tokens.length;
}

/** True when the token at `index` is a word directly followed by `(`. */
export const isCall = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";

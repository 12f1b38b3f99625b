import type { CellValue } from "../../assessment";
import { tokenize, type Token } from "../../file";
import { parseRect, splitSheet, type Rect } from "../../grid";

/** A formula as what it consists of. */
export type Node =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  /** `sheet` is `null` for the formula's own. */
  | { readonly kind: "reference"; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly (Node | null)[] }
  | { readonly kind: "operator"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "sign"; readonly operator: "-" | "+" | "%"; readonly of: Node };

/** What a formula holds that is not understood here: it is then not calculated, never guessed. */
export class NotUnderstood extends Error {}

/**
 * Parses an en-US formula without its `=`.
 * @throws NotUnderstood for what stands outside of ordinary cell formulas: unions, other books, stacks of sheets, tables
 */
export function parseFormula(formula: string): Node {
  const parser = new Parser(tokenize(formula).filter(({ text }) => text.trim() !== ""));
  const node = parser.expression(0);
  parser.end();
  return node;
}

/** How tightly operators bind, loosest first; `^` and the signs are handled by themselves. */
const BINDING: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

const NUMBER = /^\d+(?:\.\d*)?(?:E\d+)?$|^\.\d+$/i;
const ERRORS = ["#VALUE!", "#N/A", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    if (this.at < this.tokens.length) throw new NotUnderstood();
  }

  expression(level: number): Node {
    const operators = BINDING[level];
    if (operators === undefined) return this.signed();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = this.operator(operators);
      if (operator === null) return left;
      left = { kind: "operator", operator, left, right: this.expression(level + 1) };
    }
  }

  /** `<=` and `<>` come as two tokens. */
  private operator(operators: readonly string[]): string | null {
    const two = (this.tokens[this.at]?.text ?? "") + (this.tokens[this.at + 1]?.text ?? "");
    if (["<=", ">=", "<>"].includes(two)) return operators.includes(two) ? this.take(2, two) : null;
    const one = this.tokens[this.at]?.text ?? "";
    return operators.includes(one) ? this.take(1, one) : null;
  }

  private take(count: number, text: string): string {
    this.at += count;
    return text;
  }

  /** A sign binds tighter than `^` in Excel: −2^2 is 4. */
  private signed(): Node {
    const text = this.tokens[this.at]?.text;
    if (text === "-" || text === "+") {
      this.at += 1;
      return { kind: "sign", operator: text, of: this.signed() };
    }
    let node = this.operand();
    while (this.tokens[this.at]?.text === "%") {
      this.at += 1;
      node = { kind: "sign", operator: "%", of: node };
    }
    return node;
  }

  private operand(): Node {
    const token = this.tokens[this.at];
    if (token === undefined) throw new NotUnderstood();
    if (token.kind === "text") {
      this.at += 1;
      return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (token.text === "(") {
      this.at += 1;
      const inner = this.expression(0);
      this.expect(")");
      return inner;
    }
    if (token.text === "{") return this.arrayConstant();
    if (token.text === "#") return this.error();
    if (token.kind !== "word" && token.kind !== "quoted") throw new NotUnderstood();
    if (this.tokens[this.at + 1]?.text === "(" && token.kind === "word") return this.call(token.text);
    return this.referenceOrName();
  }

  private error(): Node {
    const rest = this.tokens
      .slice(this.at, this.at + 5)
      .map(({ text }) => text)
      .join("");
    const error = ERRORS.find((each) => rest.toUpperCase().startsWith(each));
    if (error === undefined) throw new NotUnderstood();
    for (let taken = 0; taken < error.length; this.at += 1) taken += this.tokens[this.at]?.text.length ?? error.length;
    return { kind: "value", value: { error } };
  }

  private call(name: string): Node {
    this.at += 2;
    const given: (Node | null)[] = [];
    if (this.tokens[this.at]?.text === ")") {
      this.at += 1;
      return { kind: "call", name: name.toUpperCase(), given };
    }
    for (;;) {
      const next = this.tokens[this.at]?.text;
      given.push(next === "," || next === ")" ? null : this.expression(0));
      if (this.tokens[this.at]?.text === ",") this.at += 1;
      else break;
    }
    this.expect(")");
    return { kind: "call", name: name.toUpperCase(), given };
  }

  private referenceOrName(): Node {
    let text = "";
    if (this.tokens[this.at + 1]?.text === "!") {
      text = `${this.tokens[this.at]?.text ?? ""}!`;
      this.at += 2;
    }
    const word = this.tokens[this.at];
    if (word?.kind !== "word") throw new NotUnderstood();
    text += word.text;
    this.at += 1;
    if (this.tokens[this.at]?.text === ":" && this.tokens[this.at + 1]?.kind === "word") {
      text += `:${this.tokens[this.at + 1]?.text ?? ""}`;
      this.at += 2;
    }
    if (["!", ":", "#"].includes(this.tokens[this.at]?.text ?? "") || this.tokens[this.at]?.kind === "bracket") throw new NotUnderstood();
    return atom(text);
  }

  private arrayConstant(): Node {
    this.at += 1;
    const rows: CellValue[][] = [[]];
    for (;;) {
      const node = this.signed();
      const value = constant(node);
      rows[rows.length - 1]?.push(value);
      const next = this.tokens[this.at]?.text;
      this.at += 1;
      if (next === ";") rows.push([]);
      else if (next === "}") return { kind: "array", rows };
      else if (next !== ",") throw new NotUnderstood();
    }
  }

  private expect(text: string): void {
    if (this.tokens[this.at]?.text !== text) throw new NotUnderstood();
    this.at += 1;
  }
}

function atom(text: string): Node {
  if (NUMBER.test(text)) return { kind: "value", value: Number(text) };
  if (/^(?:true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  const { sheet, range } = splitSheet(text);
  if (sheet !== null && /[:[]/.test(sheet)) throw new NotUnderstood();
  const rect = parseRect(range);
  if (rect !== null) return { kind: "reference", sheet, rect };
  if (sheet !== null) throw new NotUnderstood();
  return { kind: "name", name: text };
}

function constant(node: Node): CellValue {
  if (node.kind === "value") return node.value;
  if (node.kind === "sign" && node.operator !== "%" && node.of.kind === "value" && typeof node.of.value === "number")
    return node.operator === "-" ? -node.of.value : node.of.value;
  throw new NotUnderstood();
}

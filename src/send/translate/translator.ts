import type { CellValue } from "../../assessment";
import { callEnd, joinTokens, spbeCalls, tokenize, type SpbeCall, type Token, type WorkbookFile } from "../../file";
import { cellAddress, quoteSheet, rangeAddress, type Position } from "../../grid";
import { FunctionFailure, functionDefinitions, type AttachedTable } from "../../functions";
import { evaluate } from "../evaluate/evaluate";
import { NotUnderstood } from "../evaluate/parse";
import { isTable, type Value } from "../evaluate/values";
import type { FixedReason } from "../model";
import type { WorkbookValues } from "../workbook-values";
import { handedOver, type Argument } from "./argument";
import { CannotTranslate } from "./cannot-translate";
import { literal } from "./literal";
import { nativeCall, type NativeContext } from "./native-calls";
import { isEndless, referenceOf } from "./references";
import { sameValue } from "./same-value";

/** Where a formula stands. */
export interface Home extends Position {
  readonly sheet: string;
}

/** What becomes of a formula that calls functions of ours. */
export type Translation =
  | {
      readonly kind: "native";
      readonly text: string;
      /** Whether the formula is one call of ours and nothing else: then it needs no array formula. */
      readonly isWhole: boolean;
      /** What it shows; `undefined` when that cannot be worked out here. */
      readonly value: Value | undefined;
    }
  | { readonly kind: "fixed"; readonly reason: FixedReason; readonly value: Value | undefined };

/** Turns formulas of ours into native ones, and proves each by calculating both. */
export class Translator {
  constructor(
    private readonly file: WorkbookFile,
    private readonly values: WorkbookValues,
    private readonly native: NativeContext,
    private readonly table: AttachedTable
  ) {}

  /**
   * A formula as stored, translated. Never throws for what a formula says: what has no native equivalent is told as such.
   */
  async formula(stored: string, home: Home): Promise<Translation> {
    const tokens = withoutSingle(tokenize(stored));
    const calls = spbeCalls(tokens);
    const [only] = calls;
    const isWhole = calls.length === 1 && only?.start === 0 && only.end === tokens.length;
    if (only !== undefined && isWhole) return this.whole(only, home);
    try {
      const text = await this.nativeText(tokens, home);
      return { kind: "native", text, isWhole: false, value: this.valueOf(text, home) };
    } catch (error) {
      return { kind: "fixed", reason: reasonOf(error), value: await this.presentValue(tokens, home) };
    }
  }

  /** What a formula shows now, calculated with the answers of its calls in their place; `undefined` where that cannot be told. */
  private async presentValue(tokens: readonly Token[], home: Home): Promise<Value | undefined> {
    try {
      const parts: string[] = [];
      let at = 0;
      for (const call of spbeCalls(tokens)) {
        const value = await this.answer(call.id, await this.argumentsOf(call, home));
        if (isTable(value)) return undefined;
        parts.push(joinTokens(tokens.slice(at, call.start)), literal(value));
        at = call.end;
      }
      return this.valueOf(parts.join("") + joinTokens(tokens.slice(at)), home);
    } catch (error) {
      reasonOf(error);
      return undefined;
    }
  }

  private async whole(call: SpbeCall, home: Home): Promise<Translation> {
    let value: Value | undefined;
    try {
      const given = await this.argumentsOf(call, home);
      value = await this.answer(call.id, given);
      // While an entry cannot be read a summary is one error, not a table of them.
      const id = call.id === "SUMMARY" && !isTable(value) ? "INDEX" : call.id;
      const text = this.proved(nativeCall(id, given, this.native), value, home);
      return { kind: "native", text, isWhole: true, value };
    } catch (error) {
      return { kind: "fixed", reason: reasonOf(error), value };
    }
  }

  /** A part of a formula with every call of ours in it made native. */
  private async nativeText(tokens: readonly Token[], home: Home): Promise<string> {
    const parts: string[] = [];
    let at = 0;
    for (const call of spbeCalls(tokens)) {
      const given = await this.argumentsOf(call, home);
      const value = await this.answer(call.id, given);
      parts.push(joinTokens(tokens.slice(at, call.start)), this.proved(nativeCall(call.id, given, this.native), value, home));
      at = call.end;
    }
    return parts.join("") + joinTokens(tokens.slice(at));
  }

  private argumentsOf(call: SpbeCall, home: Home): Promise<readonly Argument[]> {
    return Promise.all(call.given.map((tokens) => this.argument(tokens, home)));
  }

  private async argument(tokens: readonly Token[], home: Home): Promise<Argument> {
    if (tokens.length === 0) return { kind: "omitted" };
    const reference = referenceOf(tokens, home, this.file);
    if (reference !== null) {
      const { sheet, rect } = reference;
      if (isEndless(rect)) throw new CannotTranslate("unclear-arguments");
      const value = this.valueOf(`${quoteSheet(sheet)}!${rangeAddress(rect)}`, home);
      if (value === undefined) throw new CannotTranslate("unclear-arguments");
      return { kind: "cells", sheet, rect, text: joinTokens(tokens), values: isTable(value) ? value : [[value]] };
    }
    const text = await this.nativeText(tokens, home);
    const value = this.valueOf(text, home);
    if (value === undefined) throw new CannotTranslate("unclear-arguments");
    return {
      kind: "expression",
      text,
      value,
      fixed: tokens.every(({ kind, text: word }) => kind !== "word" || /^[\d.]+(?:E\d+)?$/i.test(word)),
    };
  }

  /** What the add-in answers to a call. */
  private async answer(id: string, given: readonly Argument[]): Promise<Value> {
    const definition = functionDefinitions.find((each) => each.id === id);
    if (definition === undefined) return { error: "#NAME?" };
    const { parameters } = definition;
    try {
      return await definition.compute({
        values: parameters.map(({ range }, at) => handedOver(given[at] ?? { kind: "omitted" }, range)),
        addresses: parameters.map((_, at) => addressOf(given[at])),
        caller: null,
        table: this.table,
      });
    } catch (error) {
      if (error instanceof FunctionFailure) return { error: error.code === "value" ? "#VALUE!" : "#N/A" };
      throw error;
    }
  }

  /** The text of a native call, when it gives what the add-in answers. @throws CannotTranslate otherwise */
  private proved(text: string, expected: Value, home: Home): string {
    const value = this.valueOf(text, home);
    if (value === undefined || !sameValue(value, expected)) throw new CannotTranslate("unclear-arguments");
    return text;
  }

  private valueOf(formula: string, { sheet }: Home): Value | undefined {
    try {
      return evaluate(formula, this.values.surroundings(sheet));
    } catch (error) {
      if (error instanceof NotUnderstood) return undefined;
      throw error;
    }
  }
}

function addressOf(argument: Argument | undefined): string | null {
  if (argument?.kind !== "cells") return null;
  const { sheet, rect } = argument;
  return `${quoteSheet(sheet)}!${rect.rows === 1 && rect.columns === 1 ? cellAddress(rect) : rangeAddress(rect)}`;
}

function reasonOf(error: unknown): FixedReason {
  if (error instanceof CannotTranslate) return error.reason;
  if (error instanceof FunctionFailure) return "no-answer";
  throw error;
}

/** `@` before a call of ours is stored around it and only says that one value is wanted, which a native cell gives anyway. */
function withoutSingle(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const end = callEnd(tokens, index + 1);
    const inside = tokens.slice(index + 2, end - 1);
    const [call] = spbeCalls(inside);
    const wraps = /^_xlfn\.SINGLE$/i.test(token.text) && tokens[index + 1]?.text === "(" && call?.start === 0 && call.end === inside.length;
    if (wraps) {
      result.push(...withoutSingle(inside));
      index = end - 1;
    } else if (token.text === "@" && spbeCalls(tokens.slice(index + 1))[0]?.start === 0) continue;
    else result.push(token);
  }
  return result;
}

/** A value as one cell shows it. */
export function firstOf(value: Value | undefined): CellValue | undefined {
  if (value === undefined) return undefined;
  return isTable(value) ? (value[0]?.[0] ?? null) : value;
}

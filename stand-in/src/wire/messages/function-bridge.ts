import type { FunctionCall, FunctionDeclaration, FunctionHost, FunctionResult } from "../../model/functions";
import type { Value } from "../../model/value";
import type { MessageEntry } from "../protocol/envelope";
import type { Host } from "../host/host";
import { isJsonObject, type Json } from "../protocol/json";

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const CANCELABLE = 1;
const STREAMING = 2;
const PASSES_ERRORS = 4;

/** Error codes of the custom-function runtime → what the cell shows. Others are `#VALUE!`. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

type Parameter = FunctionCall["parameters"][number];

const isError = (value: unknown): value is { readonly error: string } => isJsonObject(value) && typeof value["error"] === "string";

/** Carries calls of custom functions from the grid to the runtime in the frame, and their results back. */
export class FunctionBridge {
  private ready = false;
  private nextId = 1;
  private waiting: FunctionCall[] = [];
  /** Calls sent and not answered for good: a streaming one stays until it is cancelled. */
  private readonly open = new Map<number, FunctionCall>();
  private readonly declared: ReadonlyMap<string, FunctionDeclaration>;
  private readonly stops: (() => void)[];

  constructor(
    private readonly host: Host,
    private readonly functions: FunctionHost,
    private readonly send: (entries: readonly MessageEntry[]) => void
  ) {
    this.declared = new Map((host.options.functions ?? []).map((declaration) => [declaration.id.toUpperCase(), declaration]));
    const cancelled = functions.onCancelled?.((ids) => this.cancel(ids));
    this.stops = [functions.onCalls((calls) => this.take(calls), host.options.namespace), ...(cancelled === undefined ? [] : [cancelled])];
  }

  close(): void {
    for (const stop of this.stops) stop();
  }

  /** The frame starts again: what it had been asked and has not answered is asked again when it is ready. */
  restart(): void {
    this.ready = false;
    this.waiting = [...this.open.values(), ...this.waiting];
    this.open.clear();
  }

  /** The runtime in the frame can take calls now. */
  start(): void {
    this.ready = true;
    const calls = this.waiting;
    this.waiting = [];
    this.invoke(calls);
  }

  /** Calls of one calculation pass: they travel as one message. */
  private take(calls: readonly FunctionCall[]): void {
    if (this.ready) this.invoke(calls);
    else this.waiting.push(...calls);
  }

  private invoke(calls: readonly FunctionCall[]): void {
    const entries: MessageEntry[] = [];
    const unanswerable: { invocationId: number; result: FunctionResult }[] = [];
    for (const call of calls) {
      const error = this.host.options.allowErrors === true ? null : firstError(call.parameters);
      if (error === null) entries.push(this.entry(call));
      else unanswerable.push({ invocationId: call.invocationId, result: error });
    }
    if (unanswerable.length > 0) this.functions.deliver(unanswerable);
    if (entries.length > 0) this.send(entries);
  }

  private streams(call: FunctionCall): boolean {
    return this.declared.get(call.functionId.toUpperCase())?.options?.stream === true;
  }

  private entry(call: FunctionCall): MessageEntry {
    const declaration = this.declared.get(call.functionId.toUpperCase());
    const options = declaration?.options ?? {};
    const flags =
      (options.cancelable === true ? CANCELABLE : 0) |
      (options.stream === true ? STREAMING : 0) |
      (this.host.options.allowErrors === true ? PASSES_ERRORS : 0);
    const parameters = call.parameters.map((value, index) =>
      this.parameter(value, declaration?.parameters[index]?.dimensionality === "matrix")
    );
    const message: Json[] = [call.invocationId, call.functionId, parameters, options.requiresAddress === true ? call.caller : null, flags];
    // Excel tells them only to functions that give rows.
    if (options.requiresParameterAddresses === true && declaration?.result.dimensionality === "matrix")
      message.push(call.parameterAddresses);
    this.open.set(call.invocationId, call);
    return [FUNCTION_CATEGORY, INVOKE, "", JSON.stringify(message), this.nextId++, false];
  }

  private parameter(value: Parameter, matrix: boolean): Json {
    if (value === undefined) return matrix ? [[this.blank()]] : null;
    return this.plain(value);
  }

  /** Values nest: rows of cells, and all that is given for a repeating parameter. */
  private plain(value: Exclude<Parameter, undefined>): Json {
    return Array.isArray(value) ? value.map((one: Exclude<Parameter, undefined>) => this.plain(one)) : this.cell(value as Value);
  }

  private cell(value: Value): Json {
    if (value === null) return this.blank();
    // Errors reach a function without their message, as in Excel.
    return isError(value) ? { code: value.error, type: "CustomFunctionError" } : (value as Json);
  }

  private blank(): Json {
    return this.host.blank === "0" ? 0 : null;
  }

  private cancel(ids: readonly number[]): void {
    const known = ids.filter((id) => this.open.delete(id));
    this.waiting = this.waiting.filter((call) => !ids.includes(call.invocationId));
    const entries = known.map((invocationId): MessageEntry => [
      FUNCTION_CATEGORY,
      CANCEL,
      "",
      JSON.stringify({ invocationId }),
      this.nextId++,
      false,
    ]);
    if (entries.length > 0 && this.ready) this.send(entries);
  }

  /** What the runtime hands back: `[id, succeeded, value, errorCode?, outboundData?]` each, or the same as objects. */
  results(answers: readonly Json[]): void {
    const results: { invocationId: number; result: FunctionResult }[] = [];
    for (const answer of answers) {
      const [id, succeeded, value, code] = Array.isArray(answer)
        ? (answer as readonly Json[])
        : isJsonObject(answer)
          ? [answer["id"], answer["failed"] !== true, answer["value"], answer["errorCode"]]
          : [];
      if (typeof id !== "number") continue;
      const call = this.open.get(id);
      results.push({
        invocationId: id,
        result: succeeded === true ? resultOf(value ?? null) : this.failure(id, value ?? null, code ?? null),
      });
      if (call !== undefined && !this.streams(call)) this.open.delete(id);
    }
    if (results.length > 0) this.functions.deliver(results);
  }

  private failure(id: number, value: Json, code: Json): Value {
    const message = typeof value === "string" && value !== "" ? value : undefined;
    const number = typeof code === "number" ? code : 0;
    // 2 and 3 are exceptions the function did not mean to throw; 9 and 10 functions that were never associated.
    if ([2, 3, 9, 10].includes(number)) {
      this.host.warn(
        `Excel stand-in: function ${this.open.get(id)?.functionId ?? String(id)} failed (${String(number)}): ${message ?? "no message"}`
      );
    }
    const error = ERROR_OF_CODE[number] ?? "#VALUE!";
    return message === undefined ? { error } : { error, message };
  }
}

/** The first error among the parameters: without `allowErrorForDataTypeAny` Excel answers it without asking. */
function firstError(parameters: readonly Parameter[]): Value {
  for (const parameter of parameters) {
    for (const value of Array.isArray(parameter) ? (parameter as readonly (readonly Value[])[]).flat() : [parameter]) {
      if (isError(value)) return value;
    }
  }
  return null;
}

function resultOf(value: Json): FunctionResult {
  if (!Array.isArray(value)) return cellOf(value);
  const lines = value as readonly Json[];
  return lines.map((line) => (Array.isArray(line) ? (line as readonly Json[]).map(cellOf) : [cellOf(line)]));
}

function cellOf(value: Json): Value {
  if (!isJsonObject(value)) return Array.isArray(value) ? { error: "#VALUE!" } : (value as Value);
  const code = value["code"] ?? value["basicValue"];
  const message = value["message"];
  if (typeof code === "string" && code.startsWith("#")) return typeof message === "string" ? { error: code, message } : { error: code };
  const basic = value["basicValue"] ?? null;
  return isJsonObject(basic) || Array.isArray(basic) ? { error: "#VALUE!" } : (basic as Value);
}

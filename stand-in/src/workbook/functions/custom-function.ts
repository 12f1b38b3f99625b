import { BaseFunction, type FunctionVariantType, type IFunctionNames, type BaseValueObject } from "@univerjs/preset-sheets-core";
import { BUSY, isError, type Value } from "../../model/value";
import type { FunctionCall, FunctionDeclaration, FunctionResult } from "../../model/functions";
import { holdsCell, type SheetPosition } from "../../geometry/rect";
import { argumentOf, engineValue, isTable, referenceOf, type Argument } from "../calculation/engine-values";

/** A question as a formula puts it. */
export interface Question {
  readonly declaration: FunctionDeclaration;
  readonly place: SheetPosition;
  readonly parameters: FunctionCall["parameters"];
  readonly references: readonly ReturnType<typeof referenceOf>[];
}

/**
 * The engine's side of one declared function. It must be synchronous: the engine runs asynchronous functions one at a time and holds
 * the native formulas up. It answers from what is known, else `#BUSY!`, and is calculated again when the answer has come.
 */
export function customFunctionClass(
  declaration: FunctionDeclaration,
  ask: (question: Question) => FunctionResult
): new (name: IFunctionNames) => BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = declaration.parameters.filter((one) => one.optional !== true && one.repeating !== true).length;
    override maxParams = declaration.parameters.some((one) => one.repeating === true) ? 255 : declaration.parameters.length;

    /** A text in quotes stays a text: the engine would read `"5/2018"` as a date. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...parts: BaseValueObject[]): BaseValueObject {
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return engineValue(call(declaration, place, parts, ask));
    }
  };
}

function call(
  declaration: FunctionDeclaration,
  place: SheetPosition,
  parts: readonly FunctionVariantType[],
  ask: (question: Question) => FunctionResult
): FunctionResult {
  const given = parts.map(argumentOf);
  const references = parts.map(referenceOf);
  // A formula that refers to its own cell: Excel warns once and shows 0.
  if (references.some((one) => one?.sheetId === place.sheetId && holdsCell(one.rect, place.row, place.column))) return 0;
  const unusable = firstUnusable(given, declaration.allowErrorForDataTypeAny === true);
  if (unusable) return unusable;
  // What the formula leaves out is omitted all the same: a function always gets every parameter it declares.
  const count = Math.max(given.length, declaration.parameters.length);
  const parameters = Array.from({ length: count }, (_, index) => shaped(declaration, index, given[index]));
  return perElement(declaration, parameters, (values) =>
    ask({ declaration, place, parameters: gathered(declaration, values), references })
  );
}

/** Excel does not call a function whose arguments are still being calculated, nor, unless it said it can take them, with errors. */
function firstUnusable(given: readonly Argument[], takesErrors: boolean): Value | null {
  let error: Value | null = null;
  for (const argument of given) {
    for (const row of isTable(argument) ? argument : [[argument ?? null]]) {
      for (const value of row) {
        if (!isError(value)) continue;
        if (value.error === BUSY) return { error: BUSY };
        if (!takesErrors) error ??= { error: value.error };
      }
    }
  }
  return error;
}

function isMatrix(declaration: FunctionDeclaration, index: number): boolean {
  const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
  return parameter?.dimensionality === "matrix";
}

function shaped(declaration: FunctionDeclaration, index: number, argument: Argument): Argument {
  if (argument === undefined) return undefined;
  if (isMatrix(declaration, index)) return isTable(argument) ? argument : [[argument]];
  return isTable(argument) && argument.length === 1 && argument[0]?.length === 1 ? (argument[0][0] ?? null) : argument;
}

/** All that is given for a repeating parameter is handed over as one. */
function gathered(declaration: FunctionDeclaration, values: readonly Argument[]): Question["parameters"] {
  const last = declaration.parameters.length - 1;
  if (declaration.parameters[last]?.repeating !== true) return values;
  const repeated = values.slice(last).filter((one) => one !== undefined);
  return [...values.slice(0, last), repeated as readonly (Value | readonly (readonly Value[])[])[]];
}

/** A range given where one value is declared makes Excel call the function once for each cell and spill the results. */
function perElement(
  declaration: FunctionDeclaration,
  parameters: readonly Argument[],
  ask: (values: readonly Argument[]) => FunctionResult
): FunctionResult {
  const lifted = parameters.map((argument, index) => (isTable(argument) && !isMatrix(declaration, index) ? argument : null));
  const tables = lifted.filter((one) => one !== null);
  if (tables.length === 0) return ask(parameters);
  const rows = Math.max(...tables.map((one) => one.length));
  const columns = Math.max(...tables.map((one) => one[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_unused, c): Value => {
      const values = parameters.map((argument, index) => {
        const table = lifted[index];
        return table ? (table[table.length === 1 ? 0 : r]?.[table[0]?.length === 1 ? 0 : c] ?? null) : argument;
      });
      const result = ask(values);
      return isTable(result) ? (result[0]?.[0] ?? null) : result;
    })
  );
}

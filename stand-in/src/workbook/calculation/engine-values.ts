import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { valueOf } from "../grid/cell-values";
import type { FunctionResult } from "../../model/functions";
import type { Rect } from "../../geometry/rect";
import type { Value } from "../../model/value";

/** An argument as the formula hands it over: a value, a table of values, or nothing between two commas. */
export type Argument = Value | readonly (readonly Value[])[] | undefined;

/** The argument a formula's part stands for. References are read cell by cell: the engine's own conversion turns numbers in text-formatted cells into texts. */
export function argumentOf(part: FunctionVariantType): Argument {
  if (part.isReferenceObject()) return referencedValues(part as BaseReferenceObject);
  const value = part as BaseValueObject;
  if (value.isArray()) {
    const array = value as ArrayValueObject;
    const rows: Value[][] = [];
    for (let r = 0; r < array.getRowCount(); r++) {
      const row: Value[] = [];
      for (let c = 0; c < array.getColumnCount(); c++) {
        const one = array.get(r, c);
        row.push(one ? plainValue(one) : null);
      }
      rows.push(row);
    }
    return rows;
  }
  return value.isNull() ? undefined : plainValue(value);
}

/** The cells an argument refers to, with their sheet; null when it is not a reference. */
export function referenceOf(part: FunctionVariantType): { readonly sheetId: string; readonly rect: Rect } | null {
  if (!part.isReferenceObject()) return null;
  const reference = part as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return {
    sheetId: reference.getSheetId(),
    rect: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
  };
}

/** What the formula goes on with when a function has answered. */
export function engineValue(result: FunctionResult): BaseValueObject {
  if (!isTable(result)) return engineScalar(result);
  const first = result[0]?.[0];
  if (first === undefined) return ErrorValueObject.create("#CALC!" as ErrorType);
  if (result.length === 1 && result[0]?.length === 1) return engineScalar(first);
  const columns = Math.max(...result.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: result.map((row) =>
      Array.from({ length: columns }, (_, c) => engineScalar(c < row.length ? (row[c] ?? null) : { error: "#N/A" }))
    ),
    rowCount: result.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

/** Whether a result or argument is a table of values. */
export function isTable(value: Argument | FunctionResult): value is readonly (readonly Value[])[] {
  return Array.isArray(value);
}

function engineScalar(value: Value): BaseValueObject {
  // A formula whose result is blank shows 0, for functions as for references.
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

function plainValue(value: BaseValueObject): Value {
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isNull()) return null;
  if (value.isBoolean()) return Boolean(value.getValue());
  if (value.isNumber()) return Number(value.getValue());
  return String(value.getValue());
}

function referencedValues(reference: BaseReferenceObject): Value[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  // The engine would read the sheet of the formula in place of one that is not there.
  const noSheet = reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
  if (startRow < 0 || startColumn < 0 || noSheet) return [[{ error: "#REF!" }]];
  const rows: Value[][] = [];
  for (let r = startRow; r <= endRow; r++) {
    const row: Value[] = [];
    for (let c = startColumn; c <= endColumn; c++) row.push(valueOf(reference.getCellData(r, c)));
    rows.push(row);
  }
  return rows;
}

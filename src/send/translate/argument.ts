import type { CellValue } from "../../assessment";
import { isError, type Rect } from "../../grid";
import { isTable, type Table, type Value } from "../evaluate/values";

/** An argument of a call of ours, as far as it can be told before calculating. */
export type Argument =
  | { readonly kind: "omitted" }
  /** Cells it names. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly text: string;
      readonly values: Table;
    }
  /** What it works out to now; `fixed` when it is written in the formula itself and cannot change. */
  | { readonly kind: "expression"; readonly text: string; readonly value: Value; readonly fixed: boolean };

/** Its values as rows of cells; none when it is left out. */
export function rowsOf(argument: Argument): Table {
  if (argument.kind === "omitted") return [];
  if (argument.kind === "cells") return argument.values;
  return isTable(argument.value) ? argument.value : [[argument.value]];
}

/** The argument's only value, or of several the first. */
export const onlyValue = (argument: Argument): CellValue => rowsOf(argument)[0]?.[0] ?? null;

/** Whether it is a single cell or value. */
export function isSingle(argument: Argument): boolean {
  const rows = rowsOf(argument);
  return rows.length === 1 && rows[0]?.length === 1;
}

/** The value as Excel hands it to a function. */
export function handedOver(argument: Argument, isRange: boolean): unknown {
  if (argument.kind === "omitted") return null;
  const plain = (value: CellValue): unknown => (isError(value) ? { code: value.error } : value);
  return isRange || !isSingle(argument) ? rowsOf(argument).map((row) => row.map(plain)) : plain(onlyValue(argument));
}

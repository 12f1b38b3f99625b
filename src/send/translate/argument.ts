import type { CellValue } from "../../assessment";
import type { Rect } from "../../grid";
import type { Value } from "../evaluate/values";

/** An argument of a call of ours, as far as it can be told before calculating. */
export type Argument =
  | { readonly kind: "omitted" }
  /** Cells it names. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly rect: Rect;
      readonly text: string;
      readonly values: readonly (readonly CellValue[])[];
    }
  /** What it works out to now; `fixed` when it is written in the formula itself and cannot change. */
  | { readonly kind: "expression"; readonly text: string; readonly value: Value; readonly fixed: boolean };

/** The argument's only value, where it has one. */
export function onlyValue(argument: Argument): CellValue {
  if (argument.kind === "omitted") return null;
  if (argument.kind === "cells") return argument.values[0]?.[0] ?? null;
  return Array.isArray(argument.value)
    ? ((argument.value as readonly (readonly CellValue[])[])[0]?.[0] ?? null)
    : (argument.value as CellValue);
}

/** Whether it is a single cell or value. */
export function isSingle(argument: Argument): boolean {
  if (argument.kind === "cells") return argument.rect.rows === 1 && argument.rect.columns === 1;
  return argument.kind === "expression" && !Array.isArray(argument.value);
}

/** The value as Excel hands it to a function. */
export function handedOver(argument: Argument, isRange: boolean): unknown {
  const plain = (value: CellValue): unknown => (typeof value === "object" && value !== null ? { code: value.error } : value);
  if (argument.kind === "omitted") return null;
  const rows: readonly (readonly CellValue[])[] =
    argument.kind === "cells"
      ? argument.values
      : Array.isArray(argument.value)
        ? (argument.value as readonly (readonly CellValue[])[])
        : [[argument.value as CellValue]];
  return isRange || !isSingle(argument) ? rows.map((row) => row.map(plain)) : plain(rows[0]?.[0] ?? null);
}

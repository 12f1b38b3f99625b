import type { Cell, Value } from "../workbook/types";
import type { Json } from "./json";

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"]);

/** A value as `Range.values` gives it: blank is "", an error its text. */
export function jsonValue(value: Value): Json {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `Range.valueTypes`. */
export function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : value === "" ? "Empty" : "String";
}

/** `Range.formulas` of one cell: the formula, else the value. */
export const formulaOf = (cell: Cell): Json => cell.formula ?? jsonValue(cell.value);

/**
 * What Excel makes of a text written through the API: it is read like typing in en-US, so `"3"` becomes a number;
 * an apostrophe in front, or a text format, keeps it as it is.
 */
export function typedValue(value: Json, asText: boolean): Value | undefined {
  if (value === null) return undefined;
  if (typeof value !== "string") return typeof value === "object" ? String(JSON.stringify(value)) : value;
  if (value === "") return null;
  if (value.startsWith("'")) return value.slice(1);
  if (asText || value.startsWith("=")) return value;
  const trimmed = value.trim();
  if (ERRORS.has(trimmed.toUpperCase())) return { error: trimmed.toUpperCase() };
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(trimmed)) return Number(trimmed.slice(0, -1)) / 100;
  return value;
}

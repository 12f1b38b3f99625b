import type { Cell } from "../../model/cell";
import type { Value } from "../../model/value";
import type { Json } from "../protocol/json";

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

/** What a written entry becomes: the value, and the number format Excel gives a cell that has none. */
export interface Typed {
  /** `undefined` leaves the cell as it is. */
  readonly value: Value | undefined;
  readonly format: string | null;
}

const just = (value: Value | undefined): Typed => ({ value, format: null });

/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `4/15/2017` or `2017-04-15` as a day number; null when it is no day. */
function dayNumber(text: string): number | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [y, m, d] = [year ?? isoYear, month ?? isoMonth, day ?? isoDay].map(Number);
  if (y === undefined || m === undefined || d === undefined || Number.isNaN(y)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1901 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return (date.getTime() - EPOCH) / 86_400_000;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

function plainNumber(text: string): number | null {
  if (NUMBER.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(",", "")) : null;
}

/**
 * What Excel makes of an entry written through the API: a text is read like typing in en-US, so `"3"` becomes a number
 * and `"4/15/2017"` a day; an apostrophe in front, or a text format (`asText`), keeps it as it is.
 */
export function typed(entry: Json, asText: boolean): Typed {
  if (entry === null) return just(undefined);
  if (typeof entry !== "string") return just(typeof entry === "object" ? JSON.stringify(entry) : entry);
  if (entry === "") return just(null);
  if (entry.startsWith("'")) return just(entry.slice(1));
  if (asText || entry.startsWith("=")) return just(entry);
  const text = entry.trim();
  if (ERRORS.has(text.toUpperCase())) return just({ error: text.toUpperCase() });
  if (/^(true|false)$/i.test(text)) return just(text.toLowerCase() === "true");
  const number = plainNumber(text);
  if (number !== null) return just(number);
  const cents = text.includes(".") ? ".00" : "";
  const percent = text.endsWith("%") ? plainNumber(text.slice(0, -1)) : null;
  if (percent !== null) return { value: percent / 100, format: `0${cents}%` };
  const dollars = /^-?\$/.test(text) ? plainNumber(text.replace("$", "")) : null;
  if (dollars !== null) return { value: dollars, format: `$#,##0${cents}` };
  const day = dayNumber(text);
  return day === null ? just(entry) : { value: day, format: "m/d/yyyy" };
}

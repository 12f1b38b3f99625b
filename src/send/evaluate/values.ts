import type { CellError, CellValue } from "../../assessment";
import { isError } from "../../grid";
import { NotUnderstood } from "./parse";

/** Rows of cells. */
export type Table = readonly (readonly CellValue[])[];

/** What a part of a formula gives: one value, or rows of them. */
export type Value = CellValue | Table;

/** Whether a value is rows of cells. */
export const isTable = (value: Value): value is Table => Array.isArray(value);

const VALUE: CellError = { error: "#VALUE!" };

/** A cell as a number in arithmetic. A text that looks like one depends on the reader's locale, so it is not calculated with. */
export function numberOf(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (isError(value)) return value;
  if (/\d/.test(value)) throw new NotUnderstood();
  return VALUE;
}

/** A cell as a text, as `&` joins it. Decimals read differently in other locales, so they are not joined. */
export function textOf(value: CellValue): string | CellError {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value;
  if (!Number.isInteger(value) || Math.abs(value) > 1e10) throw new NotUnderstood();
  return String(value);
}

/** Numbers come before texts, texts before truth values; a blank is whatever stands on the other side. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compared(a: CellValue, b: CellValue): number {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left === "object" || typeof right === "object") throw new NotUnderstood();
  if (typeof left !== typeof right) return RANK[typeof left as keyof typeof RANK] - RANK[typeof right as keyof typeof RANK];
  if (typeof left === "string" && typeof right === "string") {
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function blankLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** One operator between two cells. */
export function binary(operator: string, a: CellValue, b: CellValue): CellValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case "&": {
      const [left, right] = [textOf(a), textOf(b)];
      return typeof left === "string" && typeof right === "string" ? left + right : VALUE;
    }
    case "=":
      return compared(a, b) === 0;
    case "<>":
      return compared(a, b) !== 0;
    case "<":
      return compared(a, b) < 0;
    case ">":
      return compared(a, b) > 0;
    case "<=":
      return compared(a, b) <= 0;
    case ">=":
      return compared(a, b) >= 0;
  }
  const [left, right] = [numberOf(a), numberOf(b)];
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  return arithmetic(operator, left, right);
}

function arithmetic(operator: string, a: number, b: number): CellValue {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    case "^":
      return a ** b;
    default:
      throw new NotUnderstood();
  }
}

import { asSeen } from "../instrument";
import type { CellError, CellValue } from "../assessment";

/** Whether a cell shows nothing: blank or only white space. */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== "string") return false;
  // Asked of every cell: what begins with a plain sign shows at least that.
  const first = value.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && asSeen(value).trim() === "";
}

/** What stands between them are plain signs. */
const [SPACE, DELETE] = [0x20, 0x7f];

/** Whether a cell shows an error such as `#REF!`. */
export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a cell holds as text, on one line; "" for a blank. Never interpreted: `"=A1"` and `"<b>"` stay what they are. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  const text = asSeen(String(value));
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** White space that a text on one line does not have. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** What a cell holds as text, its lines kept apart by `"\n"`; "" for a blank or an error. */
export function linesOf(value: CellValue): string {
  if (value === null || isError(value)) return "";
  const lines = String(value)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** A text with its line breaks written one way and without white space at its ends: otherwise as it is. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** Signs that a program takes for the beginning of a formula or command, full-width ones too. Source: OWASP, CSV injection. */
const BEGINS_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Whether a program that opens a text, as a cell or in a CSV, may take it for a formula. */
export const readsAsFormula = (text: string): boolean => BEGINS_FORMULA.test(text);

import type { CellValue } from "../../assessment";
import { findInstrument, instruments, type Instrument } from "../../instrument";
import { quotedValue } from "../../text/table/quoted-value";
import { FunctionFailure } from "../failure";
import { messages, spokenLanguage } from "../messages";

/**
 * A value as a plain cell value. Errors in a range arrive as objects with a `code` and no message;
 * anything else that is not plain (an entity, a picture) is as useless to us as an error.
 */
export function cellValueOf(value: unknown): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code = (value as { readonly code?: unknown }).code;
  return { error: typeof code === "string" ? code : "#VALUE!" };
}

/** Whether a cell holds nothing: desktop Excel hands a blank over as 0, Excel on the web as null. */
export function isBlank(value: CellValue): boolean {
  return value === null || value === 0 || (typeof value === "string" && value.trim() === "");
}

/** A range argument as rows of cell values; a single value is a range of one cell. */
export function rangeOf(value: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(value)) return [[cellValueOf(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValueOf) : [cellValueOf(row)]));
}

/** The only cell of an argument that is no range; of a range, its first. */
export function cellOf(value: unknown): CellValue {
  return rangeOf(value)[0]?.[0] ?? null;
}

/**
 * Whether a range argument was left out: it arrives as `null`, `[[null]]` or `[[0]]`. Where Excel tells the address of
 * each argument, a blank cell that somebody pointed at is not left out.
 */
export function isOmitted(value: unknown, address?: string | null): boolean {
  const range = rangeOf(value);
  if (range.length !== 1 || range[0]?.length !== 1) return false;
  const [only] = range[0];
  // A text without letters comes from a cell or from the person; Excel never hands it over for nothing.
  const isText = (Array.isArray(value) ? (value as unknown[]).flat()[0] : value) === "";
  return (only === null || only === 0) && !isText && !address;
}

/** What a cell holds, as a person would quote it in the language set. */
export function quoted(value: CellValue): string {
  return quotedValue(value, spokenLanguage());
}

/** What a cell holds, to stand between quotation marks in a sentence. */
export function spelled(value: CellValue): string {
  return quoted(value).replace(/^"|"$/g, "");
}

/**
 * The instrument an argument names, or `null` when it was left out.
 * @throws FunctionFailure when no instrument has this name
 */
export function instrumentOf(value: unknown): Instrument | null {
  const given = cellOf(value);
  if (isBlank(given)) return null;
  const found = typeof given === "object" ? null : findInstrument(String(given));
  if (found) return found;
  const known = instruments.map(({ id }) => id).join(", ");
  throw new FunctionFailure("value", messages().unknownInstrument(spelled(given), known));
}

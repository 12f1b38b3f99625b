import type { Value } from "../../../model/value";
import { encodeXstring, escapeText } from "../../../../../src/file";

/** Type attribute and content of a `<c>` for a value. */
export interface ValueXml {
  readonly type: string | null;
  readonly xml: string;
}

/** Errors a cell may hold by itself; newer ones (#SPILL!, #CALC!, …) need a rich value beside it and are stored as #VALUE!, which Excel replaces when it calculates. */
const plainErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/**
 * @param calculated true for the result of a formula or of a spill: its text is stored as `str`; typed text is stored in the
 *   cell itself (`inlineStr`), which every reader accepts and which leaves the shared strings of the whole workbook alone.
 * @param prefix namespace prefix of the part, `x:` or empty.
 */
export function valueXml(value: Value, calculated: boolean, prefix: string): ValueXml {
  const v = (text: string): string => `<${prefix}v${spaced(text)}>${escapeText(text)}</${prefix}v>`;
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number") return Number.isFinite(value) ? { type: null, xml: v(numberText(value)) } : { type: "e", xml: v("#NUM!") };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: v(plainErrors.has(value.error) ? value.error : "#VALUE!") };
  const text = encodeXstring(value);
  if (calculated) return { type: "str", xml: v(text) };
  return {
    type: "inlineStr",
    xml: `<${prefix}is><${prefix}t${spaced(text)}>${escapeText(text)}</${prefix}t></${prefix}is>`,
  };
}

/** The shortest digits that read back as the same double; Excel writes the exponent as `E+21`. */
const numberText = (value: number): string => String(value === 0 ? 0 : value).toUpperCase();

const spaced = (text: string): string => (text !== text.trim() || /[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "");

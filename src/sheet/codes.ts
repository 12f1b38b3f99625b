import type { CellValue } from "../assessment/types";
import { findIndicators } from "../instrument/find";
import { numberIn } from "../instrument/numbering";
import type { IndicatorKey, Instrument } from "../instrument/types";

const CODE = "(?:#\\s*)?(?:(?:indikator|ind|ik|i|nomor|no)[\\s.:_-]*(?:ke[\\s-]*)?)?\\d{1,3}(?:-[1-9a-c]\\b)?";
const SEPARATOR = "\\s*[.):–-]+\\s*";
/** A number in front of a name: `1. Kebijakan …`, `IK-01 Kebijakan …`, `Indikator 1: Kebijakan …`. */
const LEADING = new RegExp(`^\\s*(${CODE})(?:${SEPARATOR}|\\s+)(?=[\\p{L}(])`, "iu");
/** A number in front of another: `IK 11 - 11. Arsitektur …`, as code and numbered name make in one cell. */
const BEFORE_NUMBER = new RegExp(`^\\s*(${CODE})${SEPARATOR}(?=${CODE}[^\\d])`, "iu");

const LONGEST_CODE = 18;
const MOST_REMEMBERED = 20_000;
const codesOfTexts = new Map<string, string | null>();

/**
 * The indicator number a cell stands for, in one spelling, or `null`. Says nothing about whether an instrument has it.
 * A number in brackets is the number of a column, not of an indicator.
 * @example codeOf("IK-01") // "1"
 * @example codeOf("35a") // "35-1"
 * @example codeOf("(1)") // null
 */
export function codeOf(value: CellValue): string | null {
  if (typeof value === "number" && Number.isInteger(value)) return value >= 1 && value <= 999 ? String(value) : null;
  if (typeof value === "number") return value > 1 && value < 1000 ? codeOfText(String(value)) : null;
  if (typeof value !== "string" || value.length > LONGEST_CODE || !/\d/.test(value) || /^\s*\(/.test(value)) return null;
  return codeOfText(value);
}

function codeOfText(text: string): string | null {
  const known = codesOfTexts.get(text);
  if (known !== undefined) return known;
  const found = numberIn(text, "indicator");
  const code = found === null || found.number === 0 ? null : `${found.number}${found.part === null ? "" : `-${found.part}`}`;
  // Bounded, so that a workbook full of short texts cannot fill the memory.
  if (codesOfTexts.size >= MOST_REMEMBERED) codesOfTexts.clear();
  codesOfTexts.set(text, code);
  return code;
}

/** A name cell taken apart: the number in front of the name, if there is one, and the name. */
export interface NumberedName {
  readonly code: string | null;
  readonly name: string;
}

/**
 * Takes the number off the front of a name; also where it stands there twice.
 * @example splitName("Indikator 1: Kebijakan Internal Arsitektur SPBE") // { code: "1", name: "Kebijakan Internal Arsitektur SPBE" }
 * @example splitName("IK 11 - 11. Arsitektur SPBE") // { code: "11", name: "Arsitektur SPBE" }
 */
export function splitName(text: string): NumberedName {
  const found = LEADING.exec(text);
  if (found?.[1]) return { code: codeOf(found[1]), name: text.slice(found[0].length) };
  const before = BEFORE_NUMBER.exec(text);
  const rest = before ? splitName(text.slice(before[0].length)) : null;
  return rest && rest.code !== null && rest.code === codeOf(before?.[1] ?? null) ? rest : { code: null, name: text };
}

const keysByInstrument = new WeakMap<Instrument, Map<string, readonly IndicatorKey[]>>();

/**
 * The keys of an instrument that a number can mean: none, one, or three where 5/2018 rates its indicator 35 three times.
 * @example keysOfCode(spbe5, "36") // ["35-2"]
 */
export function keysOfCode(instrument: Instrument, code: string | null): readonly IndicatorKey[] {
  if (code === null) return [];
  const known = keysByInstrument.get(instrument) ?? new Map<string, readonly IndicatorKey[]>();
  keysByInstrument.set(instrument, known);
  const keys = known.get(code) ?? findIndicators(instrument, code).map(({ key }) => key);
  known.set(code, keys);
  return keys;
}

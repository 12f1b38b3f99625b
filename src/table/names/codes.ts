import type { CellValue } from "../../assessment";
import { keysOfNumber, numberIn, type IndicatorKey, type Instrument, asSeen } from "../../instrument";
import { bounded } from "./remembered-answers";

/** The number of an indicator as people write it, with the words before it. */
export const CODE = /(?:#\s*)?(?:(?:indikator|ind|ik|i|nomor|no)[\s.:_-]*(?:ke[\s-]*)?)?\d{1,3}(?:-[1-9a-c]\b)?/;
const SEPARATOR = "\\s*[.):–-]+\\s*";
/** A number in front of a name: `1. Kebijakan …`, `IK-01 Kebijakan …`, `Indikator 1: Kebijakan …`. */
const LEADING = new RegExp(`^\\s*(${CODE.source})(?:${SEPARATOR}|\\s+)(?=[\\p{L}(])`, "iu");
/** A number in front of another: `IK 11 - 11. Arsitektur …`, as code and numbered name make in one cell. */
const BEFORE_NUMBER = new RegExp(`^\\s*(${CODE.source})${SEPARATOR}(?=${CODE.source}[^\\d])`, "iu");

const LONGEST_CODE = 18;
/** What is no code holds no number, begins with a bracket, or with a letter with which no word before a number does. */
const MAY_BE_CODE = /^(?!\s*\()(?=.*\d)(?:[^a-z0-9]*[0-9nki]|.*[^ -~])/is;

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
  if (typeof value !== "string" || value.length > LONGEST_CODE) return null;
  const text = asSeen(value);
  return MAY_BE_CODE.test(text) ? codeOfText(text) : null;
}

const codeOfText = bounded((text: string): string | null => {
  const found = numberIn(text, "indicator");
  return found === null || found.number === 0 ? null : `${found.number}${found.part === null ? "" : `-${found.part}`}`;
});

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

const codesByInstrument = new WeakMap<Instrument, (code: string) => readonly IndicatorKey[]>();
const NO_KEYS: readonly IndicatorKey[] = [];

/**
 * The keys of an instrument that a number can mean: none, one, or three where 5/2018 rates its indicator 35 three times.
 * @param code as {@link codeOf} gives it
 * @example keysOfCode(spbe5, "36") // ["35-2"]
 */
export function keysOfCode(instrument: Instrument, code: string | null): readonly IndicatorKey[] {
  if (code === null) return NO_KEYS;
  const known = codesByInstrument.get(instrument) ?? keysByCode(instrument);
  codesByInstrument.set(instrument, known);
  return known(code);
}

/** Answers for the numbers that mean something: the keys themselves, what they are parts of, and the places in the list. */
function keysByCode(instrument: Instrument): (code: string) => readonly IndicatorKey[] {
  const codes = new Set(instrument.indicators.flatMap(({ key }, at) => [key, key.split("-")[0] ?? key, String(at + 1)]));
  const keysOf = bounded((code) => keysOfNumber(instrument, code));
  return (code) => (codes.has(code) ? keysOf(code) : NO_KEYS);
}

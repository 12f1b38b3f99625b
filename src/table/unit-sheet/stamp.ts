import type { InstrumentId } from "../../instrument";

/** Which sending a unit's workbook belongs to. It stands in the workbook as a line that people see and as a part that they do not. */
export interface UnitStamp {
  readonly instrument: InstrumentId;
  /** Name of the agency, `""` where it is not known. */
  readonly agency: string;
  /** Year of the assessment, `""` where it is not known. */
  readonly year: string;
  /** Name of the unit as the agency's workbook writes it. */
  readonly unit: string;
  /** Day it was made: `2026-11-29`. */
  readonly made: string;
  /** What the unit's indicators held then, in six letters: two sendings with the same content have the same. */
  readonly version: string;
}

/** Namespace of the part of a unit's workbook that says what it is. */
export const UNIT_NAMESPACE = "urn:spbe-addin:kiriman:1";

const BEGIN = "Kode kiriman:";
const FIELDS = ["instrument", "agency", "year", "unit", "made", "version"] as const satisfies readonly (keyof UnitStamp)[];
const APART = " | ";
/** A line may name many units that were joined. */
const LONGEST = 10_000;

/**
 * The line by which a unit's workbook is known again, whatever program saved it.
 * @example stampLine(stamp) // "Kode kiriman: 59/2020 | Pemerintah Kota Denpasar | 2021 | Bappeda | 2026-11-29 | 1a2b3c"
 */
export function stampLine(stamp: UnitStamp): string {
  return `${BEGIN} ${FIELDS.map((field) => oneLine(stamp[field]) || "-").join(APART)}`;
}

/** What such a line says; `null` for any other text. */
export function readStampLine(text: string): UnitStamp | null {
  if (text.length > LONGEST || !text.trimStart().toLowerCase().startsWith(BEGIN.toLowerCase())) return null;
  const parts = text.slice(text.indexOf(":") + 1).split("|");
  return parts.length === FIELDS.length ? stampOf(parts) : null;
}

/** The same as XML for a part of the file. */
export function stampXml(stamp: UnitStamp): string {
  const attributes = FIELDS.map((field) => ` ${field}="${escaped(oneLine(stamp[field]) || "-")}"`).join("");
  return `<kiriman xmlns="${UNIT_NAMESPACE}"${attributes}/>`;
}

/** What stands between two fields may not stand in one. */
const oneLine = (text: string): string => text.replace(/[\s|]+/g, " ").trim();

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? "");

/** @param values in the order of the fields; a dash stands for nothing */
function stampOf(values: readonly string[]): UnitStamp | null {
  const [instrument = "", agency = "", year = "", unit = "", made = "", version = ""] = values.map((value) => {
    const plain = value.replace(/\s+/g, " ").trim();
    return plain === "-" ? "" : plain;
  });
  if (instrument === "" || unit === "" || !/^\d{4}-\d{2}-\d{2}$/.test(made)) return null;
  return { instrument, agency, year, unit, made, version };
}

/** What such a part says; `null` for any other XML. @param attribute the value of an attribute of its root, `null` where it has none */
export function stampOfAttributes(attribute: (name: string) => string | null): UnitStamp | null {
  return stampOf(FIELDS.map((field) => attribute(field) ?? ""));
}

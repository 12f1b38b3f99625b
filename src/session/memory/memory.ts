import { findInstrument } from "../../instrument/registry";
import type { Acceptance } from "../../table/read/accepted-findings";
import type { ReportMade } from "../../outputs/report/types";
import type { Column, FoundTable } from "../../table/model";
import type { MarksMade, Memory } from "./types";

export { NOTHING, type MarksMade, type Memory } from "./types";

/** Namespace of the part of the file that remembers. */
export const MEMORY_NAMESPACE = "urn:spbe-addin:ingatan:1";

const LONGEST = 500_000;

/** Whether there is anything to remember; if not, the workbook carries no part of ours. */
export function isNothing({ table, accepted, marks, report = null }: Memory): boolean {
  return table === null && accepted.length === 0 && marks === null && report === null;
}

/**
 * What is remembered as the XML that goes into the file.
 * @param saved when, in milliseconds: of several parts the newest counts
 */
export function memoryXml(memory: Memory, saved: number): string {
  return `<spbe xmlns="${MEMORY_NAMESPACE}" saved="${saved}">${escaped(JSON.stringify(memory))}</spbe>`;
}

/**
 * What the parts of a file remember: the newest that can be read. Whatever cannot be read is left out and reported,
 * never repaired.
 */
export function readMemory(parts: readonly string[]): { readonly memory: Memory | null; readonly unreadable: boolean } {
  const read = parts.map(partOf);
  const valid = read.flatMap((part) => part ?? []).sort((a, b) => b.saved - a.saved);
  return { memory: valid[0]?.memory ?? null, unreadable: read.includes(null) };
}

const PART = /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?spbe\b([^>]*)>([^<]*)<\/(?:\w+:)?spbe>\s*$/;
const SAVED = /\bsaved="(\d{1,16})"/;

function partOf(xml: string): { readonly saved: number; readonly memory: Memory } | null {
  if (xml.length > LONGEST) return null;
  const [, attributes = "", text = ""] = PART.exec(xml) ?? [];
  const saved = SAVED.exec(attributes)?.[1];
  if (saved === undefined) return null;
  try {
    const memory = memoryOf(JSON.parse(unescaped(text)));
    return memory && { saved: Number(saved), memory };
  } catch {
    return null;
  }
}

function memoryOf(value: unknown): Memory | null {
  if (!isRecord(value)) return null;
  const { table = null, accepted = [], marks = null, report = null } = value;
  if (table !== null && !isTable(table)) return null;
  if (!Array.isArray(accepted) || !accepted.every(isAcceptance)) return null;
  if (marks !== null && !isMarksMade(marks)) return null;
  if (report !== null && !isReportMade(report)) return null;
  return { table, accepted, marks, ...(report === null ? {} : { report }) };
}

function isTable(value: unknown): value is FoundTable {
  if (!isRecord(value)) return false;
  const { instrument, sheet, headerRow, headerRows, columns, rows, levelColumn, confidence, reason } = value;
  const known = typeof instrument === "string" ? findInstrument(instrument) : null;
  if (!known || typeof sheet !== "string" || !isReason(reason) || typeof confidence !== "number") return false;
  if (headerRow !== null && !isPlace(headerRow)) return false;
  if (!isPlace(headerRows) || !isPlace(levelColumn)) return false;
  const keys = new Set(known.indicators.map(({ key }) => key));
  return (
    Array.isArray(columns) &&
    columns.length <= 500 &&
    columns.every(isColumn) &&
    Array.isArray(rows) &&
    rows.length <= 1000 &&
    rows.every((row) => isRecord(row) && isPlace(row["row"]) && typeof row["indicator"] === "string" && keys.has(row["indicator"]))
  );
}

const MEANINGS: ReadonlySet<unknown> = new Set<Column["meaning"]>([
  "number",
  "name",
  "domain",
  "aspect",
  "weight",
  "self",
  "external",
  "target",
  "year",
  "level",
  "owner",
  "evidence",
  "explanation",
  "followUp",
  "deadline",
  "status",
]);

function isColumn(value: unknown): value is Column {
  if (!isRecord(value)) return false;
  const { column, header, meaning, year, confidence, reason } = value;
  return (
    isPlace(column) &&
    typeof header === "string" &&
    MEANINGS.has(meaning) &&
    (year === undefined || typeof year === "number") &&
    typeof confidence === "number" &&
    isReason(reason)
  );
}

function isReason(value: unknown): boolean {
  return isRecord(value) && typeof value["key"] === "string" && isTexts(value["values"]);
}

function isAcceptance(value: unknown): value is Acceptance {
  if (!isRecord(value)) return false;
  const { rule, indicator, values, reason } = value;
  return typeof rule === "string" && (indicator === null || typeof indicator === "string") && isTexts(values) && typeof reason === "string";
}

function isMarksMade(value: unknown): value is MarksMade {
  if (!isRecord(value)) return false;
  const { marks, sheet, actionHeader } = value;
  if (!isRecord(marks) || typeof sheet !== "string" || (actionHeader !== null && typeof actionHeader !== "string")) return false;
  return ["validation", "lowLevels", "findings", "actionColumn"].every((kind) => typeof marks[kind] === "boolean");
}

function isReportMade(value: unknown): value is ReportMade {
  if (!isRecord(value)) return false;
  const { sheet, agency, year, rows } = value;
  return (
    [sheet, agency, year].every((each) => typeof each === "string") &&
    Array.isArray(rows) &&
    rows.length <= 2000 &&
    rows.every((row) => typeof row === "string" && row.length <= 500)
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Row or column of a sheet. */
function isPlace(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1_048_576;
}

/** Control characters that XML cannot carry stand as JSON escapes already; the rest are the five of XML. */
function escaped(text: string): string {
  return text.replace(
    /[&<>"\u007f-\u009f\ufffe\uffff]/g,
    (found) =>
      ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#(\d+)|#x([0-9a-f]+));/gi, (whole, name: string, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as Record<string, string>)[name.toLowerCase()] ?? whole;
  });
}

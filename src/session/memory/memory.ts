import { memoryIn } from "./schema";
import type { Memory } from "./types";

export { NOTHING, type MarksMade, type Memory } from "./types";

/** Namespace of the part of the file that remembers. */
export const MEMORY_NAMESPACE = "urn:spbe-addin:ingatan:1";

const LONGEST = 500_000;

/** Whether there is anything to remember; if not, the workbook carries no part of ours. */
export function isNothing({ table, accepted, marks, report = null, evidenceSheet = null, formulas = null }: Memory): boolean {
  return table === null && accepted.length === 0 && marks === null && report === null && evidenceSheet === null && formulas === null;
}

/**
 * What is remembered as the XML that goes into the file.
 * @param saved when, in milliseconds: of several parts the newest counts
 */
export function memoryXml(memory: Memory, saved: number): string {
  return `<spbe xmlns="${MEMORY_NAMESPACE}" saved="${saved}">${escaped(JSON.stringify(memory))}</spbe>`;
}

/** Characters kept free beside formulas for what else is remembered later: reasons, a report. */
const RESERVED = 100_000;

/** How many characters formulas may take in the part besides what else is remembered, so that it can be read again. */
export function roomForFormulas(memory: Memory): number {
  return Math.max(0, LONGEST - RESERVED - memoryXml({ ...memory, formulas: null }, Number.MAX_SAFE_INTEGER).length);
}

/** How many characters something takes in the part. */
export const sizeInPart = (value: unknown): number => escaped(JSON.stringify(value)).length + 1;

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
    const memory = memoryIn(JSON.parse(unescaped(text)));
    return memory && { saved: Number(saved), memory };
  } catch {
    return null;
  }
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

import { decimal, roundHalfUp, type CellValue } from "../assessment";
import { gridsOf, WorkbookFile } from "../file";
import { findInstrument } from "../instrument";
import { recapWords, type RecapWords } from "../text/recap/recap";
import { csvCells } from "./csv";
import { RECAP_JSON } from "./json";
import type { PreviousLine } from "./model";

/**
 * The lines of a recap that was made before, as workbook, text or JSON and in either language; known by what only a recap has, its own
 * headers. `null` for what is none.
 * @throws FileRefusal for a workbook that is refused
 * @example readPrevious(bytesOfRekap2023) // [{ agency: "Pemerintah Kota Denpasar", index: 319, … }]
 */
export function readPrevious(bytes: Uint8Array): readonly PreviousLine[] | null {
  // A workbook is a zip, and every zip begins so.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { grids } = gridsOf(WorkbookFile.open(bytes));
    return some(grids.flatMap(({ values }) => linesIn(values)));
  }
  const text = new TextDecoder().decode(bytes);
  return /^\uFEFF?\s*\{/.test(text) ? linesOfJson(text.replace(/^\uFEFF/, "")) : some(linesIn(csvCells(text)));
}

const some = (lines: readonly PreviousLine[]): readonly PreviousLine[] | null => (lines.length === 0 ? null : lines);

const KEYS = ["agency", "year", "instrument", "index", "status"] as const;

type Places = Readonly<Record<(typeof KEYS)[number], number>>;

/** Lines of all tables among the rows: below each row of headers, up to a row without an agency. */
function linesIn(rows: readonly (readonly CellValue[])[]): readonly PreviousLine[] {
  const lines: PreviousLine[] = [];
  let at: { readonly places: Places; readonly words: RecapWords } | null = null;
  for (const row of rows) {
    at = headersIn(row) ?? at;
    const line: PreviousLine | null = at && lineOf(row, at.places, at.words);
    if (line !== null) lines.push(line);
    else if (headersIn(row) === null) at = null;
  }
  return lines;
}

function headersIn(row: readonly CellValue[]): { readonly places: Places; readonly words: RecapWords } | null {
  for (const words of [recapWords.id, recapWords.en]) {
    const [agency, year, instrument, index, status] = KEYS.map((key) => row.indexOf(words.columns[key]));
    const places = { agency, year, instrument, index, status } as Places;
    if (KEYS.every((key) => places[key] >= 0)) return { places, words };
  }
  return null;
}

function lineOf(row: readonly CellValue[], places: Places, words: RecapWords): PreviousLine | null {
  const text = (key: keyof Places): string => String(row[places[key]] ?? "").trim();
  const instrument = findInstrument(text("instrument"));
  const index = hundredthsOf(row[places.index] ?? null);
  const agency = text("agency").replace(/^'(?=[=+\-@＝＋－＠])/, "");
  if (instrument === null || index === null || agency === "") return null;
  return { instrument: instrument.id, agency, year: text("year"), index, provisional: text("status") === words.provisional };
}

/** An index as a cell or a text says it; `null` for anything else. */
function hundredthsOf(value: CellValue): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? Number(roundHalfUp(decimal(value))) : null;
  const number = typeof value === "string" && /^\d+(?:[.,]\d+)?$/.test(value.trim()) ? Number(value.trim().replace(",", ".")) : NaN;
  return Number.isNaN(number) ? null : Number(roundHalfUp(decimal(number)));
}

function linesOfJson(text: string): readonly PreviousLine[] | null {
  const whole = parsed(text);
  if (!isRecord(whole) || whole["kind"] !== RECAP_JSON || !Array.isArray(whole["lists"])) return null;
  return whole["lists"].flatMap((list: unknown) => {
    if (!isRecord(list) || !Array.isArray(list["rows"])) return [];
    const instrument = findInstrument(String(list["instrument"]));
    return instrument === null ? [] : list["rows"].flatMap((row: unknown) => lineOfJson(row, instrument.id) ?? []);
  });
}

function lineOfJson(row: unknown, instrument: string): PreviousLine | null {
  if (!isRecord(row)) return null;
  const { agency, year, index, provisional } = row;
  const value = typeof index === "string" ? hundredthsOf(index) : null;
  if (typeof agency !== "string" || value === null) return null;
  return { instrument, agency, year: typeof year === "string" ? year : "", index: value, provisional: provisional === true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

import { isBlank, textOf, valueAt, endRow, range, type Grid } from "../../grid";
import { plainHeader } from "../headers/header-text";

/** What a column of a list of evidence holds. */
export type ListField =
  "code" | "indicator" | "name" | "level" | "item" | "state" | "uploaded" | "score" | "file" | "unit" | "owner" | "note";

/** Where the columns of a list stand, 0-based, and its header. */
export interface ListColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ListField, number>>>;
}

/** By the first that fits a header in plain words; the narrow ones stand first. */
const HEADERS: readonly (readonly [RegExp, ListField])[] = [
  [/^(?:kode|id) (?:butir|bukti|item|data dukung|dokumen|berkas)|^(?:kode|code)$/, "code"],
  [/^(?:nama|uraian) indi[kc]ator$|^indi[kc]ator name$/, "name"],
  [/^(?:no|nomor|kode|id)? ?indi[kc]ator(?: ke)?(?: no| pemdi| spbe)?$/, "indicator"],
  [/^(?:no|nomor) (?:level|tingkat)$|^level no$/, "level"],
  [/^(?:level|tingkat)(?: kematangan| kriteria)?$/, "level"],
  [/^(?:nama (?:file|berkas)|file|berkas|tautan|link|url|alamat)\b/, "file"],
  [/^(?:sudah |status )?(?:unggah|diunggah|upload)\b|sudah.*diunggah/, "uploaded"],
  [/^status\b|^keputusan\b|^hasil (?:asesor|penilaian|verifikasi|reviu)|^disetujui$|^diterima$/, "state"],
  [/^(?:skor|nilai|bobot)(?: (?:butir|item|bukti))?$/, "score"],
  [
    /\b(?:item|butir|nama)\b.*\b(?:bukti|dokumen|data dukung)\b|^(?:bukti|data) (?:dukung|pendukung)$|^(?:bukti|evidence|eviden|kriteria|nama dokumen|nama bukti)$/,
    "item",
  ],
  [/^unit$|^(?:unit kerja|opd|skpd|perangkat daerah|satuan kerja)\b/, "unit"],
  [/penanggung ?jawab|\bpic\b|koordinator|pelaksana/, "owner"],
  [/^notes?$|catatan|keterangan|penjelasan|komentar|rekomendasi/, "note"],
];

/** How far down a header is looked for. */
const DEEPEST = 40;

/** The field that a header names; `null` for none. @example listField("No. Level") // "level" */
export function listField(header: string): ListField | null {
  const plain = plainHeader(header);
  return HEADERS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/**
 * The columns of the list of evidence that a sheet holds: a row of headers with items and their level (or their code). `null`
 * where there is none. Of two columns with a level the one with numbers is taken, of two others the first.
 */
export function listColumns(grid: Grid): ListColumns | null {
  for (const row of range(grid.firstRow, Math.min(endRow(grid), grid.firstRow + DEEPEST))) {
    const found = headersIn(grid, row);
    const has = (field: ListField): boolean => found.some(([name]) => name === field);
    if (!has("item") || !(has("level") || has("code"))) continue;
    const columns: Partial<Record<ListField, number>> = {};
    for (const [field, column] of found) {
      const before = columns[field];
      if (before === undefined || (field === "level" && numbersIn(grid, row, column) > numbersIn(grid, row, before)))
        columns[field] = column;
    }
    return { headerRow: row, columns };
  }
  return null;
}

function headersIn(grid: Grid, row: number): readonly (readonly [ListField, number])[] {
  return (grid.values[row - grid.firstRow] ?? []).flatMap((cell, at) => {
    const field = typeof cell === "string" ? listField(cell) : null;
    return field === null ? [] : [[field, grid.firstColumn + at] as const];
  });
}

function numbersIn(grid: Grid, header: number, column: number): number {
  return range(header + 1, endRow(grid)).filter((row) => {
    const value = valueAt(grid, row, column);
    return !isBlank(value) && /^\D{0,8}\d$/.test(textOf(value).trim());
  }).length;
}

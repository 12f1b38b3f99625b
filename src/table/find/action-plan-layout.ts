import { instruments, normalise, type InstrumentId } from "../../instrument";
import { endColumn, endRow, valueAt, type Grid, textOf } from "../../grid";

/** What a column of a *Rencana Aksi* sheet is for, in the order in which a new sheet has them. */
export const PLAN_COLUMNS = [
  "number",
  "indicator",
  "from",
  "to",
  "action",
  "evidence",
  "owner",
  "deadline",
  "status",
  "gain",
  "problems",
  "solutions",
  "followUp",
  "mark",
] as const;

/** See {@link PLAN_COLUMNS}. */
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Headers of a new sheet. */
export const PLAN_HEADERS: Readonly<Record<PlanColumn, string>> = {
  number: "No",
  indicator: "Indikator",
  from: "Dari Level",
  to: "Ke Level",
  action: "Tindakan",
  evidence: "Data Dukung",
  owner: "Penanggung Jawab",
  deadline: "Tenggat",
  status: "Status",
  gain: "Tambahan Indeks",
  problems: "Kendala/Masalah",
  solutions: "Solusi",
  followUp: "Tindak Lanjut",
  mark: "Dalam Rencana",
};

/** Ways people rewrite these headers, normalised. The first that fits decides. */
const SPELLINGS: readonly (readonly [PlanColumn, RegExp])[] = [
  ["number", /^(no|nomor|no urut)$/],
  ["mark", /^dalam rencana/],
  ["gain", /^tambahan indeks/],
  ["from", /^(dari|dari level|level awal|kondisi awal|level saat ini|level sekarang)$/],
  ["to", /^(ke|ke level|level target|target level|level tujuan)$/],
  ["followUp", /tindak lanjut/],
  ["action", /\b(tindakan|rencana aksi|aksi|kegiatan|langkah)\b/],
  ["evidence", /\b(data dukung|bukti|eviden|evidence)\b/],
  ["owner", /\b(penanggung ?jawab|opd|perangkat daerah|pelaksana|pic)\b/],
  ["deadline", /\b(tenggat|batas waktu|target waktu|target selesai|jadwal|deadline)\b/],
  ["status", /\bstatus\b/],
  ["problems", /\b(kendala|masalah|permasalahan|hambatan)\b/],
  ["solutions", /\b(solusi|pemecahan)\b/],
  ["indicator", /\bindikator\b/],
];

/** Where the columns of a *Rencana Aksi* sheet stand. Rows and columns are 0-based. */
export interface PlanLayout {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<PlanColumn, number>>>;
  /** Instrument that the title names; `null` when it names none. */
  readonly instrument: InstrumentId | null;
}

/** How far down a header is looked for. */
const LOOK_DOWN = 40;
const LOOK_RIGHT = 60;
/** Columns that people fill in; so many must still be there. */
const FOLLOWED: readonly PlanColumn[] = ["action", "deadline", "status", "problems", "solutions", "followUp"];
const FEWEST_FOLLOWED = 3;
const TITLE = /\brencana\s+aksi\b/i;

/**
 * Whether a sheet is a *Rencana Aksi* made by the add-in, and where its columns are now. Known by its title and headers,
 * so it is found again after it was renamed, sorted, widened, or copied into another workbook.
 *
 * A person's own table of indicators with actions beside them is none: it lacks the columns only our sheet has.
 */
export function planLayout(grid: Grid): PlanLayout | null {
  const last = Math.min(endRow(grid), grid.firstRow + LOOK_DOWN);
  const titles: string[] = [];
  let titled = false;
  for (let row = grid.firstRow; row < last; row += 1) {
    // Most sheets are told from ours by this alone.
    const columns = titled ? columnsIn(grid, row) : null;
    if (columns && isHeader(columns)) return { headerRow: row, columns, instrument: instrumentIn(titles) };
    for (let column = grid.firstColumn; column < Math.min(endColumn(grid), grid.firstColumn + LOOK_RIGHT); column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string") continue;
      titles.push(value);
      titled ||= TITLE.test(value);
    }
  }
  return null;
}

function columnsIn(grid: Grid, row: number): PlanLayout["columns"] {
  const columns: Partial<Record<PlanColumn, number>> = {};
  for (let column = grid.firstColumn; column < Math.min(endColumn(grid), grid.firstColumn + LOOK_RIGHT); column += 1) {
    const text = normalise(textOf(valueAt(grid, row, column)));
    const meant = text === "" || text.length > 60 ? undefined : SPELLINGS.find(([, words]) => words.test(text))?.[0];
    if (meant !== undefined) columns[meant] ??= column;
  }
  return columns;
}

function isHeader(columns: PlanLayout["columns"]): boolean {
  const followed = FOLLOWED.filter((each) => columns[each] !== undefined).length;
  const ours = columns.gain !== undefined || columns.mark !== undefined;
  return ours && columns.indicator !== undefined && columns.to !== undefined && followed >= FEWEST_FOLLOWED;
}

function instrumentIn(titles: readonly string[]): InstrumentId | null {
  const named = instruments.filter(({ shortTitle }) => titles.some((title) => title.includes(shortTitle)));
  return named[0]?.id ?? null;
}

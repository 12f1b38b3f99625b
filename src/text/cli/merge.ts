import type { InBoth } from "../language";
import { counted } from "../plural";

/** What `merge` answers. `{…}` are filled in where it is shown. */
const id = {
  written: (count: number): string => `${count} isian ditulis`,
  nothingTaken: "Tidak ada isian yang diambil.",
  conflicts: (count: number): string => `${count} isian bertentangan, belum diambil`,
  unknown: (count: number): string => `${count} isian tak dikenal`,
  left: (count: number): string => `${count} sel dibiarkan`,
  addedColumns: "Kolom ditambahkan: {columns}",
  withoutColumn: (count: number): string => `${count} isian tidak ditulis karena lembarnya tidak punya ruang untuk kolomnya`,
  history: "Dicatat di lembar {sheet}.",
  recalculated: "Rumus dihitung ulang ketika berkasnya dibuka.",
  empty: "(kosong)",
  row: "{indicator} {field}: {mine} → {value} ({from})",
  reported: "Laporan: {report}",
  baseUndecided: "{file}: ada beberapa tabel yang sama-sama cocok. Buka di Excel, lampirkan satu, simpan, lalu ulangi.",
  baseUnit: "{file}: ini lembar isian satu OPD. Gabungkan ke kertas kerja instansi yang memuat semua indikator, bukan ke isian OPD.",
  baseNoTable: "{file}: tidak ada tabel indikator di berkas ini.",
  headers: ["Indikator", "Isian", "Di kertas kerja", "Isian OPD", "Keadaan", "Alasan", "Diambil", "OPD", "Berkas", "Sel"],
  yes: "ya",
  no: "tidak",
};

/** Words of the command `merge`. */
export type MergeCommandWords = typeof id;

const en: MergeCommandWords = {
  written: (count) => `${counted(count, "answer")} written`,
  nothingTaken: "No answer was taken.",
  conflicts: (count) => `${counted(count, "answer")} in conflict, not taken`,
  unknown: (count) => `${counted(count, "answer")} not understood`,
  left: (count) => `${counted(count, "cell")} left as they were`,
  addedColumns: "Columns added: {columns}",
  withoutColumn: (count) => `${counted(count, "answer")} not written: the sheet has no room for the column`,
  history: "Noted on the sheet {sheet}.",
  recalculated: "Formulas are calculated when the file is opened.",
  empty: "(blank)",
  row: "{indicator} {field}: {mine} → {value} ({from})",
  reported: "Report: {report}",
  baseUndecided: "{file}: several tables fit equally well. Open it in Excel, attach one, save it, then try again.",
  baseUnit:
    "{file}: this is the answer sheet of one unit. Merge into the agency's workbook, which holds all indicators, not into a unit's.",
  baseNoTable: "{file}: there is no table of indicators in this file.",
  headers: ["Indicator", "Answer", "In the workbook", "Answer of the unit", "State", "Reason", "Taken", "Unit", "File", "Cell"],
  yes: "yes",
  no: "no",
};

export const mergeCommandWords: InBoth<MergeCommandWords> = { id, en };

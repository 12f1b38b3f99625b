import type { InBoth } from "../language";
import { counted } from "../plural";

const id = {
  mergeTitle: "Gabungkan kiriman",
  mergeHelp: "Tambahkan berkas yang kembali dari OPD. Isinya disandingkan dengan tabel ini; tidak ada yang ditulis sebelum Anda memilih.",
  choose: "Pilih berkas…",
  drop: "atau seret berkas .xlsx ke sini",
  reading: (done: number, all: number) => `Membaca berkas ${done} dari ${all}…`,
  comparing: "Menyandingkan dengan kertas kerja…",
  stop: "Hentikan",
  stopped: "Dihentikan. Berkas yang sudah terbaca tetap ada di bawah.",
  files: "Berkas",
  remove: (file: string) => `Keluarkan ${file}`,
  removeShort: "Keluarkan",
  answersOf: (count: number) => (count === 0 ? "tidak ada isian yang berbeda" : `${count} isian berbeda`),
  takeFile: "Pilih semua dari berkas ini",
  unit: (unit: string) => (unit === "" ? "OPD tidak disebut" : unit),
  saved: (when: string) => `disimpan ${when}`,

  summary: (counts: { readonly conflict: number; readonly changed: number; readonly new: number; readonly same: number }) =>
    `${counts.new} baru, ${counts.changed} berubah, ${counts.conflict} bertentangan, ${counts.same} sama.`,
  nothingToTake: "Semua isian di berkas-berkas itu sudah ada di tabel ini.",
  takeSafe: "Pilih semua yang tidak bertentangan",
  takeNone: "Kosongkan pilihan",
  keep: (what: string) => `Biarkan: ${what}`,
  empty: "(kosong)",
  from: (unit: string, file: string, saved: string) => [unit, file, saved].filter((part) => part !== "").join(", "),
  becomes: "menjadi",
  write: (count: number) => `Tulis ${count} isian ke tabel`,
  nothingChosen: "Belum ada isian yang dipilih.",
  history: "Catat di lembar Riwayat",
  missingColumns: (columns: string) => `Tabel ini belum punya kolom ${columns}, jadi isian itu belum dapat ditulis.`,
  addColumns: "Tambah kolomnya",
  unknownHelp: "Isian berikut tidak dapat diambil begitu saja; isinya tetap ada di berkasnya.",
  more: (count: number) => `${count} lagi`,
  noRow: "baris tanpa indikator",
  unreadable: "Kertas kerja ini tidak dapat dibaca sebagai berkas, jadi kiriman belum dapat disandingkan.",
};

/** Words of the page *Kiriman* that are about merging what came back. */
export type SubmissionsWords = typeof id;

const en: SubmissionsWords = {
  mergeTitle: "Merge what came back",
  mergeHelp: "Add the files that came back from the units. They are set beside this table; nothing is written before you choose.",
  choose: "Choose files…",
  drop: "or drop .xlsx files here",
  reading: (done, all) => `Reading file ${done} of ${all}…`,
  comparing: "Setting them beside the workbook…",
  stop: "Stop",
  stopped: "Stopped. The files read so far are below.",
  files: "Files",
  remove: (file) => `Take ${file} out`,
  removeShort: "Take out",
  answersOf: (count) => (count === 0 ? "no answer differs" : `${counted(count, "answer")} ${count === 1 ? "differs" : "differ"}`),
  takeFile: "Choose everything of this file",
  unit: (unit) => (unit === "" ? "unit not named" : unit),
  saved: (when) => `saved ${when}`,

  summary: ({ conflict, changed, new: fresh, same }) => `${fresh} new, ${changed} changed, ${conflict} in conflict, ${same} the same.`,
  nothingToTake: "Every answer in these files is in this table already.",
  takeSafe: "Choose all without a conflict",
  takeNone: "Choose none",
  keep: (what) => `Leave: ${what}`,
  empty: "(blank)",
  from: (unit, file, saved) => [unit, file, saved].filter((part) => part !== "").join(", "),
  becomes: "becomes",
  write: (count) => `Write ${counted(count, "answer")} into the table`,
  nothingChosen: "No answer is chosen yet.",
  history: "Keep a record on the sheet Riwayat",
  missingColumns: (columns) => `This table has no column for ${columns} yet, so these answers cannot be written.`,
  addColumns: "Add the columns",
  unknownHelp: "These answers cannot be taken just so; they stay in their files.",
  more: (count) => `${count} more`,
  noRow: "row without an indicator",
  unreadable: "This workbook cannot be read as a file, so what came back cannot be set beside it.",
};

export const submissions: InBoth<SubmissionsWords> = { id, en };

import type { IndicatorState } from "../../table/read/indicator-filter";
import type { InBoth } from "../language";

/** The words of a field, which say what is written. */
interface FieldWords {
  readonly label: (key: string) => string;
  readonly decimals: (lowest: string, highest: string) => string;
  readonly write: (level: string) => string;
  readonly writeEmpty: string;
  readonly notWritten: string;
}

const id = {
  search: "Cari indikator",
  searchHint: "Nomor, nama, atau OPD",
  filter: (active: number) => (active === 0 ? "Filter" : `Filter (${active} dipakai)`),
  group: "Domain atau aspek",
  owner: "OPD",
  level: "Level",
  state: "Status",
  all: "Semua",
  nobody: "Belum ada penanggung jawab",
  domain: (number: number, name: string) => `Domain ${number}: ${name}`,
  aspect: (number: number, name: string) => `Aspek ${number}: ${name}`,
  states: {
    unfilled: "Belum diisi",
    finding: "Ada temuan",
    flag: "Indikator rendah",
    "below-target": "Di bawah target",
    "no-row": "Tidak ada barisnya",
  } satisfies Readonly<Record<IndicatorState, string>>,
  clear: "Tampilkan semua indikator",
  count: (shown: number, total: number) => `${shown} dari ${total} indikator`,
  /** After the count: what was opened and changed here, and is shown although it does not fit any more. */
  stillShown: (count: number) => `, ditambah ${count} yang baru Anda buka dan sekarang tidak lagi cocok dengan filter`,
  none: "Tidak ada indikator yang cocok. Ubah kata pencarian atau filternya.",

  low: "Rendah",
  wrong: "Ada temuan",
  belowTarget: "Di bawah target",

  levelField: "Level",
  empty: "Belum diisi",
  notALevel: (typed: string, lowest: string, highest: string) => `“${typed}” bukan level. Isi angka dari ${lowest} sampai ${highest}.`,
  fields: {
    levels: {
      label: (key) => `Level indikator ${key}`,
      decimals: (lowest, highest) => `Dari ${lowest} sampai ${highest}, boleh desimal. Kosongkan bila belum dinilai.`,
      write: (level) => `Ubah level menjadi ${level}`,
      writeEmpty: "Kosongkan level",
      notWritten: "Level belum ditulis; pilihan Anda masih ada di sini.",
    },
    targets: {
      label: (key) => `Target indikator ${key}`,
      decimals: (lowest, highest) => `Dari ${lowest} sampai ${highest}, boleh desimal.`,
      write: (level) => `Ubah target menjadi ${level}`,
      writeEmpty: "Kosongkan target",
      notWritten: "Target belum ditulis; pilihan Anda masih ada di sini.",
    },
  } satisfies Readonly<Record<"levels" | "targets", FieldWords>>,
  noRow: "Tabel tidak punya baris untuk indikator ini. Tambahkan barisnya di lembar, lalu levelnya dapat diisi di sini.",

  weight: "Bobot",
  gain: "Naik satu level menambah indeks",
  atTop: "Sudah di level tertinggi",
  previous: "Level sebelumnya",
  external: "Level eksternal",
  target: "Target",
  ownerFact: "Penanggung jawab",
  evidenceFact: "Data dukung di tabel",
  place: "Sel level",
  fullName: "Nama lengkap",
  missing: "belum ada",

  /** What the table could have besides, and the offers to add it. */
  complete: "Lengkapi tabel",
  completeHelp:
    "Kolom ini belum ada di tabel Anda. Bila ditambahkan, tempatnya di kanan tabel di bagian yang kosong; sel lain tidak berubah.",
  addColumn: {
    target: "Tambah kolom Target",
    owner: "Tambah kolom OPD",
    year: "Tambah kolom nilai tahun lalu",
  },
};

/** Words of the page *Indikator*. */
export type IndicatorsWords = typeof id;

const en: IndicatorsWords = {
  search: "Search indicators",
  searchHint: "Number, name or unit",
  filter: (active) => (active === 0 ? "Filter" : `Filter (${active} in use)`),
  group: "Domain or aspect",
  owner: "Unit",
  level: "Level",
  state: "Status",
  all: "All",
  nobody: "No owner yet",
  domain: (number, name) => `Domain ${number}: ${name}`,
  aspect: (number, name) => `Aspect ${number}: ${name}`,
  states: {
    unfilled: "Not filled",
    finding: "With a finding",
    flag: "Low indicators",
    "below-target": "Below target",
    "no-row": "No row for it",
  },
  clear: "Show all indicators",
  count: (shown, total) => `${shown} of ${total} indicators`,
  stillShown: (count) => `, and ${count} you opened just now that no longer fits the filter`,
  none: "No indicator fits. Change the words or the filter.",

  low: "Low",
  wrong: "Finding",
  belowTarget: "Below target",

  levelField: "Level",
  empty: "Not filled",
  notALevel: (typed, lowest, highest) => `“${typed}” is not a level. Enter a number from ${lowest} to ${highest}.`,
  fields: {
    levels: {
      label: (key) => `Level of indicator ${key}`,
      decimals: (lowest, highest) => `From ${lowest} to ${highest}, decimals allowed. Leave empty when not assessed yet.`,
      write: (level) => `Change level to ${level}`,
      writeEmpty: "Empty the level",
      notWritten: "The level was not written; your choice is still here.",
    },
    targets: {
      label: (key) => `Target of indicator ${key}`,
      decimals: (lowest, highest) => `From ${lowest} to ${highest}, decimals allowed.`,
      write: (level) => `Change target to ${level}`,
      writeEmpty: "Empty the target",
      notWritten: "The target was not written; your choice is still here.",
    },
  },
  noRow: "The table has no row for this indicator. Add its row in the sheet, then its level can be filled in here.",

  weight: "Weight",
  gain: "One level more adds to the index",
  atTop: "At the highest level already",
  previous: "Previous level",
  external: "External level",
  target: "Target",
  ownerFact: "Owner",
  evidenceFact: "Evidence in the table",
  place: "Level cell",
  fullName: "Full name",
  missing: "none yet",

  complete: "Complete the table",
  completeHelp:
    "Your table does not have these columns. When added, they stand right of the table where the sheet is free; no other cell changes.",
  addColumn: {
    target: "Add target column",
    owner: "Add owner column",
    year: "Add last year's column",
  },
};

export const indicators: InBoth<IndicatorsWords> = { id, en };

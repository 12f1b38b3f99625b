import type { FindingRule } from "../../table/findings";
import type { InBoth } from "../../language";

type Titles = Readonly<Record<FindingRule, string>>;

const id = {
  /** What several findings of one rule have in common. */
  titles: {
    "error-value": "Sel level berisi galat",
    "out-of-scale": "Di luar skala",
    "date-as-level": "Tanggal, bukan level",
    "not-whole": "Bukan bilangan bulat",
    "label-mismatch": "Angka dan nama level tidak cocok",
    "not-a-level": "Bukan level",
    "index-as-level": "Indeks asal, bukan nilai",
    "percent-as-level": "Persen, bukan nilai",
    "level-zero": "Level 0",
    "kami-for-ikasandi": "Indeks KAMI, bukan IKASANDI",
    "level-as-text": "Level tersimpan sebagai teks",
    "duplicate-differs": "Ada baris ganda dengan nilai berbeda",
    "duplicate-same": "Ada baris ganda dengan nilai sama",
    "missing-indicator": "Tidak ada di tabel",
    "unknown-indicator": "Nomor yang bukan indikator",
    "unknown-row": "Baris yang bukan indikator",
    "strange-name": "Nama baris tidak dikenal",
    "other-names": "Nama baris bukan nama indikator",
    "number-name-differ": "Nomor dan nama tidak cocok",
    "name-fits-several": "Nama dipakai beberapa indikator",
    "weight-differs": "Bobot tidak sesuai peraturan",
    "date-as-weight": "Bobot tertulis sebagai tanggal",
    "weights-sum": "Jumlah bobot bukan 100%",
    "total-differs": "Indeks di sel tidak sesuai",
    "error-beside": "Galat di kolom lain",
    "typed-among-formulas": "Diketik di antara rumus",
    "wrong-validation": "Pilihan isian tidak sesuai",
    "not-filled": "Belum diisi",
    "without-evidence": "Belum ada data dukung",
    "target-below-level": "Target di bawah level",
    "level-jumps": "Level berubah jauh dalam setahun",
    "external-far-below": "Penilaian eksternal jauh di bawah",
  } satisfies Titles as Titles,
  fixAll: (count: number) => `Terapkan untuk ${count} sel`,
  /** Opens the findings of the group one by one. */
  oneByOne: (count: number) => `Lihat ${count} temuan ini satu per satu`,
  where: (keys: string) => `Indikator ${keys}`,
};

/** Words for findings of one rule told together. */
export type FindingGroupWords = typeof id;

const en: FindingGroupWords = {
  titles: {
    "error-value": "The level cell shows an error",
    "out-of-scale": "Outside the scale",
    "date-as-level": "A date, not a level",
    "not-whole": "Not a whole number",
    "label-mismatch": "Number and level name do not agree",
    "not-a-level": "Not a level",
    "index-as-level": "An index as published, not a value",
    "percent-as-level": "A percentage, not a value",
    "level-zero": "Level 0",
    "kami-for-ikasandi": "Indeks KAMI, not IKASANDI",
    "level-as-text": "Level stored as text",
    "duplicate-differs": "Rows twice with different values",
    "duplicate-same": "Rows twice with the same value",
    "missing-indicator": "Not in the table",
    "unknown-indicator": "A number that is no indicator",
    "unknown-row": "A row that is no indicator",
    "strange-name": "Unknown name of a row",
    "other-names": "Names of rows that are no indicators",
    "number-name-differ": "Number and name do not agree",
    "name-fits-several": "A name of several indicators",
    "weight-differs": "Weight differs from the regulation",
    "date-as-weight": "Weight typed as a date",
    "weights-sum": "Weights do not sum to 100%",
    "total-differs": "The index in the cell is another",
    "error-beside": "Error in another column",
    "typed-among-formulas": "Typed among formulas",
    "wrong-validation": "Accepted values do not fit",
    "not-filled": "Not filled",
    "without-evidence": "No evidence yet",
    "target-below-level": "Target below the level",
    "level-jumps": "Level changed a lot in a year",
    "external-far-below": "External level far below",
  },
  fixAll: (count) => `Apply to ${count} cells`,
  oneByOne: (count) => `See these ${count} findings one by one`,
  where: (keys) => `Indicators ${keys}`,
};

export const findingGroups: InBoth<FindingGroupWords> = { id, en };

import type { InBoth } from "./language";

/** Sentences a cell shows beside `#VALUE!` or `#N/A`. Short: Excel shows them in a small box. */
export interface FunctionMessages {
  readonly notAttached: string;
  readonly tableTooSlow: string;
  readonly otherInstrument: (attached: string, asked: string) => string;
  readonly unknownInstrument: (given: string, known: string) => string;
  /** `found` cells where `expected` were needed. */
  readonly wrongCount: (found: number, expected: string) => string;
  readonly noNumbers: string;
  readonly errorAsNumber: (error: string) => string;
  readonly repeatedIndicator: (indicator: string) => string;
  /** `others` more entries are wrong besides the one named. */
  readonly notALevel: (indicator: string, value: string, lowest: number, highest: number, others: number) => string;
  /** An indicator with several rows whose levels differ. */
  readonly disagreeing: (indicator: string, others: number) => string;
  readonly unknownGroup: (given: string, group: "domain" | "aspect", known: string) => string;
  readonly ambiguousGroup: (given: string, group: "domain" | "aspect") => string;
  readonly groupMissing: (group: "domain" | "aspect") => string;
  readonly blankIndex: string;
  readonly notAnIndex: (given: string, highest: number) => string;
  readonly ourMistake: string;
}

const groupIndonesian = { domain: "domain", aspect: "aspek" } as const;

/** Messages of the functions. */
export const functionMessages: InBoth<FunctionMessages> = {
  id: {
    notAttached: "Belum ada tabel yang dilampirkan. Buka panel SPBE di tab Beranda, lalu klik Lampirkan.",
    tableTooSlow: "Tabel belum selesai dibaca. Buka panel SPBE, lalu hitung ulang (F9).",
    otherInstrument: (attached, asked) => `Tabel yang dilampirkan memakai ${attached}, bukan ${asked}.`,
    unknownInstrument: (given, known) => `Peraturan "${given}" tidak dikenal. Yang ada: ${known}.`,
    wrongCount: (found, expected) =>
      `Ada ${found} sel, seharusnya ${expected}. Pilih semua level, atau blok yang memuat nomor indikator.`,
    noNumbers: "Nomor indikator tidak ditemukan di kolom tepi kiri atau kanan.",
    errorAsNumber: (error) => `Nomor indikator di salah satu baris berisi ${error}.`,
    repeatedIndicator: (indicator) => `Indikator ${indicator} muncul lebih dari sekali.`,
    notALevel: (indicator, value, lowest, highest, others) =>
      `Indikator ${indicator} berisi ${value}, bukan level ${lowest}–${highest}.` +
      (others > 0 ? ` Masih ada ${others} indikator lain yang perlu diperiksa.` : ""),
    disagreeing: (indicator, others) =>
      `Indikator ${indicator} punya beberapa baris dengan level berbeda.` +
      (others > 0 ? ` Masih ada ${others} indikator lain yang perlu diperiksa.` : ""),
    unknownGroup: (given, group, known) => `Tidak ada ${groupIndonesian[group]} "${given}". Yang ada: ${known}.`,
    ambiguousGroup: (given, group) => `Ada lebih dari satu ${groupIndonesian[group]} yang cocok dengan "${given}". Pakai nomornya.`,
    groupMissing: (group) => `Isi nomor atau nama ${groupIndonesian[group]}.`,
    blankIndex: "Sel indeksnya masih kosong.",
    notAnIndex: (given, highest) => `${given} bukan indeks antara 0 dan ${highest}.`,
    ourMistake: "Terjadi kesalahan pada add-in SPBE. Sebutkan kode SPBE-F1 saat meminta bantuan.",
  },
  en: {
    notAttached: "No table is attached. Open the SPBE pane on the Home tab and choose Lampirkan (Attach).",
    tableTooSlow: "The table has not been read yet. Open the SPBE pane, then recalculate (F9).",
    otherInstrument: (attached, asked) => `The attached table uses ${attached}, not ${asked}.`,
    unknownInstrument: (given, known) => `Regulation "${given}" is not known. There are: ${known}.`,
    wrongCount: (found, expected) =>
      `There are ${found} cells where ${expected} are needed. Select all levels, or a block with the indicator numbers.`,
    noNumbers: "No indicator numbers were found in the left or right edge column.",
    errorAsNumber: (error) => `The indicator number in one row is ${error}.`,
    repeatedIndicator: (indicator) => `Indicator ${indicator} appears more than once.`,
    notALevel: (indicator, value, lowest, highest, others) =>
      `Indicator ${indicator} holds ${value}, which is not a level ${lowest}–${highest}.` +
      (others > 0 ? ` ${others} more indicators need checking.` : ""),
    disagreeing: (indicator, others) =>
      `Indicator ${indicator} has several rows with different levels.` +
      (others > 0 ? ` ${others} more indicators need checking.` : ""),
    unknownGroup: (given, group, known) => `There is no ${group} "${given}". There are: ${known}.`,
    ambiguousGroup: (given, group) => `More than one ${group} fits "${given}". Use its number.`,
    groupMissing: (group) => `Give the number or name of the ${group}.`,
    blankIndex: "The cell with the index is still blank.",
    notAnIndex: (given, highest) => `${given} is not an index between 0 and ${highest}.`,
    ourMistake: "Something went wrong in the SPBE add-in. Quote code SPBE-F1 when asking for help.",
  },
};

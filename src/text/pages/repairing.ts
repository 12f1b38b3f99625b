import { counted, plural } from "../plural";
import type { InBoth } from "../language";

/** Formulas that became values, and remembering formulas against it. */
const id = {
  found: (count: number) => `${count} sel berisi nilai di tempat rumus yang diingat.`,
  valuesTitle: "Nilai di tempat rumus",
  valuesHelp: "Di sel ini dahulu ada rumus yang diingat; sekarang isinya angka atau teks. Centang yang ingin dikembalikan menjadi rumus.",
  /** Why some are ticked at first. */
  ticked: "Yang sama dengan hasil rumusnya sudah dicentang.",
  unknown: "Hasil rumusnya tidak dapat dihitung lebih dahulu di Excel ini, jadi belum ada yang dicentang.",
  same: "sama dengan hasil rumusnya",
  other: "berbeda dari hasil rumusnya",
  crowded: (range: string) => `Hasil rumus ini mengisi ${range}. Kosongkan sel-sel lain di situ, lalu cari lagi.`,
  restore: (count: number) => `Kembalikan ${count} rumus`,
  lostTitle: "Rumus yang tidak dapat dipastikan tempatnya",
  lostHelp:
    "Baris atau kolomnya bergeser, atau teks di samping rumus atau sel yang dibacanya berubah, jadi rumus ini tidak ditawarkan. Periksa sendiri selnya; “Perbarui ingatan” melupakannya.",
  was: (cell: string) => `dahulu di ${cell}`,
  more: (count: number, title: string) => `${count} lainnya: ${title}`,

  rememberTitle: "Ingat rumus",
  rememberHelp:
    "Menyimpan rumus SPBE yang ada sekarang di dalam kertas kerja, supaya dapat dikembalikan bila berkas kembali dengan angka di tempat rumusnya. Ini mengosongkan daftar urungkan (Ctrl+Z) Excel.",
  remember: "Ingat rumus",
  renew: "Perbarui ingatan",
  remembered: (count: number) => `${count} rumus diingat.`,
  outdated: "Rumus yang ada sekarang berbeda dari yang diingat.",
  notRemembered: (count: number) =>
    `${count} rumus tidak dapat diingat: tidak ada teks di samping rumusnya atau sel yang dibacanya, ia membaca berkas lain atau seluruh kolom, atau jumlahnya terlalu banyak.`,
};

/** Words of remembering formulas and putting them back. */
export type RepairingWords = typeof id;

const en: RepairingWords = {
  found: (count) => `${counted(count, "cell")} ${plural(count, "holds a value", "hold values")} in place of a remembered formula.`,
  valuesTitle: "Values in place of formulas",
  valuesHelp: "These cells held formulas that are remembered; now they hold a number or text. Tick those that are to be formulas again.",
  ticked: "Those that equal what the formula gives are ticked already.",
  unknown: "What the formulas give cannot be worked out beforehand in this Excel, so none is ticked yet.",
  same: "equals what the formula gives",
  other: "differs from what the formula gives",
  crowded: (range) => `The result of this formula fills ${range}. Empty the other cells there, then look again.`,
  restore: (count) => `Put back ${counted(count, "formula")}`,
  lostTitle: "Formulas whose place is not certain",
  lostHelp:
    "Their rows or columns moved, or a text beside them or the cells they read changed, so they are not offered. Look at the cells yourself; “Remember anew” forgets them.",
  was: (cell) => `was in ${cell}`,
  more: (count, title) => `${count} more: ${title}`,
  rememberTitle: "Remember formulas",
  rememberHelp:
    "Keeps the SPBE formulas of now inside the workbook, so that they can be put back when the file returns with numbers in their place. This empties Excel's undo list (Ctrl+Z).",
  remember: "Remember formulas",
  renew: "Remember anew",
  remembered: (count) => `${counted(count, "formula")} remembered.`,
  outdated: "The formulas of now differ from those remembered.",
  notRemembered: (count) =>
    `${counted(count, "formula")} cannot be remembered: there is no text beside it or beside the cells it reads, it reads another file or whole columns, or there are too many.`,
};

/** The same in both languages. */
export const repairing: InBoth<RepairingWords> = { id, en };

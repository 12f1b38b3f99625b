import { plural } from "../plural";
import type { InBoth } from "../language";

const id = {
  title: "Tur singkat",
  step: (now: number, all: number) => `Langkah ${now} dari ${all}`,
  index: (index: string, sheet: string, column: string) =>
    `Indeks Anda ${index}, dihitung dari lembar ${sheet} kolom ${column}. Ubah satu level di lembar, dan angka ini ikut berubah.`,
  flags: (low: number) =>
    `${low} indikator rendah, yang paling mendesak lebih dahulu: siapa penanggung jawabnya dan apa langkah berikutnya. Klik nama sel untuk membukanya di lembar.`,
  target: "Tulis target di sini: indeks atau predikat. Tab Rencana lalu mencari cara termudah ke sana.",
  pages:
    "Halaman lain ada di tab-tab ini. Yang ditulis ke lembar selalu dapat dikembalikan dengan Batalkan, dan tur ini dapat diulang dari Bantuan.",
  next: "Lanjut",
  finish: "Selesai",
  leave: "Lewati",
};

/** Words of the tour, told on the person's own numbers. */
export type TourWords = typeof id;

const en: TourWords = {
  title: "Short tour",
  step: (now, all) => `Step ${now} of ${all}`,
  index: (index, sheet, column) =>
    `Your index is ${index}, worked out from sheet ${sheet}, column ${column}. Change a level in the sheet and this number follows.`,
  flags: (low) =>
    `${low} low ${plural(low, "indicator")}, the most urgent first: who is responsible and what to do next. Choose the name of a cell to see it in the sheet.`,
  target: "Write a target here: an index or a predicate. The Plan tab then finds the cheapest way there.",
  pages:
    "The other pages are behind these tabs. Whatever is written into the sheet can be taken back with Undo, and Help starts this tour again.",
  next: "Next",
  finish: "Done",
  leave: "Skip",
};

export const tour: InBoth<TourWords> = { id, en };

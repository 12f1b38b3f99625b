import type { InBoth } from "../language";

const id = {
  help: "Panel membuat lembar Kertas Kerja yang siap diisi: semua indikator, bobot, pilihan level, dan total sebagai rumus Excel biasa, siap cetak di A4. Kriteria tiap level ada di lembar kedua.",
  undoListWarning: "Setelah lembar ditambahkan, Ctrl+Z tidak dapat dipakai; gunakan Batalkan di panel ini.",
  instrument: "Instrumen",
  indicators: (count: number) => `${count} indikator`,
  draft: "kriteria masih rancangan",
  stages: "Kertas kerja ini punya kolom untuk tiap tahap: Mandiri, Dokumen, Interviu, Visitasi, dan Akhir.",
  evidence: "Buat juga lembar Data Dukung, dengan semua butir tiap level",
  create: "Buat Kertas Kerja",
};

/** Words of the part that makes a ready worksheet. */
export type StartWords = typeof id;

const en: StartWords = {
  help: "The pane makes a Kertas Kerja sheet ready to fill in: all indicators, weights, level choices, and totals as ordinary Excel formulas, ready to print on A4. The criteria of each level are on a second sheet.",
  undoListWarning: "Once the sheet is added, Ctrl+Z does not work; use Undo in this pane.",
  instrument: "Instrument",
  indicators: (count) => `${count} indicators`,
  draft: "criteria are drafts",
  stages: "This worksheet has a column for each stage: Mandiri, Dokumen, Interviu, Visitasi and Akhir.",
  evidence: "Make the sheet Data Dukung, too, with all items of each level",
  create: "Make a Kertas Kerja",
};

export const start: InBoth<StartWords> = { id, en };

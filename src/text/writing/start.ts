import type { InBoth } from "../language";

const id = {
  help: "Panel membuat lembar Kertas Kerja yang siap diisi: semua indikator, bobot, pilihan level, dan total sebagai rumus Excel biasa, siap cetak di A4. Kriteria tiap level ada di lembar kedua.",
  undoListWarning: "Menambah lembar mengosongkan daftar urungkan (Ctrl+Z) Excel. Batalkan di panel ini tetap dapat menghapus lembarnya.",
  instrument: "Instrumen",
  indicators: (count: number) => `${count} indikator`,
  draft: "kriteria masih rancangan",
  create: "Buat Kertas Kerja",
};

/** Words of the part that makes a ready worksheet. */
export type StartWords = typeof id;

const en: StartWords = {
  help: "The pane makes a Kertas Kerja sheet ready to fill in: all indicators, weights, level choices, and totals as ordinary Excel formulas, ready to print on A4. The criteria of each level are on a second sheet.",
  undoListWarning: "Adding a sheet empties Excel's undo list (Ctrl+Z). Undo in this pane can still remove the sheet.",
  instrument: "Instrument",
  indicators: (count) => `${count} indicators`,
  draft: "criteria are drafts",
  create: "Make a Kertas Kerja",
};

export const start: InBoth<StartWords> = { id, en };

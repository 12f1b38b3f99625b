import type { InBoth } from "../../language";

const id = {
  /** Name of the part for whoever hears the page. */
  title: "Indikator di baris terpilih",
  pin: "Sematkan",
  /** What the pressed button says it does. */
  pinned: "Disematkan",
  pinHelp: (key: string) => `Sematkan indikator ${key}: tetap tampil walaupun baris lain dipilih`,
  close: "Tutup",
  closeHelp: "Tutup indikator di baris terpilih",
  /** Between whole levels. */
  between: (level: string) => `Level ${level}, di antara dua level.`,
  notFilled: "Levelnya belum diisi.",
  gain: (gain: string) => `Naik satu level menambah ${gain} pada indeks.`,
  atTop: "Sudah di level tertinggi.",
  owner: (name: string) => `Penanggung jawab: ${name}`,
  noOwner: "Belum ada penanggung jawab.",
  ownEvidence: "Data dukung di tabel",
  open: "Ubah di halaman Indikator",
};

/** Words of the indicator whose row is selected in the sheet. */
export type SelectedWords = typeof id;

const en: SelectedWords = {
  title: "Indicator in the selected row",
  pin: "Pin",
  pinned: "Pinned",
  pinHelp: (key) => `Pin indicator ${key}: it stays although another row is selected`,
  close: "Close",
  closeHelp: "Close the indicator in the selected row",
  between: (level) => `Level ${level}, between two levels.`,
  notFilled: "Its level is not filled yet.",
  gain: (gain) => `One level more adds ${gain} to the index.`,
  atTop: "Already at the highest level.",
  owner: (name) => `Responsible: ${name}`,
  noOwner: "Nobody is responsible yet.",
  ownEvidence: "Evidence in the table",
  open: "Change it on Indicators",
};

export const selected: InBoth<SelectedWords> = { id, en };

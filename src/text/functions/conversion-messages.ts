import type { InBoth } from "../language";

const id = {
  sourceMissing: 'Isi nama indeks: "SDI", "SJIG", atau "IPS".',
  unknownSource: (given: string) => `"${given}" bukan indeks yang dikonversi. Pakai "SDI", "SJIG", "IPS", atau indikator I5, I6, I7, I18.`,
  /** IKASANDI, and Indeks KAMI which people take for it. */
  notConverted: "IKASANDI menjadi data dukung dan tidak dikonversi; Indeks KAMI tidak diterima sebagai gantinya.",
  notAnIndexOf: (given: string, index: string, lowest: number, highest: number) =>
    `${given} bukan nilai ${index}; skalanya ${lowest}–${highest}.`,
};

const en: typeof id = {
  sourceMissing: 'Give the name of an index: "SDI", "SJIG" or "IPS".',
  unknownSource: (given) => `"${given}" is no index that is converted. Use "SDI", "SJIG", "IPS" or indicator I5, I6, I7, I18.`,
  notConverted: "IKASANDI is evidence and not converted; Indeks KAMI is not accepted for it.",
  notAnIndexOf: (given, index, lowest, highest) => `${given} is no value of ${index}; its scale is ${lowest}–${highest}.`,
};

/** What a cell shows beside the error of `SPBE.CONVERT`. */
export const conversionMessages: InBoth<typeof id> = { id, en };

import type { InBoth } from "../language";

const id = {
  wrongGuessHelp: "Pilih sel-sel level di lembar, satu sel untuk tiap indikator (misalnya G12:G58), lalu klik Gunakan sel terpilih.",
  attachHint: "Klik Lampirkan untuk melihat indeksnya. Anda dapat melepaskannya kapan saja.",
  onlyTargets: "Hanya kolom target yang ditemukan, belum ada capaian. Pilih bila itu maksudnya.",
  nothingSelected: "Belum ada sel yang terpilih. Pilih dahulu sel-sel level di lembar.",
};

/** Words for choosing what is attached: what was found, and what the person points at. */
export type ChoosingWords = typeof id;

const en: ChoosingWords = {
  wrongGuessHelp: "Select the level cells in the sheet, one cell for each indicator (for example G12:G58), then choose Use selected cells.",
  attachHint: "Choose Attach to see the index. You can detach at any time.",
  onlyTargets: "Only targets were found, no achieved levels. Choose one if that is what you mean.",
  nothingSelected: "No cells are selected yet. Select the level cells in the sheet first.",
};

export const choosing: InBoth<ChoosingWords> = { id, en };

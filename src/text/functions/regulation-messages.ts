import type { InBoth } from "../language";

const id = {
  levelMissing: (indicator: string) => `Level indikator ${indicator} belum diisi.`,
  notALevelGiven: (given: string, lowest: number, highest: number) => `"${given}" bukan level ${lowest}–${highest}.`,
  noCriteria: (instrument: string, indicator: string, level: number) =>
    `Kriteria level ${level} untuk indikator ${indicator} ${instrument} belum tersedia di add-in ini.`,
  noAction: (instrument: string, indicator: string, level: number) =>
    `Langkah dari level ${level} untuk indikator ${indicator} ${instrument} belum tersedia di add-in ini.`,
  highestLevel: (indicator: string, level: number) => `Level ${level} sudah yang tertinggi untuk indikator ${indicator}.`,
};

const en: typeof id = {
  levelMissing: (indicator) => `The level of indicator ${indicator} is not filled in yet.`,
  notALevelGiven: (given, lowest, highest) => `"${given}" is not a level ${lowest}–${highest}.`,
  noCriteria: (instrument, indicator, level) =>
    `The add-in has no criteria yet for level ${level} of indicator ${indicator} in ${instrument}.`,
  noAction: (instrument, indicator, level) =>
    `The add-in has no next step yet from level ${level} of indicator ${indicator} in ${instrument}.`,
  highestLevel: (indicator, level) => `Level ${level} is the highest for indicator ${indicator}.`,
};

/** What a cell shows beside the error of `SPBE.CRITERIA` and `SPBE.ACTION`; loaded with the texts of the regulation. */
export const regulationMessages: InBoth<typeof id> = { id, en };

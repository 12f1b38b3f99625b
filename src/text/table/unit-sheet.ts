import type { InBoth } from "../language";
import { counted, plural } from "../plural";

const id = {
  title: "Isian di lembar ini",
  /** How far the sheet is: indicators with a level, new levels among them, indicators answered in words. */
  filled: (leveled: number, total: number) => `${leveled} dari ${total} indikator di lembar ini sudah berisi level.`,
  given: (levels: number, worded: number) => `Level baru diisi untuk ${levels} indikator; keterangan diisi untuk ${worded}.`,
  open: "Belum berisi level",
  allLeveled: "Semua indikator di lembar ini sudah berisi level.",
  all: (count: number) => `Semua indikator di lembar ini (${count})`,
  more: (count: number) => `${count} indikator lagi`,
  present: (level: string) => `sekarang ${level}`,
  change: (level: string) => `level baru ${level}`,
  none: "belum ada level",
  worded: "ada keterangan",
  findings: "Temuan",
  moreFindings: (count: number) => `${count} temuan lagi`,
  noFindings: "Tidak ada temuan pada isian ini.",
  readAgain: "Baca ulang isian",
  noEntries: "Indikatornya tidak terbaca: lembar Isian hilang, atau judul kolomnya diganti. Minta berkas baru kepada pengelola.",
};

/** Words about the answer sheet of a unit that is opened alone. */
export type UnitSheetWords = typeof id;

const en: UnitSheetWords = {
  title: "Answers on this sheet",
  filled: (leveled, total) => `${leveled} of ${counted(total, "indicator")} on this sheet ${plural(leveled, "has", "have")} a level.`,
  given: (levels, worded) => `New levels are given for ${counted(levels, "indicator")}; remarks for ${worded}.`,
  open: "Without a level",
  allLeveled: "All indicators on this sheet have a level.",
  all: (count) => `All indicators on this sheet (${count})`,
  more: (count) => `${count} more`,
  present: (level) => `now ${level}`,
  change: (level) => `new level ${level}`,
  none: "no level yet",
  worded: "with remarks",
  findings: "Findings",
  moreFindings: (count) => `${counted(count, "more finding")}`,
  noFindings: "No findings in these answers.",
  readAgain: "Read the answers again",
  noEntries: "Its indicators cannot be read: the sheet Isian is gone, or its headers were changed. Ask for a new file.",
};

/** Both languages; imported only where such a sheet is shown. */
export const unitSheetWords: InBoth<UnitSheetWords> = { id, en };

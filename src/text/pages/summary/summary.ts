import { counted, plural } from "../../plural";
import type { InBoth } from "../../language";

const id = {
  /** Where the levels were read; a link to more about it. */
  readFrom: (sheet: string, column: string, header: string) =>
    `Dibaca dari lembar ${sheet}, kolom ${column}${header === "" ? "" : ` (${header})`}`,
  unfilledJump: (count: number) => `${count} belum diisi`,
  lowJump: (count: number) => `${count} indikator rendah`,
  belowTargetJump: (count: number) => `${count} di bawah target`,
  /** Entries that hold something else than a level, as formulas count them too. */
  notCounted: (count: number, withFunctions: boolean) =>
    `${count} indikator belum ikut dihitung: isinya bukan level, atau ada baris ganda dengan nilai berbeda. Sampai itu diperbaiki, indeks di sini sementara${withFunctions ? " dan rumus =SPBE… menampilkan #VALUE! yang menyebut indikator yang sama" : ""}.`,
  toFindings: "Lihat temuannya",
  openPlan: "Susun rencananya",
  now: "Sekarang",
  /** What the bars of the domains are held against. */
  marks: {
    target: (index: string) => `Target ${index}`,
    sheetTarget: "Target di lembar",
    previous: "Tahun sebelumnya",
    mean: (group: string, year: number) => `Rata-rata ${group} ${year}`,
  },
  numbers: "Lihat angka dan pembandingnya",
  /** Where a column of the sheet leaves an indicator of the group open. */
  noValue: "tidak ada",
};

/** Words of the first part of *Ringkasan*, beyond those every part of the pane shares: they come with what opens the pane. */
export type SummaryWords = typeof id;

const en: SummaryWords = {
  readFrom: (sheet, column, header) => `Read from sheet ${sheet}, column ${column}${header === "" ? "" : ` (${header})`}`,
  unfilledJump: (count) => `${count} not filled`,
  lowJump: (count) => `${count} low ${plural(count, "indicator")}`,
  belowTargetJump: (count) => `${count} below target`,
  notCounted: (count, withFunctions) =>
    `${counted(count, "indicator is", "indicators are")} not counted yet: the cell holds no level, or its rows disagree. Until that is put right, the index here is provisional${withFunctions ? " and =SPBE… formulas show #VALUE!, naming the same indicators" : ""}.`,
  toFindings: "See the findings",
  openPlan: "Plan how to get there",
  now: "Now",
  marks: {
    target: (index) => `Target ${index}`,
    sheetTarget: "Targets in the sheet",
    previous: "Previous year",
    mean: (group, year) => `Mean of ${group} ${year}`,
  },
  numbers: "See the numbers and what they are held against",
  noValue: "none",
};

export const summary: InBoth<SummaryWords> = { id, en };

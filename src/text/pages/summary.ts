import { counted } from "../plural";
import type { InBoth } from "../language";

const id = {
  /** Where the levels were read; a link to more about it. */
  readFrom: (sheet: string, column: string, header: string) =>
    `Dibaca dari lembar ${sheet}, kolom ${column}${header === "" ? "" : ` (${header})`}`,
  unfilledJump: (count: number) => `${count} belum diisi`,
  /** Entries that hold something else than a level, as formulas count them too. */
  notCounted: (count: number, withFunctions: boolean) =>
    `${count} indikator belum ikut dihitung: isinya bukan level, atau baris-barisnya tidak sama. Sampai itu diperbaiki, indeks di sini sementara${withFunctions ? " dan rumus =SPBE… menampilkan #VALUE! yang menyebut indikator yang sama" : ""}.`,
  toFindings: "Lihat temuannya",
  openPlan: "Susun rencananya",
};

/** Words of the first part of *Ringkasan*, beyond those every part of the pane shares: they come with what opens the pane. */
export type SummaryWords = typeof id;

const en: SummaryWords = {
  readFrom: (sheet, column, header) => `Read from sheet ${sheet}, column ${column}${header === "" ? "" : ` (${header})`}`,
  unfilledJump: (count) => `${count} not filled`,
  notCounted: (count, withFunctions) =>
    `${counted(count, "indicator is", "indicators are")} not counted yet: the cell holds no level, or its rows disagree. Until that is put right, the index here is provisional${withFunctions ? " and =SPBE… formulas show #VALUE!, naming the same indicators" : ""}.`,
  toFindings: "See the findings",
  openPlan: "Plan the way",
};

export const summary: InBoth<SummaryWords> = { id, en };

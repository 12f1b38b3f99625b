import type { InBoth } from "../language";

/** Words of *Ringkasan* beyond those every part of the pane shares. */
export interface SummaryWords {
  /** Where the levels were read; a link to more about it. */
  readonly readFrom: (sheet: string, column: string, header: string) => string;
  /** What counts as low depends on whether the instrument's levels are whole or have decimals. */
  readonly flagsHelp: (wholeLevels: boolean, low: number, belowTarget: number) => string;
  /** What is not filled says nothing about being low. */
  readonly noFlags: (filled: number, total: number) => string;
  readonly unfilledJump: (count: number) => string;
  readonly unfilled: string;
  readonly unfilledHelp: string;
  /** Opens the page *Indikator* narrowed to these. */
  readonly onIndicators: string;
  /** Entries that hold something else than a level, as formulas count them too. */
  readonly notCounted: (count: number, withFunctions: boolean) => string;
  readonly toFindings: string;
  readonly openPlan: string;
  readonly openIndicators: string;

  readonly owner: (name: string) => string;
  readonly noOwner: string;

  readonly aspectRadar: string;
  readonly aspect: string;
  readonly series: {
    readonly now: string;
    readonly target: (index: string) => string;
    readonly sheetTarget: string;
    readonly nationalTarget: (predicate: string, index: string) => string;
    readonly previous: string;
    readonly external: string;
  };

  readonly remarks: string;
  readonly strongest: (count: number) => string;
  readonly weakest: (count: number) => string;
  readonly evenAspects: string;
  /** Nothing is filled in yet. */
  readonly noRemarks: string;
  readonly fulfilled: (count: number, total: number) => string;
  readonly strengths: (count: number) => string;
  readonly weaknesses: (count: number, wholeLevels: boolean) => string;
  readonly noStrengths: string;
  readonly noWeaknesses: string;
}

export const summary: InBoth<SummaryWords> = {
  id: {
    readFrom: (sheet, column, header) => `Dibaca dari lembar ${sheet}, kolom ${column}${header === "" ? "" : ` (${header})`}`,
    flagsHelp: (wholeLevels, low, belowTarget) =>
      `${low} di ${wholeLevels ? "level 2 ke bawah" : "bawah level 3"}${belowTarget === 0 ? "" : `, ${belowTarget} lainnya di bawah target`}. Yang paling rendah dan paling besar bobotnya lebih dahulu.`,
    noFlags: (filled, total) =>
      filled === 0
        ? "Belum ada level yang terisi, jadi belum terlihat mana yang rendah."
        : `Tidak ada indikator rendah${filled < total ? " di antara yang sudah terisi" : ""}.`,
    unfilledJump: (count) => `${count} belum diisi`,
    unfilled: "Belum diisi",
    onIndicators: "Lihat di halaman Indikator",
    unfilledHelp: "Dihitung 0 sampai levelnya ada, sehingga indeksnya masih sementara.",
    notCounted: (count, withFunctions) =>
      `${count} indikator belum ikut dihitung: isinya bukan level, atau baris-barisnya tidak sama. Sampai itu diperbaiki, indeks di sini sementara${withFunctions ? " dan rumus =SPBE… menampilkan #VALUE! yang menyebut indikator yang sama" : ""}.`,
    toFindings: "Lihat temuannya",
    openPlan: "Susun rencananya",
    openIndicators: "Buka semua indikator",

    owner: (name) => `Penanggung jawab: ${name}`,
    noOwner: "Belum ada penanggung jawab",

    aspectRadar: "Radar aspek",
    aspect: "Aspek",
    series: {
      now: "Indeks",
      target: (index) => `Target ${index}`,
      sheetTarget: "Target di lembar",
      nationalTarget: (predicate, index) => `Target nasional ${predicate} (${index})`,
      previous: "Tahun sebelumnya",
      external: "Penilaian eksternal",
    },

    remarks: "Kekuatan dan kelemahan",
    strongest: (count) => (count === 1 ? "Aspek terkuat:" : `${count} aspek terkuat:`),
    weakest: (count) => (count === 1 ? "Aspek terlemah:" : `${count} aspek terlemah:`),
    evenAspects: "Semua aspek sama kuat.",
    noRemarks: "Belum ada level yang terisi, jadi belum ada kekuatan atau kelemahan yang dapat disebut.",
    fulfilled: (count, total) => `${count} dari ${total} indikator sudah di level 2 atau lebih.`,
    strengths: (count) => `Kekuatan: ${count} indikator di level 4 ke atas`,
    weaknesses: (count, wholeLevels) => `Kelemahan: ${count} indikator di ${wholeLevels ? "level 2 ke bawah" : "bawah level 3"}`,
    noStrengths: "Belum ada indikator di level 4 ke atas.",
    noWeaknesses: "Tidak ada indikator yang termasuk kelemahan.",
  },
  en: {
    readFrom: (sheet, column, header) => `Read from sheet ${sheet}, column ${column}${header === "" ? "" : ` (${header})`}`,
    flagsHelp: (wholeLevels, low, belowTarget) =>
      `${low} ${wholeLevels ? "at level 2 or below" : "below level 3"}${belowTarget === 0 ? "" : `, ${belowTarget} more below the target`}. Lowest level and greatest weight first.`,
    noFlags: (filled, total) =>
      filled === 0
        ? "No level is filled yet, so nothing shows as low."
        : `No low indicators${filled < total ? " among those filled" : ""}.`,
    unfilledJump: (count) => `${count} not filled`,
    unfilled: "Not filled",
    onIndicators: "See them on Indicators",
    unfilledHelp: "Counted as 0 until there is a level, so the index is still provisional.",
    notCounted: (count, withFunctions) =>
      `${count} ${count === 1 ? "indicator is" : "indicators are"} not counted yet: the cell holds no level, or its rows disagree. Until that is put right, the index here is provisional${withFunctions ? " and =SPBE… formulas show #VALUE!, naming the same indicators" : ""}.`,
    toFindings: "See the findings",
    openPlan: "Plan the way",
    openIndicators: "Open all indicators",

    owner: (name) => `Responsible: ${name}`,
    noOwner: "Nobody is responsible yet",

    aspectRadar: "Aspect radar",
    aspect: "Aspect",
    series: {
      now: "Index",
      target: (index) => `Target ${index}`,
      sheetTarget: "Targets in the sheet",
      nationalTarget: (predicate, index) => `National target ${predicate} (${index})`,
      previous: "Previous year",
      external: "External assessment",
    },

    remarks: "Strengths and weaknesses",
    strongest: (count) => (count === 1 ? "Strongest aspect:" : `${count} strongest aspects:`),
    weakest: (count) => (count === 1 ? "Weakest aspect:" : `${count} weakest aspects:`),
    evenAspects: "All aspects are equally strong.",
    noRemarks: "No level is filled in yet, so there are no strengths or weaknesses to name.",
    fulfilled: (count, total) => `${count} of ${total} indicators are at level 2 or above.`,
    strengths: (count) => `Strengths: ${count} ${count === 1 ? "indicator" : "indicators"} at level 4 or above`,
    weaknesses: (count, wholeLevels) =>
      `Weaknesses: ${count} ${count === 1 ? "indicator" : "indicators"} ${wholeLevels ? "at level 2 or below" : "below level 3"}`,
    noStrengths: "No indicator is at level 4 or above yet.",
    noWeaknesses: "No indicator counts as a weakness.",
  },
};

import { counted } from "../../plural";
import type { InBoth } from "../../language";

const id = {
  applyAll: (count: number) => `Terapkan semua yang aman (${count})`,
  applyAllHelp: "Perbaikan aman hanya mengubah teks menjadi angka; level dan indeksnya tetap.",
  accepted: (count: number) => `Temuan yang dibiarkan (${count})`,
  acceptedReason: (reason: string) => `Alasan: ${reason}`,
  showAgain: "Tampilkan lagi",
  /** Before the link, the link, after it: leads to the page that makes the copy. */
  sendOffer: ["Akan dikirim lewat email? ", "Buat salinan aman", "."] as readonly [string, string, string],
  /** Offered after attaching. */
  marksOffer: {
    question: "Ingin level rendah dan temuan terlihat langsung di lembar?",
    open: "Tandai di lembar",
    decline: "Nanti saja",
  },
  /** What counts as low depends on whether the instrument's levels are whole or have decimals. */
  flagsHelp: (wholeLevels: boolean) =>
    `Di ${wholeLevels ? "level 2 ke bawah" : "bawah level 3"}. Yang paling rendah dan paling besar bobotnya lebih dahulu.`,
  /** Those that are not low and still below their target. */
  belowTarget: (count: number) => `Di bawah target (${count})`,
  /** Words of the two kinds, on each. */
  low: "Rendah",
  notReached: "Di bawah target",
  /** What is not filled says nothing about being low. */
  noFlags: (filled: number, total: number) =>
    filled === 0
      ? "Belum ada level yang terisi, jadi belum terlihat mana yang rendah."
      : `Tidak ada indikator rendah${filled < total ? " di antara yang sudah terisi" : ""}.`,
  unfilled: "Belum diisi",
  /** Opens the page *Indikator* narrowed to these. */
  onIndicators: "Lihat di halaman Indikator",
  unfilledHelp: "Dihitung 0 sampai levelnya ada, sehingga indeksnya masih sementara.",
  owner: (name: string) => `Penanggung jawab: ${name}`,
  noOwner: "Belum ada penanggung jawab",
  aspectRadar: "Radar aspek",
  aspect: "Aspek",
  series: {
    now: "Indeks",
    target: (index: string) => `Target ${index}`,
    sheetTarget: "Target di lembar",
    nationalTarget: (predicate: string, index: string) => `Target nasional ${predicate} (${index})`,
    previous: "Tahun sebelumnya",
    external: "Penilaian eksternal",
  },
  remarks: "Kekuatan dan kelemahan",
  strongest: (count: number) => (count === 1 ? "Aspek terkuat:" : `${count} aspek terkuat:`),
  weakest: (count: number) => (count === 1 ? "Aspek terlemah:" : `${count} aspek terlemah:`),
  evenAspects: "Semua aspek sama kuat.",
  /** Nothing is filled in yet. */
  noRemarks: "Belum ada level yang terisi, jadi belum ada kekuatan atau kelemahan yang dapat disebut.",
  fulfilled: (count: number, total: number) => `${count} dari ${total} indikator sudah di level 2 atau lebih.`,
  strengths: (count: number) => `Kekuatan: ${count} indikator di level 4 ke atas`,
  weaknesses: (count: number, wholeLevels: boolean) =>
    `Kelemahan: ${count} indikator di ${wholeLevels ? "level 2 ke bawah" : "bawah level 3"}`,
  noStrengths: "Belum ada indikator di level 4 ke atas.",
  noWeaknesses: "Tidak ada indikator yang termasuk kelemahan.",
};

/** Words of what stands below the index on *Ringkasan*. */
export type SummaryRestWords = typeof id;

const en: SummaryRestWords = {
  applyAll: (count) => `Apply all safe ones (${count})`,
  applyAllHelp: "Safe ones change only how a cell is written; its level and the index stay.",
  accepted: (count) => `Findings left as they are (${count})`,
  acceptedReason: (reason) => `Reason: ${reason}`,
  showAgain: "Show again",
  sendOffer: ["Sending it by email? ", "Make a safe copy", "."],
  marksOffer: {
    question: "Would you like to see low levels and findings in the sheet itself?",
    open: "Mark in the sheet",
    decline: "Not now",
  },
  flagsHelp: (wholeLevels) => `${wholeLevels ? "At level 2 or below" : "Below level 3"}. Lowest level and greatest weight first.`,
  belowTarget: (count) => `Below target (${count})`,
  low: "Low",
  notReached: "Below target",
  noFlags: (filled, total) =>
    filled === 0 ? "No level is filled yet, so nothing shows as low." : `No low indicators${filled < total ? " among those filled" : ""}.`,
  unfilled: "Not filled",
  onIndicators: "See them on Indicators",
  unfilledHelp: "Counted as 0 until there is a level, so the index is still provisional.",
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
  strengths: (count) => `Strengths: ${counted(count, "indicator")} at level 4 or above`,
  weaknesses: (count, wholeLevels) => `Weaknesses: ${counted(count, "indicator")} ${wholeLevels ? "at level 2 or below" : "below level 3"}`,
  noStrengths: "No indicator is at level 4 or above yet.",
  noWeaknesses: "No indicator counts as a weakness.",
};

export const summaryRest: InBoth<SummaryRestWords> = { id, en };

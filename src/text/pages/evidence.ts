import type { InBoth } from "../language";
import { counted } from "../plural";

const id = {
  about:
    "Di sini terlihat butir data dukung yang diminta tiap level, mana yang sudah diterima, perkiraan nilainya, dan apa yang masih kurang untuk langkah berikutnya.",
  none: "Kertas kerja ini belum punya daftar data dukung.",
  makeHelp: (count: number) =>
    `Tombol ini menambah lembar Data Dukung dengan ${count} butir, semuanya berstatus belum. Lembar lain tidak berubah. Daftar Anda sendiri juga terbaca bila punya kolom indikator, level, data dukung, dan status.`,
  make: "Buat lembar Data Dukung",
  nothingAsked: (instrument: string) => `${instrument} di add-in ini belum memuat butir data dukung tiap level.`,

  /** Before the name of the sheet. */
  from: "Dibaca dari lembar",
  others: (count: number) => `Ada ${count} daftar data dukung lain di kertas kerja ini yang tidak ikut dibaca. Pilih yang dipakai:`,
  readThis: "Baca ini",
  readOther: (sheet: string) => `Baca daftar di lembar ${sheet}`,
  noStates: "Daftar ini tidak punya kolom Status, jadi status butirnya belum dapat diubah dari sini.",

  findings: "Perlu diperiksa",
  moreFindings: (count: number) => `${count} lainnya`,
  byIndicator: "Menurut indikator",

  typed: "Nilai yang Anda isi",
  suggested: "Perkiraan dari data dukung",
  notListed: "belum ada di daftar",
  /** The value comes from another index. */
  converted: "dari indeks lain, bukan dari butir ini",
  next: (items: number, level: string, value: string, gain: string) =>
    `${items} butir lagi di level ${level} menaikkan perkiraan menjadi ${value}, setara ${gain} poin indeks.`,
  complete: "Semua butir sudah diterima.",
  items: (indicator: string, count: number) => `Butir indikator ${indicator} (${count})`,
  level: (level: string, accepted: number, count: number) => `Level ${level}: ${accepted} dari ${count} diterima`,
  /** What one item adds once it is accepted. */
  gain: (gain: string) => `setara ${gain} poin indeks`,
  state: (code: string) => `Status ${code}`,
  twice: "Butir ini tertulis lebih dari sekali; ubah statusnya di lembar.",
  copy: "Salin",
  copyOf: (code: string) => `Salin ${code}`,
  copied: "Sudah disalin. Tempelkan di aplikasi kementerian.",
  copyByHand: "Belum dapat disalin otomatis. Blok teks ini, lalu tekan Ctrl+C:",
};

/** Words of the page *Data Dukung*. */
export type EvidencePageWords = typeof id;

const en: EvidencePageWords = {
  about:
    "Here you see the items of evidence that each level asks for, which of them are accepted, the value they amount to, and what is missing for the next step.",
  none: "This workbook has no list of evidence yet.",
  makeHelp: (count) =>
    `This button adds the sheet Data Dukung with ${counted(count, "item")}, all of them missing. No other sheet changes. A list of your own is read too if it has columns for indicator, level, evidence and status.`,
  make: "Make the sheet Data Dukung",
  nothingAsked: (instrument) => `This add-in does not hold the evidence for each level of ${instrument} yet.`,

  from: "Read from sheet",
  others: (count) => `The workbook has ${counted(count, "other list", "other lists")} of evidence, not read. Choose the one to use:`,
  readThis: "Read this",
  readOther: (sheet) => `Read the list on sheet ${sheet}`,
  noStates: "This list has no column for the status, so it cannot be changed from here.",

  findings: "Needs checking",
  moreFindings: (count) => `${count} more`,
  byIndicator: "By indicator",

  typed: "The value you entered",
  suggested: "Estimate by evidence",
  notListed: "not in the list yet",
  converted: "from another index, not from these items",
  next: (items, level, value, gain) =>
    `${counted(items, "more item")} of level ${level} ${items === 1 ? "raises" : "raise"} the estimate to ${value}, worth ${gain} index points.`,
  complete: "All items are accepted.",
  items: (indicator, count) => `Items of indicator ${indicator} (${count})`,
  level: (level, accepted, count) => `Level ${level}: ${accepted} of ${count} accepted`,
  gain: (gain) => `worth ${gain} index points`,
  state: (code) => `Status of ${code}`,
  twice: "This item stands more than once; change its status in the sheet.",
  copy: "Copy",
  copyOf: (code) => `Copy ${code}`,
  copied: "Copied. Paste it into the ministry's application.",
  copyByHand: "It could not be copied. Select this text, then press Ctrl+C:",
};

export const evidence: InBoth<EvidencePageWords> = { id, en };

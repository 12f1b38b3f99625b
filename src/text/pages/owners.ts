import { counted, plural } from "../plural";
import type { InBoth } from "../language";

const id = {
  noColumn:
    "Tabel ini belum punya kolom penanggung jawab. Dengan kolom itu, halaman ini menunjukkan OPD mana mengampu indikator mana, sejauh mana terisi, dan apa yang masih rendah.",
  addColumn: "Tambah kolom OPD",
  addColumnHelp: "Kolom “OPD Penanggung Jawab” ditambahkan di kanan tabel, di tempat yang kosong. Tidak ada sel lain yang berubah.",
  none: "Belum ada indikator yang punya penanggung jawab.",

  units: "OPD dan unit",
  unitsHelp: (wholeLevels: boolean) =>
    `Sel yang menyebut beberapa unit dihitung untuk tiap unit. Perlu naik: ${wholeLevels ? "level 2 ke bawah" : "level di bawah 3"}, atau di bawah target.`,
  indicatorCount: (count: number) => `${count} indikator`,
  filled: (share: string) => `${share} terisi`,
  low: (count: number) => `${count} perlu naik`,
  overdue: (count: number) => `${count} terlambat`,

  details: (unit: string) => `Rincian ${unit}`,
  filledFact: "Terisi",
  filledOf: (filled: number, total: number, share: string) => `${filled} dari ${total} (${share})`,
  average: "Rata-rata level",
  noAverage: "belum ada level",
  lowFact: "Rendah atau di bawah target",
  gain: "Indeks masih dapat naik",
  gainHelp: "Indeks naik sebanyak itu bila semua indikatornya mencapai target, atau naik satu level bila tanpa target.",
  overdueFact: "Rencana aksi terlambat",
  noPlan: "belum ada lembar Rencana Aksi",
  showIndicators: "Lihat di halaman Indikator",

  unassigned: "Belum ada penanggung jawab",
  allAssigned: "Semua indikator sudah punya penanggung jawab.",
  /** Nothing can be assigned, because the table has no row for these. */
  noRows: (count: number) =>
    `${count} indikator belum punya baris di tabel. Tambahkan barisnya di lembar; sesudah itu dapat ditetapkan di sini.`,
  unassignedHelp: (count: number) => `${count} indikator belum ada yang mengampu.`,
  showUnassigned: "Lihat indikatornya",

  assign: "Tetapkan penanggung jawab",
  assignHelp: "Tulis nama unitnya, pilih indikatornya, lalu tetapkan sekaligus.",
  which: "Indikator yang ditampilkan",
  whichUnassigned: "Yang belum ada penanggung jawab",
  whichAll: "Semua indikator",
  chooseAll: (count: number) => `Pilih semua (${count})`,
  chosen: (count: number) => `${count} indikator dipilih`,
  /** Indicators are chosen, but no unit is named. */
  nameFirst: "· tulis nama unitnya di atas.",
  name: "Unit penanggung jawab",
  nameHint: "Pilih dari yang sudah ada atau tulis yang baru. Beberapa unit dipisah titik koma.",
  replace: (count: number, names: string) => `Ganti juga ${count} indikator yang sudah punya penanggung jawab lain (${names})`,
  keeps: (count: number) => `${count} indikator yang sudah punya penanggung jawab lain dibiarkan.`,
  assignTo: (count: number) => `Tetapkan untuk ${count} indikator`,
  owned: (owner: string) => `sekarang: ${owner}`,

  variants: "Penulisan yang berbeda",
  variantsHelp: "Beda huruf besar atau spasi sudah dihitung sebagai satu unit. Lembar hanya diubah bila Anda memintanya.",
  maybeOne: "Mungkin satu unit:",
  written: (spelling: string, count: number) => `${spelling} (${count})`,
  unify: (name: string) => `Samakan menjadi ${name}`,
};

/** Words of the page *OPD*. */
export type OwnersWords = typeof id;

const en: OwnersWords = {
  noColumn:
    "This table has no owner column yet. With one, this page shows which unit owns which indicators, how far they are filled, and what is still low.",
  addColumn: "Add owner column",
  addColumnHelp: "A column “OPD Penanggung Jawab” is added right of the table, where the sheet is free. No other cell changes.",
  none: "No indicator has an owner yet.",

  units: "Units",
  unitsHelp: (wholeLevels) =>
    `A cell that names several units counts for each of them. To be raised: ${wholeLevels ? "level 2 or below" : "level below 3"}, or below the target.`,
  indicatorCount: (count) => counted(count, "indicator"),
  filled: (share) => `${share} filled`,
  low: (count) => `${count} to be raised`,
  overdue: (count) => `${count} overdue`,

  details: (unit) => `Details of ${unit}`,
  filledFact: "Filled",
  filledOf: (filled, total, share) => `${filled} of ${total} (${share})`,
  average: "Average level",
  noAverage: "no levels yet",
  lowFact: "Low or below target",
  gain: "The index can still gain",
  gainHelp: "The index gains that much when all its indicators reach their target, or one level more without one.",
  overdueFact: "Overdue actions",
  noPlan: "no Rencana Aksi sheet yet",
  showIndicators: "See them on the Indicators page",

  unassigned: "No owner yet",
  allAssigned: "Every indicator has an owner.",
  noRows: (count) => `The table has no row for ${counted(count, "indicator")}. Add it in the sheet; an owner can be named here then.`,
  unassignedHelp: (count) => `${counted(count, "indicator has", "indicators have")} no owner.`,
  showUnassigned: "See these indicators",

  assign: "Assign owners",
  assignHelp: "Name the unit, choose its indicators, and assign them at once.",
  which: "Indicators shown",
  whichUnassigned: "Those without an owner",
  whichAll: "All indicators",
  chooseAll: (count) => `Choose all (${count})`,
  chosen: (count) => `${counted(count, "indicator")} chosen`,
  nameFirst: "· write the name of the unit above.",
  name: "Owning unit",
  nameHint: "Choose one that is there or write a new one. Several units are separated by semicolons.",
  replace: (count, names) => `Also replace ${count} that ${plural(count, "has", "have")} another owner (${names})`,
  keeps: (count) => `${count} with another owner ${plural(count, "stays", "stay")} as ${plural(count, "it is", "they are")}.`,
  assignTo: (count) => `Assign to ${counted(count, "indicator")}`,
  owned: (owner) => `now: ${owner}`,

  variants: "Different spellings",
  variantsHelp: "Capitals and spaces make no difference to the counts. The sheet changes only when you ask for it.",
  maybeOne: "Maybe one unit:",
  written: (spelling, count) => `${spelling} (${count})`,
  unify: (name) => `Write all as ${name}`,
};

export const owners: InBoth<OwnersWords> = { id, en };

import type { InBoth } from "../language";

/** Words of the page *OPD*. */
export interface OwnersWords {
  readonly noColumn: string;
  readonly addColumn: string;
  readonly addColumnHelp: string;
  readonly none: string;

  readonly units: string;
  readonly unitsHelp: (wholeLevels: boolean) => string;
  readonly indicatorCount: (count: number) => string;
  readonly filled: (share: string) => string;
  readonly low: (count: number) => string;
  readonly overdue: (count: number) => string;

  readonly details: (unit: string) => string;
  readonly filledFact: string;
  readonly filledOf: (filled: number, total: number, share: string) => string;
  readonly average: string;
  readonly noAverage: string;
  readonly lowFact: string;
  readonly gain: string;
  readonly gainHelp: string;
  readonly overdueFact: string;
  readonly noPlan: string;
  readonly showIndicators: string;

  readonly unassigned: string;
  readonly allAssigned: string;
  /** Nothing can be assigned, because the table has no row for these. */
  readonly noRows: (count: number) => string;
  readonly unassignedHelp: (count: number) => string;
  readonly showUnassigned: string;

  readonly assign: string;
  readonly assignHelp: string;
  readonly which: string;
  readonly whichUnassigned: string;
  readonly whichAll: string;
  readonly chooseAll: (count: number) => string;
  readonly chosen: (count: number) => string;
  /** Indicators are chosen, but no unit is named. */
  readonly nameFirst: string;
  readonly name: string;
  readonly nameHint: string;
  readonly replace: (count: number, owners: string) => string;
  readonly keeps: (count: number) => string;
  readonly assignTo: (count: number) => string;
  readonly owned: (owner: string) => string;

  readonly variants: string;
  readonly variantsHelp: string;
  readonly maybeOne: string;
  readonly written: (spelling: string, count: number) => string;
  readonly unify: (name: string) => string;
}

export const owners: InBoth<OwnersWords> = {
  id: {
    noColumn:
      "Tabel ini belum punya kolom penanggung jawab. Dengan kolom itu, halaman ini menunjukkan OPD mana mengampu indikator mana, sejauh mana terisi, dan apa yang masih rendah.",
    addColumn: "Tambah kolom OPD",
    addColumnHelp: "Kolom “OPD Penanggung Jawab” ditambahkan di kanan tabel, di tempat yang kosong. Tidak ada sel lain yang berubah.",
    none: "Belum ada indikator yang punya penanggung jawab.",

    units: "OPD dan unit",
    unitsHelp: (wholeLevels) =>
      `Sel yang menyebut beberapa unit dihitung untuk tiap unit. Rendah: ${wholeLevels ? "level 2 ke bawah" : "level di bawah 3"}, atau di bawah target.`,
    indicatorCount: (count) => `${count} indikator`,
    filled: (share) => `${share} terisi`,
    low: (count) => `${count} rendah`,
    overdue: (count) => `${count} terlambat`,

    details: (unit) => `Rincian ${unit}`,
    filledFact: "Terisi",
    filledOf: (filled, total, share) => `${filled} dari ${total} (${share})`,
    average: "Rata-rata level",
    noAverage: "belum ada level",
    lowFact: "Indikator rendah",
    gain: "Indeks masih dapat naik",
    gainHelp: "Indeks naik sebanyak itu bila semua indikatornya mencapai target, atau naik satu level bila tanpa target.",
    overdueFact: "Rencana aksi terlambat",
    noPlan: "belum ada lembar Rencana Aksi",
    showIndicators: "Lihat di halaman Indikator",

    unassigned: "Belum ada penanggung jawab",
    allAssigned: "Semua indikator sudah punya penanggung jawab.",
    noRows: (count) => `${count} indikator belum punya baris di tabel. Tambahkan barisnya di lembar; sesudah itu dapat ditetapkan di sini.`,
    unassignedHelp: (count) => `${count} indikator belum ada yang mengampu.`,
    showUnassigned: "Lihat indikatornya",

    assign: "Tetapkan penanggung jawab",
    assignHelp: "Tulis nama unitnya, pilih indikatornya, lalu tetapkan sekaligus.",
    which: "Indikator yang ditampilkan",
    whichUnassigned: "Yang belum ada penanggung jawab",
    whichAll: "Semua indikator",
    chooseAll: (count) => `Pilih semua (${count})`,
    chosen: (count) => `${count} indikator dipilih`,
    nameFirst: "· tulis nama unitnya di atas.",
    name: "Unit penanggung jawab",
    nameHint: "Pilih dari yang sudah ada atau tulis yang baru. Beberapa unit dipisah titik koma.",
    replace: (count, names) => `Ganti juga ${count} indikator yang sudah punya penanggung jawab lain (${names})`,
    keeps: (count) => `${count} indikator yang sudah punya penanggung jawab lain dibiarkan.`,
    assignTo: (count) => `Tetapkan untuk ${count} indikator`,
    owned: (owner) => `sekarang: ${owner}`,

    variants: "Penulisan yang berbeda",
    variantsHelp: "Beda huruf besar atau spasi sudah dihitung sebagai satu unit. Lembar hanya diubah bila Anda memintanya.",
    maybeOne: "Mungkin satu unit:",
    written: (spelling, count) => `${spelling} (${count})`,
    unify: (name) => `Samakan menjadi ${name}`,
  },
  en: {
    noColumn:
      "This table has no owner column yet. With one, this page shows which unit owns which indicators, how far they are filled, and what is still low.",
    addColumn: "Add owner column",
    addColumnHelp: "A column “OPD Penanggung Jawab” is added right of the table, where the sheet is free. No other cell changes.",
    none: "No indicator has an owner yet.",

    units: "Units",
    unitsHelp: (wholeLevels) =>
      `A cell that names several units counts for each of them. Low: ${wholeLevels ? "level 2 or below" : "level below 3"}, or below the target.`,
    indicatorCount: (count) => `${count} ${count === 1 ? "indicator" : "indicators"}`,
    filled: (share) => `${share} filled`,
    low: (count) => `${count} low`,
    overdue: (count) => `${count} overdue`,

    details: (unit) => `Details of ${unit}`,
    filledFact: "Filled",
    filledOf: (filled, total, share) => `${filled} of ${total} (${share})`,
    average: "Average level",
    noAverage: "no levels yet",
    lowFact: "Low indicators",
    gain: "The index can still gain",
    gainHelp: "The index gains that much when all its indicators reach their target, or one level more without one.",
    overdueFact: "Overdue actions",
    noPlan: "no Rencana Aksi sheet yet",
    showIndicators: "See them on the Indicators page",

    unassigned: "No owner yet",
    allAssigned: "Every indicator has an owner.",
    noRows: (count) =>
      `The table has no row for ${count} ${count === 1 ? "indicator" : "indicators"}. Add it in the sheet; an owner can be named here then.`,
    unassignedHelp: (count) => `${count} ${count === 1 ? "indicator has" : "indicators have"} no owner.`,
    showUnassigned: "See these indicators",

    assign: "Assign owners",
    assignHelp: "Name the unit, choose its indicators, and assign them at once.",
    which: "Indicators shown",
    whichUnassigned: "Those without an owner",
    whichAll: "All indicators",
    chooseAll: (count) => `Choose all (${count})`,
    chosen: (count) => `${count} ${count === 1 ? "indicator" : "indicators"} chosen`,
    nameFirst: "· write the name of the unit above.",
    name: "Owning unit",
    nameHint: "Choose one that is there or write a new one. Several units are separated by semicolons.",
    replace: (count, names) => `Also replace ${count} that ${count === 1 ? "has" : "have"} another owner (${names})`,
    keeps: (count) => `${count} with another owner ${count === 1 ? "stays" : "stay"} as ${count === 1 ? "it is" : "they are"}.`,
    assignTo: (count) => `Assign to ${count} ${count === 1 ? "indicator" : "indicators"}`,
    owned: (owner) => `now: ${owner}`,

    variants: "Different spellings",
    variantsHelp: "Capitals and spaces make no difference to the counts. The sheet changes only when you ask for it.",
    maybeOne: "Maybe one unit:",
    written: (spelling, count) => `${spelling} (${count})`,
    unify: (name) => `Write all as ${name}`,
  },
};

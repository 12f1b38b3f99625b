import { counted } from "../plural";
import type { InBoth } from "../language";

const id = {
  starting: "Menyiapkan panel…",
  looking: "Mencari tabel indikator di kertas kerja ini…",
  working: "Sedang membaca kertas kerja…",
  /** Excel has not answered for some seconds. */
  waiting: "Masih menunggu Excel menyelesaikannya. Bila Anda sedang mengetik di sebuah sel, tekan Enter atau Esc dahulu.",
  about: [
    "Panel ini membaca tabel indikator SPBE di kertas kerja Anda, menghitung indeksnya secara langsung, dan menunjukkan indikator yang rendah beserta langkah berikutnya.",
    "Kertas kerja tidak berubah selama Anda tidak memintanya, dan tidak ada data yang dikirim ke luar.",
  ] as readonly [string, string],
  aboutTitle: "Penilaian mandiri SPBE",

  /** Names of the pages, and what their row of tabs is called. */
  pageList: "Halaman",
  pages: {
    summary: "Ringkasan",
    indicators: "Indikator",
    plan: "Rencana",
    owners: "OPD",
    comparison: "Perbandingan",
    formulas: "Rumus",
    report: "Laporan",
    send: "Kirim",
    submissions: "Kiriman",
    evidence: "Data Dukung",
    help: "Bantuan",
  },

  attach: "Lampirkan",
  detach: "Lepaskan",
  lookAgain: "Cari lagi",
  readAgain: "Baca ulang",
  useSelection: "Gunakan sel terpilih",

  found: (sheet: string, column: string, header: string, filled: number, total: number) =>
    `Tabel indikator ditemukan di lembar ${sheet}, kolom ${column}${header === "" ? "" : ` (${header})`}: ${filled} dari ${total} indikator terisi.`,
  detached: "Tabel sudah dilepaskan: perubahan di lembar tidak diikuti lagi. Level dan isian Anda tidak berubah.",
  undecided: "Ada beberapa tabel atau kolom level yang sama-sama cocok. Pilih yang akan dipakai.",
  onlyPerhaps: (sheet: string, column: string, header: string) =>
    `Kolom ${column}${header === "" ? "" : ` (${header})`} di lembar ${sheet} mungkin berisi level, tetapi judul atau isinya belum jelas menyatakannya. Bila benar, pilih kolom itu di bawah.`,
  withoutFunctions:
    "Rumus =SPBE… tidak tersedia di Excel ini, tetapi panel tetap menghitung indeks. Untuk memakai rumusnya, buka kertas kerja ini di Microsoft 365 atau Excel untuk web.",
  stale: "Yang tampil di bawah adalah bacaan terakhir yang berhasil.",

  columnsToChoose: "Kolom yang dapat dipilih",
  otherColumns: "Kolom level lain",
  /** Before the sheet, before the column. */
  place: ["lembar ", ", kolom "] as readonly [string, string],
  column: (letter: string) => `Kolom ${letter}`,
  wrongGuess: "Bukan kolom ini yang dimaksud?",
  mapColumns: "Atur kolom",
  startFromNothing: "Mulai dari kosong",
  noneOfThese: "Bukan salah satu dari ini?",
  pointAtLevels: "Tunjukkan sendiri sel levelnya",

  index: (instrument: string) => `Indeks ${instrument}`,
  predicate: "Predikat",
  complete: "lengkap",
  provisional: "sementara",
  /** Between filled and total, after the total. */
  progress: [" dari ", " indikator terisi"] as readonly [string, string],
  /** Before the lowest, between lowest and highest, after the highest. */
  reach: (missing: number): readonly [string, string, string] => [
    `Bila ${missing} indikator sisanya terisi, indeksnya antara `,
    " dan ",
    ".",
  ],
  nearLimit: (shown: string, predicate: string, exact: string, next: string, limit: string) =>
    `Tampil ${shown}, tetapi nilai persisnya ${exact}, belum mencapai ${limit}. Karena itu predikatnya ${predicate}, belum ${next}.`,
  distance: (gap: string, next: string, limit: string) => `Perlu ${gap} lagi untuk predikat ${next} (${limit}).`,
  announce: (index: string, predicate: string, provisional: boolean) =>
    `Indeks ${index}, predikat ${predicate}${provisional ? ", sementara" : ""}.`,

  noHeader: "tanpa judul",

  domains: "Domain",
  aspects: "Aspek",

  findings: "Temuan",
  noFindings: "Tidak ada temuan. Semua level yang terisi dapat dibaca.",
  findingKinds: { error: "Perlu diperbaiki", doubt: "Perlu diperiksa", advice: "Saran" },
  /** Writes one fix. */
  apply: "Terapkan",
  /** Between what stands in the cell and what the fix writes; read aloud, shown as an arrow. */
  becomes: "menjadi",
  emptyCell: "kosong",
  /** Opens the form that accepts a finding. */
  leaveAsIs: "Biarkan dengan alasan",
  undo: "Batalkan",
  flags: "Indikator rendah",
  levels: "Semua indikator",
  howManyFindings: (count: number) => `${count} temuan`,
  showAll: "Tampilkan semua level",
  showRest: (count: number) => `Tampilkan ${count} lainnya`,

  indicator: (key: string) => `Indikator ${key}`,
  level: (value: string) => `Level ${value}`,
  target: (value: string) => `Target ${value}`,
  notFilled: "Belum diisi",
  noRow: "tidak ada barisnya",
  selectCell: "Pilih sel ini di lembar",

  nextAction: "Langkah berikutnya",
  /** Instead of {@link noAction} at each, where no level has one. */
  noActions: (instrument: string) => `${instrument} di add-in ini belum memuat langkah berikutnya. Lihat lampiran peraturannya.`,
  noAction: "Instrumen ini belum memuat langkah untuk level ini.",
  draft: "Rancangan, belum resmi",
  actionsLoading: "Memuat langkah berikutnya…",
  actionsFailed: "Langkah berikutnya belum dapat dimuat.",
  loadAgain: "Muat lagi",
  /** Says that the regulation's own texts stay Indonesian; `null` where the interface is Indonesian too. */
  regulationLanguage: null as string | null,

  failed: "Tindakan tadi belum berhasil.",
  crashed: "Ada bagian panel yang gagal ditampilkan. Isi kertas kerja Anda tidak berubah.",
  crashedCode: (code: string) => `Bila terulang setelah dicoba lagi, sebutkan kode ${code} saat meminta bantuan.`,
  tryAgain: "Coba lagi",
  partLoading: "Memuat bagian ini…",
  partFailed: "Bagian ini belum dapat dimuat. Periksa sambungan internet. Bila tetap begini, simpan kertas kerja lalu buka lagi.",
};

/** Every sentence of the pane that is not a finding, a problem or a text of the regulation. */
export type PaneWords = typeof id;

const en: PaneWords = {
  starting: "Getting the pane ready…",
  looking: "Looking for the indicator table in this workbook…",
  working: "Reading the workbook…",
  waiting: "Still waiting for Excel to finish. If you are typing in a cell, press Enter or Esc first.",
  about: [
    "This pane reads the SPBE indicator table in your workbook, keeps its index live, and shows which indicators are low and what to do next.",
    "The workbook does not change unless you ask for it, and nothing is sent anywhere.",
  ],
  aboutTitle: "SPBE self-assessment",

  pageList: "Pages",
  pages: {
    summary: "Summary",
    indicators: "Indicators",
    plan: "Plan",
    owners: "Units",
    comparison: "Comparison",
    formulas: "Formulas",
    report: "Report",
    send: "Send",
    submissions: "Submissions",
    evidence: "Evidence",
    help: "Help",
  },

  attach: "Attach",
  detach: "Detach",
  lookAgain: "Look again",
  readAgain: "Read again",
  useSelection: "Use selected cells",

  found: (sheet, column, header, filled, total) =>
    `Indicator table found on sheet ${sheet}, column ${column}${header === "" ? "" : ` (${header})`}: ${filled} of ${total} indicators filled.`,
  detached: "The table was let go: changes in the sheet are no longer followed. Your levels and entries are as they were.",
  undecided: "Several tables or level columns fit equally well. Choose the one to use.",
  onlyPerhaps: (sheet, column, header) =>
    `Column ${column}${header === "" ? "" : ` (${header})`} of sheet ${sheet} may hold levels, but its header or its cells do not say so clearly. If it is right, choose it below.`,
  withoutFunctions:
    "The =SPBE… formulas are not available in this Excel, but the pane still works out the index. To use the formulas, open this workbook in Microsoft 365 or Excel on the web.",
  stale: "What is shown below is the last reading that succeeded.",

  columnsToChoose: "Columns to choose from",
  otherColumns: "Other level columns",
  place: ["sheet ", ", column "],
  column: (letter) => `Column ${letter}`,
  wrongGuess: "Not the column you meant?",
  mapColumns: "Set the columns",
  startFromNothing: "Start from nothing",
  noneOfThese: "None of these?",
  pointAtLevels: "Point at the level cells yourself",

  index: (instrument) => `${instrument} index`,
  predicate: "Predicate",
  complete: "complete",
  provisional: "provisional",
  progress: [" of ", " indicators filled"],
  reach: (missing) => [
    `Once ${missing === 1 ? "the last one is" : `the other ${missing} are`} filled, the index will be between `,
    " and ",
    ".",
  ],
  nearLimit: (shown, predicate, exact, next, limit) =>
    `Shown as ${shown}, but the exact value is ${exact}, below ${limit}. The predicate is therefore ${predicate}, not yet ${next}.`,
  distance: (gap, next, limit) => `${gap} short of ${next} (${limit}).`,
  announce: (index, predicate, provisional) => `Index ${index}, predicate ${predicate}${provisional ? ", provisional" : ""}.`,

  noHeader: "no header",

  domains: "Domains",
  aspects: "Aspects",

  findings: "Findings",
  noFindings: "No findings. Every filled level could be read.",
  findingKinds: { error: "Needs fixing", doubt: "Needs checking", advice: "Advice" },
  apply: "Apply",
  becomes: "becomes",
  emptyCell: "empty",
  leaveAsIs: "Leave as is with a reason",
  undo: "Undo",
  flags: "Low indicators",
  levels: "All indicators",
  howManyFindings: (count) => counted(count, "finding"),
  showAll: "Show all levels",
  showRest: (count) => `Show ${count} more`,

  indicator: (key) => `Indicator ${key}`,
  level: (value) => `Level ${value}`,
  target: (value) => `Target ${value}`,
  notFilled: "Not filled",
  noRow: "no row for it",
  selectCell: "Select this cell in the sheet",

  nextAction: "Next step",
  noActions: (instrument) => `This add-in holds no next steps for ${instrument} yet. See the annex of the regulation.`,
  noAction: "This instrument has no step for this level yet.",
  draft: "Draft, not official",
  actionsLoading: "Loading the next steps…",
  actionsFailed: "The next steps could not be loaded.",
  loadAgain: "Load again",
  regulationLanguage: "Names, predicates and steps are in Indonesian, as in the regulation.",

  failed: "That action did not succeed.",
  crashed: "A part of the pane could not be shown. Your workbook is unchanged.",
  crashedCode: (code) => `If it happens again, quote the code ${code} when you ask for help.`,
  tryAgain: "Try again",
  partLoading: "Loading this part…",
  partFailed: "This part could not be loaded. Check the internet connection. If it stays so, save the workbook and open it again.",
};

export const pane: InBoth<PaneWords> = { id, en };

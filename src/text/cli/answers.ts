import type { FixedReason, PersonalPart, RepairLeft, SendIssueKind, CopyNote } from "../../send/model";
import type { Search } from "../../table/model";
import type { InBoth } from "../language";
import { counted } from "../plural";

type NoTable = Extract<Search, { readonly kind: "none" }>["reason"];
type NoTableKind = Extract<NoTable, string> | Extract<NoTable, { readonly kind: string }>["kind"];

/** What the command line answers. `{…}` are filled in where it is shown. */
const id = {
  instrument: "Instrumen",
  levels: "Level",
  levelsAt: "lembar {sheet}, kolom {column}{header}",
  index: "Indeks",
  predicate: "Predikat",
  filled: "Terisi",
  filledOf: "{filled} dari {total} indikator",
  provisional: "sementara: {lowest} sampai {highest} bila semua terisi",
  findings: (count: number): string => `Temuan (${count})`,
  noFindings: "Tidak ada temuan.",
  undecided: "Beberapa tabel atau kolom sama baiknya, jadi hanya orang yang dapat memilih. Buka di Excel dan pilih salah satu:",
  candidate: "lembar {sheet}, kolom {column}{header}",
  /** What to do with the answer sheet of a unit, behind what it is. */
  unitNext: "Gabungkan ke kertas kerja instansi dengan perintah merge.",
  none: {
    empty: "Buku kerja ini masih kosong.",
    "no-table": "Tabel indikator tidak ditemukan di buku kerja ini.",
    "titles-only": "Buku kerja ini baru berisi judul; daftar indikator dan levelnya belum ada.",
    parts: "Tabel indikator terbagi di beberapa tempat. Satukan menjadi satu tabel dengan satu kolom level.",
    sheets: "Buku kerja ini memakai satu lembar untuk tiap indikator, tanpa rekap yang mengumpulkan levelnya.",
    ticks: "Level ditandai di sel terpisah untuk tiap level. Tambahkan satu kolom Level berisi angkanya.",
  } satisfies Readonly<Record<NoTableKind, string>>,
  issue: {
    "spbe-formula": "rumus add-in; tanpa add-in tampil #NAME?: {what}",
    "external-link": "tautan ke buku kerja lain: {what}",
    "hidden-sheet": "lembar tersembunyi: {what}",
    "hidden-rows": "baris tersembunyi: {what}",
    "hidden-columns": "kolom tersembunyi: {what}",
    "broken-name": "nama yang tidak lagi menunjuk sel: {what}",
    comment: "komentar: {what}",
    nik: "angka yang terbaca sebagai NIK: {what}",
    phone: "nomor telepon: {what}",
    email: "alamat surel: {what}",
    personal: "keterangan pribadi: {what}",
    finding: "{what}",
    provisional: "belum semua indikator terisi ({what}); indeks masih sementara",
    macros: "berkas memuat makro",
    signature: "berkas ditandatangani secara digital",
  } satisfies Readonly<Record<SendIssueKind, string>>,
  mended: "(diurus oleh send-safe)",
  issues: (count: number): string => `${count} hal perlu diperhatikan sebelum dikirim`,
  noIssues: "Tidak ada yang perlu diperhatikan sebelum dikirim.",
  part: {
    author: "penulis",
    company: "instansi",
    path: "lokasi penyimpanan",
    printer: "pencetak",
    "comment-authors": "penulis komentar",
    "web-extensions": "add-in yang terkait",
    memory: "catatan add-in",
  } satisfies Readonly<Record<PersonalPart, string>>,
  written: "Ditulis: {out}",
  native: (count: number): string => `${count} rumus add-in menjadi rumus Excel biasa`,
  onSheet: "; hitungannya ada di lembar {sheet}",
  fixed: (count: number): string => `${count} rumus menjadi nilainya`,
  fixedReason: {
    "no-equivalent": "tidak ada padanannya di Excel",
    "unclear-arguments": "argumennya baru diketahui saat dihitung",
    "no-answer": "tidak punya jawaban di buku kerja",
  } satisfies Readonly<Record<FixedReason, string>>,
  removed: "Dihapus: {part} ({found})",
  kept: "Dibiarkan: {part} ({found})",
  note: {
    macros: "Berkas memuat makro; makronya dibiarkan.",
    signature: "Tanda tangan digital dihapus, karena salinan tidak sama lagi dengan yang ditandatangani.",
    "recalculated-on-opening": "Sebagian nilai baru dihitung saat salinan dibuka di Excel.",
  } satisfies Readonly<Record<CopyNote, string>>,
  repaired: (count: number): string => `${count} rumus dipulihkan`,
  left: (count: number): string => `${count} rumus dibiarkan`,
  leftReason: {
    protected: "lembarnya diproteksi",
    "unknown-formula": "fungsinya tidak dikenal",
  } satisfies Readonly<Record<RepairLeft, string>>,
  nothingToRepair: "Tidak ada rumus yang rusak.",
};

const en: typeof id = {
  instrument: "Instrument",
  levels: "Levels",
  levelsAt: "sheet {sheet}, column {column}{header}",
  index: "Index",
  predicate: "Predicate",
  filled: "Filled",
  filledOf: "{filled} of {total} indicators",
  provisional: "provisional: {lowest} to {highest} once all are filled",
  findings: (count) => `Findings (${count})`,
  noFindings: "No findings.",
  undecided: "Several tables or columns are equally good, so only a person can choose. Open it in Excel and take one:",
  candidate: "sheet {sheet}, column {column}{header}",
  unitNext: "Merge it into the agency's workbook with the command merge.",
  none: {
    empty: "This workbook is still empty.",
    "no-table": "No table of indicators was found in this workbook.",
    "titles-only": "This workbook only has titles so far; the indicators and their levels are not there yet.",
    parts: "The table of indicators is in several places. Make it one table with one column of levels.",
    sheets: "This workbook has a sheet for each indicator and none that collects the levels.",
    ticks: "Levels are marked in a cell for each of them. Add one Level column with their numbers.",
  },
  issue: {
    "spbe-formula": "a formula of the add-in, #NAME? without it: {what}",
    "external-link": "a link to another workbook: {what}",
    "hidden-sheet": "a hidden sheet: {what}",
    "hidden-rows": "hidden rows: {what}",
    "hidden-columns": "hidden columns: {what}",
    "broken-name": "a name that points to no cell any more: {what}",
    comment: "a comment: {what}",
    nik: "a number that reads as a citizen's number (NIK): {what}",
    phone: "a telephone number: {what}",
    email: "an email address: {what}",
    personal: "a personal detail: {what}",
    finding: "{what}",
    provisional: "not all indicators are filled ({what}); the index is provisional",
    macros: "the file holds macros",
    signature: "the file is digitally signed",
  },
  mended: "(send-safe takes care of it)",
  issues: (count) => `${counted(count, "thing")} to look at before sending`,
  noIssues: "Nothing to look at before sending.",
  part: {
    author: "author",
    company: "company",
    path: "where it was saved",
    printer: "printer",
    "comment-authors": "who commented",
    "web-extensions": "add-ins bound to it",
    memory: "notes of the add-in",
  },
  written: "Written: {out}",
  native: (count) => `${counted(count, "formula of the add-in", "formulas of the add-in")} now native`,
  onSheet: "; the sheet {sheet} holds what they read",
  fixed: (count) => `${counted(count, "formula")} now a plain value`,
  fixedReason: {
    "no-equivalent": "Excel has no equivalent",
    "unclear-arguments": "its arguments are only known while calculating",
    "no-answer": "it has no answer in the workbook",
  },
  removed: "Removed: {part} ({found})",
  kept: "Kept: {part} ({found})",
  note: {
    macros: "The file holds macros; they are kept.",
    signature: "The digital signature was removed, because the copy is no longer what was signed.",
    "recalculated-on-opening": "Some values are only worked out when the copy is opened in Excel.",
  },
  repaired: (count) => `${counted(count, "formula")} restored`,
  left: (count) => `${counted(count, "formula")} left as they are`,
  leftReason: { protected: "its sheet is protected", "unknown-formula": "its function is not known" },
  nothingToRepair: "No formula is damaged.",
};

/** Words of what the command line answers. */
export type AnswerWords = typeof id;

/** Answers of the command line, in both languages. */
export const answerWords: InBoth<AnswerWords> = { id, en };

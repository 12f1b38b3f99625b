import type { InBoth } from "../../language";
import { counted, plural } from "../../plural";

const id = {
  title: "Bagi per OPD",
  help: "Setiap OPD mendapat satu kertas kerja berisi indikatornya saja, dengan kriteria dan kolom isian. Kertas kerja ini tidak berubah.",
  noColumn: "Tabel ini belum mempunyai kolom OPD. Tambahkan kolomnya, lalu isi di halaman OPD.",
  addColumn: "Tambah kolom OPD",
  allUnowned: "Belum ada OPD pada satu pun indikator. Isi dahulu di halaman OPD.",
  toOwners: "Buka halaman OPD",
  unassigned: (count: number) => `${count} indikator belum mempunyai OPD dan tidak dibagikan kepada siapa pun.`,
  unownedTo: "Bagikan juga kepada",
  unownedHint: "Nama OPD. Kosongkan bila tidak dibagikan.",
  similar: "Nama yang mungkin satu OPD",
  similarHelp: "Centang bila memang sama; keduanya lalu mendapat satu kertas kerja. Untuk menyeragamkan namanya, buka halaman OPD.",
  join: (names: string) => `Jadikan satu: ${names}`,
  units: "OPD",
  share: (count: number, numbers: string) => `${count} indikator: ${numbers}`,
  shared: (numbers: string) => `Diisi juga oleh OPD lain: ${numbers}`,
  downloadAll: "Unduh semua (.zip)",
  download: "Unduh",
  downloadOf: (unit: string) => `Unduh untuk ${unit}`,
  mailOf: (unit: string) => `Teks email untuk ${unit}`,
  subject: (subject: string) => `Perihal: ${subject}`,
  reading: "Membaca kertas kerja…",
  making: (done: number, all: number) => `Membuat kertas kerja OPD ${done} dari ${all}…`,
  stop: "Hentikan",
  stopped: "Dihentikan. Tidak ada berkas yang dibuat.",
  done: (count: number, file: string) => (count === 1 ? `${file} sudah dibuat.` : `${count} kertas kerja sudah dibuat: ${file}.`),
  opened: (file: string) => `${file} dibuka di jendela Excel yang baru. Simpan dari sana.`,
  nowhere: "Excel ini tidak dapat mengunduh berkas. Buka kertas kerja ini di Excel untuk web atau Windows, lalu coba lagi.",
  changed: "Pembagian OPD di kertas kerja baru saja berubah. Periksa daftar di bawah, lalu unduh lagi.",
  record: "Catat di lembar Riwayat",
  language: "Isi kertas kerja OPD selalu berbahasa Indonesia.",
  more: (count: number) => `${count} OPD lagi`,
};

/** Words of the page *Kiriman* that are about giving out workbooks. */
export type SplitPageWords = typeof id;

const en: SplitPageWords = {
  title: "Split by unit",
  help: "Each unit gets a workbook with its own indicators only, with criteria and columns to fill. This workbook does not change.",
  noColumn: "This table has no column for units yet. Add it, then fill it in on the page Units.",
  addColumn: "Add the column for units",
  allUnowned: "No indicator names a unit yet. Fill them in on the page Units first.",
  toOwners: "Open the page Units",
  unassigned: (count) =>
    `${counted(count, "indicator")} ${plural(count, "names", "name")} no unit and ${plural(count, "goes", "go")} to nobody.`,
  unownedTo: "Give them to",
  unownedHint: "Name of a unit. Leave blank to give them to nobody.",
  similar: "Names that may be one unit",
  similarHelp: "Tick those that are one; they then get one workbook. To write the name alike, open the page Units.",
  join: (names) => `Join: ${names}`,
  units: "Units",
  share: (count, numbers) => `${counted(count, "indicator")}: ${numbers}`,
  shared: (numbers) => `Other units answer too: ${numbers}`,
  downloadAll: "Download all (.zip)",
  download: "Download",
  downloadOf: (unit) => `Download for ${unit}`,
  mailOf: (unit) => `Email text for ${unit}`,
  subject: (subject) => `Subject: ${subject}`,
  reading: "Reading the workbook…",
  making: (done, all) => `Making the workbook of unit ${done} of ${all}…`,
  stop: "Stop",
  stopped: "Stopped. No file was made.",
  done: (count, file) => (count === 1 ? `${file} was made.` : `${counted(count, "workbook")} were made: ${file}.`),
  opened: (file) => `${file} opened in a new window of Excel. Save it from there.`,
  nowhere: "This Excel cannot download files. Open this workbook in Excel on the web or Windows, then try again.",
  changed: "Who owns what in the workbook has just changed. Check the list below, then download again.",
  record: "Note it on the sheet Riwayat",
  language: "The workbooks of units are always in Indonesian.",
  more: (count) => `${counted(count, "more unit", "more units")}`,
};

/** The words in both languages. */
export const submissionsSplit: InBoth<SplitPageWords> = { id, en };

import type { InBoth } from "../language";

/** What `--help` shows, and what is said about words that are not understood. */
const id = {
  about: "Menilai kertas kerja SPBE, memeriksanya, dan menyiapkannya untuk dikirim, tanpa Excel. Berkas asli tidak pernah diubah.",
  exitCodes: "Kode keluar: 0 selesai, 1 selesai dengan temuan, 2 ditolak.",
  titles: {
    "Usage:": "Cara pakai:",
    "Arguments:": "Berkas:",
    "Options:": "Pilihan:",
    "Commands:": "Perintah:",
  } as Readonly<Record<string, string>>,
  options: "[pilihan]",
  command: "<perintah>",
  score: "menghitung indeks tiap berkas",
  check: "memeriksa apa yang ikut terkirim bila berkas dikirim apa adanya",
  sendSafe: "membuat salinan yang angkanya tetap benar tanpa add-in, tanpa keterangan pribadi",
  repair: "memulihkan rumus SPBE yang rusak karena disimpan program lain",
  split: "membuat satu kertas kerja untuk setiap OPD, berisi indikatornya saja",
  files: "berkas .xlsx",
  out: "berkas hasil",
  outFolder: "folder hasil",
  zip: "satu berkas .zip, bukan berkas terpisah",
  join: "OPD yang ditulis berbeda tetapi sama; boleh diulang",
  unowned: "OPD yang menerima indikator tanpa penanggung jawab",
  force: "mengganti berkas yang bernama sama",
  keep: "keterangan yang dibiarkan, dipisah koma: {parts}",
  json: "keluaran JSON, satu baris per berkas",
  lang: "bahasa: id atau en",
  help: "menampilkan bantuan ini",
  version: "menampilkan versi",
  missingFile: "Sebutkan berkas yang akan diproses.",
  oneFile: "Perintah ini mengolah satu berkas saja.",
  unknownCommand: "Perintah {word} tidak dikenal.",
  unknownOption: "Pilihan {word} tidak dikenal.",
  missingValue: "Pilihan {word} memerlukan nilai.",
  wrongLanguage: "Bahasa “{word}” tidak ada; pilih id atau en.",
  wrongPart: "Keterangan “{word}” tidak ada; pilih dari {parts}.",
  seeHelp: "Bantuan: spbe --help",
};

const en: typeof id = {
  about: "Scores SPBE workbooks, checks them and prepares them for sending, without Excel. The original is never changed.",
  exitCodes: "Exit codes: 0 done, 1 done with findings, 2 refused.",
  titles: { "Usage:": "Usage:", "Arguments:": "Files:", "Options:": "Options:", "Commands:": "Commands:" },
  options: "[options]",
  command: "<command>",
  score: "works out the index of each file",
  check: "looks at what would go along if the file were sent as it is",
  sendSafe: "makes a copy whose numbers stay right without the add-in, without personal details",
  repair: "restores SPBE formulas that another program damaged when it saved",
  split: "makes a workbook for each unit, with its own indicators only",
  files: "an .xlsx file",
  out: "the file to write",
  outFolder: "the folder to write into",
  zip: "one .zip instead of separate files",
  join: "units that are written differently and are one; may be repeated",
  unowned: "the unit that gets the indicators nobody is named for",
  force: "replaces files of the same names",
  keep: "details to keep, with commas between: {parts}",
  json: "prints JSON, one line for each file",
  lang: "language: id or en",
  help: "shows this help",
  version: "shows the version",
  missingFile: "Name the file to work on.",
  oneFile: "This command takes one file only.",
  unknownCommand: "There is no command {word}.",
  unknownOption: "There is no option {word}.",
  missingValue: "The option {word} needs a value.",
  wrongLanguage: "There is no language “{word}”; choose id or en.",
  wrongPart: "There is no detail “{word}”; choose among {parts}.",
  seeHelp: "Help: spbe --help",
};

/** Words of the command line about itself. */
export type HelpWords = typeof id;

/** Help of the command line, in both languages. */
export const helpWords: InBoth<HelpWords> = { id, en };

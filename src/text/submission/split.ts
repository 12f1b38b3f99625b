import type { InBoth } from "../language";
import { counted, plural } from "../plural";

/** Why nothing can be given out to units. */
export type NoSplitReason = "no-owner-column" | "all-unowned" | "no-table" | "undecided" | "unit-workbook";

/** Sentences about giving out workbooks to units, on the command line and in the pane. */
const id = {
  reasons: {
    "no-owner-column":
      "Tabel ini belum mempunyai kolom OPD/penanggung jawab. Tambahkan kolomnya, isi OPD setiap indikator, lalu coba lagi.",
    "all-unowned": "Belum ada OPD yang tertulis pada kolom penanggung jawab. Isi OPD setiap indikator, lalu coba lagi.",
    "no-table": "Berkas ini tidak memuat tabel indikator. Periksa apakah berkasnya sudah benar.",
    "unit-workbook":
      "Berkas ini lembar isian satu OPD, bukan kertas kerja instansi. Bagikan dari kertas kerja instansi yang memuat semua indikator.",
    undecided: "Beberapa tabel sama-sama mungkin. Buka berkasnya di Excel dan pilih tabelnya dengan add-in, simpan, lalu coba lagi.",
  } as Readonly<Record<NoSplitReason, string>>,
  unassigned: (numbers: string) => `Tanpa OPD, tidak dibagikan: indikator ${numbers}`,
  similar: (names: string) => `Mungkin OPD yang sama: ${names}`,
  zipName: (place: string) => `${place === "" ? "" : `${place} - `}kiriman OPD.zip`,
  cli: {
    done: (files: number, folder: string) => `${files} berkas OPD ditulis ke ${folder}`,
    zipped: (files: number, zip: string) => `${files} berkas OPD ditulis ke ${zip}`,
    line: (file: string, count: number) => `${file}: ${count} indikator`,
    joinHint: 'Bila memang sama, ulangi dengan --join "nama=nama lain".',
    unownedHint: 'Beri --unowned "nama OPD" untuk membagikannya ke satu OPD.',
    notAUnit: (name: string) => `OPD “${name}” tidak ada di berkas ini. Tulis namanya persis seperti di kolom penanggung jawab.`,
    notAJoin: (word: string) => `“${word}” bukan pasangan OPD. Tulis seperti --join "Dinas Kominfo=Diskominfo".`,
    noFolder: "Tujuan hasilnya belum disebut. Tambahkan -o dan nama folder.",
    exists: (names: string, folder: string) =>
      `Sudah ada di ${folder}: ${names}. Tidak ada yang ditulis. Pilih folder lain, atau tambahkan --force untuk menggantinya.`,
  },
};

const en: typeof id = {
  reasons: {
    "no-owner-column":
      "This table has no column for the responsible units yet. Add the column, fill in the unit of each indicator, then try again.",
    "all-unowned": "No unit is named in the column for responsible units. Fill in the unit of each indicator, then try again.",
    "no-table": "This file holds no table of indicators. Check that it is the right file.",
    "unit-workbook":
      "This file is the answer sheet of one unit, not the agency's workbook. Split the agency's workbook, which holds all indicators.",
    undecided: "Several tables are equally possible. Open the file in Excel, choose the table with the add-in, save it, then try again.",
  },
  unassigned: (numbers) => `Without a unit, given to nobody: ${numbers}`,
  similar: (names) => `Perhaps the same unit: ${names}`,
  zipName: (place) => `${place === "" ? "" : `${place} - `}kiriman OPD.zip`,
  cli: {
    done: (files, folder) => `${counted(files, "workbook")} of units ${plural(files, "was", "were")} written to ${folder}`,
    zipped: (files, zip) => `${counted(files, "workbook")} of units ${plural(files, "was", "were")} written to ${zip}`,
    line: (file, count) => `${file}: ${counted(count, "indicator")}`,
    joinHint: 'If they are one, try again with --join "name=other name".',
    unownedHint: 'Add --unowned "name of a unit" to give them to one unit.',
    notAUnit: (name) => `There is no unit “${name}” in this file. Write its name as the column for responsible units has it.`,
    notAJoin: (word) => `“${word}” is no pair of units. Write it like --join "Dinas Kominfo=Diskominfo".`,
    noFolder: "Where the results go is not named yet. Add -o and the name of a folder.",
    exists: (names, folder) =>
      `Already in ${folder}: ${names}. Nothing was written. Choose another folder, or add --force to replace them.`,
  },
};

/** Words about giving out workbooks, in both languages. */
export const splitWords: InBoth<typeof id> = { id, en };

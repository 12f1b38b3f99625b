import type { InBoth } from "../language";

const id = {
  help: "Tunjukkan sendiri arti tiap kolom bila tebakan panel keliru. Lembarnya tidak diubah.",
  useRow: "Pakai baris terpilih",
  useRowHelp: "Pilih satu sel di baris judul tabel (misalnya A6), lalu klik Pakai baris terpilih.",
  nothingSelected: "Belum ada sel yang terpilih. Pilih dahulu satu sel di baris judul tabel.",
  unreadable: "Baris itu belum dapat dibaca sebagai tabel. Pilih sel di baris judul tabelnya.",
  header: (row: number) => `Judul tabel di baris ${row}.`,
  noHeader: "Tabel ini tanpa baris judul.",
  columns: "Atau pilih arti tiap kolom",
  /** Name of the field of one column; header `""` where there is none. */
  meaningOf: (letter: string, header: string) => `Kolom ${letter}${header === "" ? "" : ` (${header})`}`,
  unused: "Tidak dipakai",
  otherColumns: (count: number) => `Kolom lain (${count})`,
  year: (letter: string) => `Tahun kolom ${letter}`,
  yearMissing: "Isi tahunnya dengan empat angka, misalnya 2024.",
  examples: (cells: string) => `Isinya: ${cells}`,
  pointTitle: "Tunjuk di lembar",
  pointMeaning: "Kolom terpilih berisi",
  point: "Tetapkan kolom terpilih",
  noColumnSelected: (sheet: string) => `Pilih dahulu satu sel di kolom yang dimaksud, di lembar ${sheet}.`,
  pointed: (column: string, meaning: string) => `${column}: ${meaning}.`,
  save: "Pakai susunan ini",
  saveHelp: "Susunan ini diingat di kertas kerja, juga bagi penerima yang memakai add-in ini.",
  cancel: "Tidak jadi",
};

/** Words of the form in which the person says what each column is. */
export type MappingWords = typeof id;

const en: MappingWords = {
  help: "Say what each column is where the pane guessed wrong. The sheet does not change.",
  useRow: "Use the selected row",
  useRowHelp: "Select a cell in the header row of the table (for example A6), then choose Use the selected row.",
  nothingSelected: "No cell is selected yet. Select a cell in the header row of the table first.",
  unreadable: "That row could not be read as a table. Select a cell in its header row.",
  header: (row) => `Header in row ${row}.`,
  noHeader: "This table has no header row.",
  columns: "Or choose what each column is",
  meaningOf: (letter, header) => `Column ${letter}${header === "" ? "" : ` (${header})`}`,
  unused: "Not used",
  otherColumns: (count) => `Other columns (${count})`,
  year: (letter) => `Year of column ${letter}`,
  yearMissing: "Give the year as four digits, for example 2024.",
  examples: (cells) => `Holds: ${cells}`,
  pointTitle: "Point in the sheet",
  pointMeaning: "The selected column holds",
  point: "Set the selected column",
  noColumnSelected: (sheet) => `Select a cell in the column you mean first, on sheet ${sheet}.`,
  pointed: (column, meaning) => `${column}: ${meaning}.`,
  save: "Use these columns",
  saveHelp: "They are remembered in the workbook, also for others who use this add-in.",
  cancel: "Never mind",
};

export const mapping: InBoth<MappingWords> = { id, en };

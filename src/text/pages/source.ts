import type { InBoth } from "../language";
import { counted } from "../plural";

const id = {
  inTheSheet: "Di lembar Anda",
  markSheet: "Tandai di lembar",
  totals: "Total",
  totalsHelp:
    "Menambahkan bobot dan indeks sebagai rumus Excel biasa di dekat tabel. Rumusnya tetap bekerja tanpa add-in ini dan hasilnya sama dengan panel.",
  addTotals: "Tambah baris total",
  source: "Yang dibaca",
  sourceSheet: "Lembar",
  sourceColumn: "Kolom level",
  sourceHeader: "Judul kolom",
  sourceInstrument: "Instrumen",
  readColumns: (count: number) => `${count} kolom dikenali`,
};

/** Words for what is read, and for what can be put beside it in the sheet. */
export type SourceWords = typeof id;

const en: SourceWords = {
  inTheSheet: "In your sheet",
  markSheet: "Mark in the sheet",
  totals: "Totals",
  totalsHelp:
    "Adds weights and the index as ordinary Excel formulas near the table. They work without this add-in and agree with the pane.",
  addTotals: "Add a total row",
  source: "What was read",
  sourceSheet: "Sheet",
  sourceColumn: "Level column",
  sourceHeader: "Column header",
  sourceInstrument: "Instrument",
  readColumns: (count) => `${counted(count, "column")} recognised`,
};

export const source: InBoth<SourceWords> = { id, en };

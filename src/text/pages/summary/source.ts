import type { InBoth } from "../../language";
import { counted } from "../../plural";

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
  /** What letting the table go takes away. */
  detachLoses: (reasons: number, isMarked: boolean) =>
    `Melepaskan tabel menghapus ${[...(reasons > 0 ? [`${reasons} alasan temuan yang dibiarkan`] : []), ...(isMarked ? ["tanda di lembar"] : [])].join(" dan ")}. Level dan isian lain tidak berubah.`,
  detachAnyway: "Tetap lepaskan",
  keepAttached: "Tidak jadi",
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
  detachLoses: (reasons, isMarked) =>
    `Letting the table go removes ${[...(reasons > 0 ? [counted(reasons, "reason for a finding left as it is", "reasons for findings left as they are")] : []), ...(isMarked ? ["the marks in the sheet"] : [])].join(" and ")}. Levels and other entries stay as they are.`,
  detachAnyway: "Detach anyway",
  keepAttached: "Keep it",
};

export const source: InBoth<SourceWords> = { id, en };

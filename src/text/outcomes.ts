import type { LastWrite } from "../excel/session-types";
import type { InBoth } from "./language";

/** An action of the person that writes into the workbook or remembers something in it. */
export type Writing = LastWrite["what"] | "undo" | "accept" | "unaccept" | "mapping" | "unmark";

/** Words for how an action that writes ended, and for what *Batalkan* does. */
export interface OutcomeWords {
  /** Everything was done; given how many cells were written. */
  readonly done: Readonly<Record<Writing, (cells: number) => string>>;
  /** A part was done; the cells left out follow, each with its reason. */
  readonly partly: (cells: number, left: number) => string;
  /** The same for *Batalkan*. */
  readonly partlyUndone: (cells: number, left: number) => string;
  /** What *Batalkan* would restore, after each kind of writing. */
  readonly restores: Readonly<Record<LastWrite["what"], string>>;
  readonly lastWrite: (what: string) => string;
  readonly close: string;
  readonly showLeft: (count: number) => string;
}

const cellsEnglish = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

export const outcomes: InBoth<OutcomeWords> = {
  id: {
    done: {
      fix: (cells) => `${cells} sel diperbaiki.`,
      marks: () => "Tanda di lembar sudah sesuai pilihan Anda.",
      unmark: () => "Semua tanda dari panel ini sudah dihapus dari lembar.",
      totals: () => "Bobot dan total sudah ditambahkan sebagai rumus.",
      worksheet: () => "Lembar Kertas Kerja sudah dibuat dan dilampirkan.",
      undo: () => "Sudah dikembalikan seperti semula.",
      accept: () => "Temuan itu dibiarkan; alasannya disimpan di kertas kerja ini.",
      unaccept: () => "Temuan itu ditampilkan lagi.",
      mapping: () => "Susunan kolom itu dipakai dan diingat di kertas kerja ini.",
    },
    partly: (cells, left) => `${cells} sel ditulis, ${left} sel dibiarkan:`,
    partlyUndone: (cells, left) => `${cells} sel dikembalikan, ${left} sel dibiarkan:`,
    restores: {
      fix: "Batalkan mengembalikan isi sel-sel itu.",
      marks: "Batalkan mengembalikan tanda yang semula.",
      totals: "Batalkan menghapus total itu.",
      worksheet: "Batalkan menghapus lembar itu.",
    },
    lastWrite: (what) => `Terakhir: ${what}.`,
    close: "Tutup pesan",
    showLeft: (count) => `Lihat ${count} sel yang dibiarkan`,
  },
  en: {
    done: {
      fix: (cells) => `${cellsEnglish(cells)} fixed.`,
      marks: () => "The marks in the sheet are as you chose.",
      unmark: () => "All marks made by this pane are gone from the sheet.",
      totals: () => "Weights and totals were added as formulas.",
      worksheet: () => "The Kertas Kerja sheet was made and attached.",
      undo: () => "Everything is back as it was.",
      accept: () => "That finding stays as it is; the reason is kept in this workbook.",
      unaccept: () => "That finding is shown again.",
      mapping: () => "These columns are used and remembered in this workbook.",
    },
    partly: (cells, left) => `${cellsEnglish(cells)} written, ${left} left as they were:`,
    partlyUndone: (cells, left) => `${cellsEnglish(cells)} restored, ${left} left as they were:`,
    restores: {
      fix: "Undo restores what these cells held.",
      marks: "Undo restores the marks as they were.",
      totals: "Undo removes these totals.",
      worksheet: "Undo removes that sheet.",
    },
    lastWrite: (what) => `Last: ${what}.`,
    close: "Close message",
    showLeft: (count) => `See the ${count} cells left as they were`,
  },
};

import { counted } from "../plural";
import type { ActionId, LastWrite } from "../../session/types";
import type { InBoth } from "../language";

/** An action of the person that writes into the workbook or remembers something in it. */
export type Writing = ActionId | "undo" | "unmark";

const cellsEnglish = (count: number): string => counted(count, "cell");

const id = {
  /** Everything was done; given how many cells were written and, where the person could not know, where. */
  done: {
    fix: (cells) => `${cells} sel diperbaiki.`,
    marks: () => "Tanda di lembar sudah sesuai pilihan Anda.",
    unmark: () => "Semua tanda dari panel ini sudah dihapus dari lembar.",
    totals: () => "Bobot dan total sudah ditambahkan sebagai rumus.",
    worksheet: () => "Lembar Kertas Kerja sudah dibuat dan dilampirkan.",
    levelColumn: (_, at) => `Kolom Nilai Mandiri sudah ditambahkan di ${at}. Isi levelnya di sana.`,
    agencyIndices: (cells) => `Indeks ${cells - 1} baris sudah ditambahkan sebagai rumus di kolom paling kanan.`,
    levels: (cells) => (cells === 1 ? "Level sudah ditulis di lembar." : `${cells} level sudah ditulis di lembar.`),
    targets: (cells) => (cells === 1 ? "Target sudah ditulis di lembar." : `${cells} target sudah ditulis di lembar.`),
    owners: (cells) => `Penanggung jawab sudah ditulis di ${cells} sel.`,
    columns: (cells, at) => (cells === 0 ? "Kolomnya sudah ada di tabel." : `Kolom sudah ditambahkan di ${at}.`),
    plan: (cells, at) =>
      cells === 0 ? "Rencana di kertas kerja sudah sama; tidak ada yang perlu ditulis." : `Rencana sudah ditulis. Lihat lembar ${at}.`,
    formula: () => "Rumus sudah disisipkan di sel terpilih.",
    repair: (cells) => `${cells} rumus dipulihkan.`,
    merge: (cells) => `${cells} isian OPD sudah ditulis di tabel.`,
    history: () => "Daftarnya sudah dicatat di lembar Riwayat.",
    evidence: (cells): string => (cells === 0 ? "Instrumen ini belum memuat butir data dukung." : "Lembar Data Dukung sudah dibuat."),
    evidenceStates: (cells) => (cells === 1 ? "Status sudah ditulis di lembar." : `${cells} status sudah ditulis di lembar.`),
    report: (cells, at) => (cells === 0 ? "Laporan sudah sesuai; tidak ada yang perlu diubah." : `Laporan siap di ${at}.`),
    undo: () => "Sudah dikembalikan seperti semula.",
    accept: () => "Temuan itu dibiarkan; alasannya disimpan di kertas kerja ini.",
    unaccept: () => "Temuan itu ditampilkan lagi.",
    mapping: () => "Susunan kolom itu dipakai dan diingat di kertas kerja ini.",
    rememberFormulas: (cells) =>
      cells === 0 ? "Tidak ada rumus SPBE yang dapat diingat." : `${cells} rumus diingat. Simpan kertas kerja supaya ingatannya ikut.`,
  } satisfies Readonly<Record<Writing, (cells: number, at: string) => string>>,
  /** A part was done; the cells left out follow, each with its reason. */
  partly: (cells: number, left: number) => `${cells} sel ditulis, ${left} sel dibiarkan:`,
  /** The same for *Batalkan*. */
  partlyUndone: (cells: number, left: number) => `${cells} sel dikembalikan, ${left} sel dibiarkan:`,
  /** Excel stopped in between; why, and what to do, follows. */
  stopped: (cells: number) => `Baru sebagian yang tertulis (${cells} sel); Batalkan mengembalikannya.`,
  stoppedUndoing: (cells: number) => `Baru sebagian yang dikembalikan (${cells} sel); klik Batalkan lagi untuk sisanya.`,
  /** What was written last: what *Batalkan* would take back. */
  wrote: {
    fix: (cells) => `${cells} sel diperbaiki`,
    marks: () => "Penandaan lembar diubah",
    totals: (cells) => `Total ditambahkan di ${cells} sel`,
    worksheet: () => "Lembar Kertas Kerja ditambahkan",
    levelColumn: () => "Kolom Nilai Mandiri ditambahkan",
    agencyIndices: (cells) => `Indeks ${cells - 1} baris ditambahkan`,
    levels: (cells) => `${cells} level ditulis`,
    targets: (cells) => `${cells} target ditulis`,
    owners: (cells) => `Penanggung jawab ditulis di ${cells} sel`,
    columns: (cells) => `${cells} kolom ditambahkan`,
    plan: (cells) => `Rencana ditulis di ${cells} sel`,
    formula: () => "Rumus disisipkan",
    repair: (cells) => `${cells} rumus dipulihkan`,
    merge: (cells) => `${cells} isian OPD ditulis`,
    history: () => "Daftar dicatat di Riwayat",
    evidence: () => "Lembar Data Dukung ditambahkan",
    evidenceStates: (cells) => `${cells} status data dukung ditulis`,
    report: (cells) => `Laporan ditulis di ${cells} sel`,
  } satisfies Readonly<Record<LastWrite["what"], (cells: number) => string>>,
  /** What *Batalkan* would restore, after each kind of writing. */
  restores: {
    fix: "Batalkan mengembalikan isi sel-sel itu.",
    marks: "Batalkan mengembalikan tanda yang semula.",
    totals: "Batalkan menghapus total itu.",
    worksheet: "Batalkan menghapus lembar itu.",
    levelColumn: "Batalkan menghapus kolom itu selama belum diisi.",
    agencyIndices: "Batalkan menghapus rumus-rumus itu.",
    levels: "Batalkan mengembalikan level semula.",
    targets: "Batalkan mengembalikan target semula.",
    owners: "Batalkan mengembalikan penanggung jawab semula.",
    columns: "Batalkan menghapus kolom itu selama belum diisi.",
    plan: "Batalkan mengembalikan target dan Rencana Aksi semula; lembar baru dihapus bila belum diisi.",
    formula: "Batalkan mengosongkan sel itu lagi.",
    repair: "Batalkan mengembalikan isi semula.",
    merge: "Batalkan mengembalikan isian semula dan menghapus catatannya di Riwayat.",
    history: "Batalkan menghapus catatan itu dari Riwayat.",
    evidence: "Batalkan menghapus lembar itu selama belum diisi.",
    evidenceStates: "Batalkan mengembalikan status semula.",
    report: "Batalkan mengembalikan laporan semula atau menghapus yang baru, selama belum diubah.",
  } satisfies Readonly<Record<LastWrite["what"], string>>,
  lastWrite: (what: string) => `Terakhir: ${what}.`,
  /** The button once the message is closed: it names what it takes back, and how many steps before it can follow. */
  takeBack: (what: string, before: number) =>
    `Batalkan: ${what}${before > 0 ? ` (${before} langkah sebelumnya juga dapat dibatalkan)` : ""}`,
  /** The index before and after, as shown. */
  index: (from: string, to: string) => `Indeks ${from} → ${to}.`,
  /** Leads to what was made. */
  show: (where: string) => `Lihat ${where}`,
  close: "Tutup pesan",
  showLeft: (count: number) => `Lihat ${count} sel yang dibiarkan`,
};

/** Words for how an action that writes ended, and for what *Batalkan* does. */
export type OutcomeWords = typeof id;

const en: OutcomeWords = {
  done: {
    fix: (cells) => `${cellsEnglish(cells)} fixed.`,
    marks: () => "The marks in the sheet are as you chose.",
    unmark: () => "All marks made by this pane are gone from the sheet.",
    totals: () => "Weights and totals were added as formulas.",
    worksheet: () => "The Kertas Kerja sheet was made and attached.",
    levelColumn: (_, at) => `A Nilai Mandiri column was added at ${at}. Fill in the levels there.`,
    agencyIndices: (cells) => `The index of ${counted(cells - 1, "row")} was added as formulas in the last column.`,
    levels: (cells) => (cells === 1 ? "The level is in the sheet." : `${cells} levels are in the sheet.`),
    targets: (cells) => (cells === 1 ? "The target is in the sheet." : `${cells} targets are in the sheet.`),
    owners: (cells) => `The owner was written in ${cellsEnglish(cells)}.`,
    columns: (cells, at) => (cells === 0 ? "The table has that column already." : `Added at ${at}.`),
    plan: (cells, at) =>
      cells === 0
        ? "The plan in the workbook is the same already; there was nothing to write."
        : `The plan was written. See the sheet ${at}.`,
    formula: () => "The formula was inserted into the selected cell.",
    repair: (cells) => `${counted(cells, "formula")} restored.`,
    merge: (cells) => `${counted(cells, "answer")} of units written into the table.`,
    history: () => "The list is kept on the sheet Riwayat.",
    evidence: (cells) => (cells === 0 ? "This instrument tells no items of evidence yet." : "The sheet Data Dukung was made."),
    evidenceStates: (cells) => (cells === 1 ? "The status is in the sheet." : `${cells} statuses are in the sheet.`),
    report: (cells, at) => (cells === 0 ? "The report says all this already; nothing had to change." : `The report is ready at ${at}.`),
    undo: () => "Everything is back as it was.",
    accept: () => "That finding stays as it is; the reason is kept in this workbook.",
    unaccept: () => "That finding is shown again.",
    mapping: () => "These columns are used and remembered in this workbook.",
    rememberFormulas: (cells) =>
      cells === 0
        ? "There is no SPBE formula that can be remembered."
        : `${counted(cells, "formula")} remembered. Save the workbook so that this goes along.`,
  },
  partly: (cells, left) => `${cellsEnglish(cells)} written, ${left} left as they were:`,
  partlyUndone: (cells, left) => `${cellsEnglish(cells)} restored, ${left} left as they were:`,
  stopped: (cells) => `Only a part was written (${cellsEnglish(cells)}); Undo takes it back.`,
  stoppedUndoing: (cells) => `Only a part was restored (${cellsEnglish(cells)}); choose Undo again for the rest.`,
  wrote: {
    fix: (cells) => `${counted(cells, "cell")} fixed`,
    marks: () => "Marks in the sheet changed",
    totals: (cells) => `Totals added in ${counted(cells, "cell")}`,
    worksheet: () => "Kertas Kerja sheet added",
    levelColumn: () => "Nilai Mandiri column added",
    agencyIndices: (cells) => `Index of ${counted(cells - 1, "row")} added`,
    levels: (cells) => `${counted(cells, "level")} written`,
    targets: (cells) => `${counted(cells, "target")} written`,
    owners: (cells) => `Owner written in ${counted(cells, "cell")}`,
    columns: (cells) => `${counted(cells, "column")} added`,
    plan: (cells) => `Plan written in ${counted(cells, "cell")}`,
    formula: () => "Formula inserted",
    repair: (cells) => `${counted(cells, "formula")} restored`,
    merge: (cells) => `${counted(cells, "answer")} of units written`,
    history: () => "List kept on Riwayat",
    evidence: () => "Sheet Data Dukung added",
    evidenceStates: (cells) => `${counted(cells, "status", "statuses")} of evidence written`,
    report: (cells) => `Report written in ${counted(cells, "cell")}`,
  },
  restores: {
    fix: "Undo restores what these cells held.",
    marks: "Undo restores the marks as they were.",
    totals: "Undo removes these totals.",
    worksheet: "Undo removes that sheet.",
    levelColumn: "Undo removes that column while it holds nothing.",
    agencyIndices: "Undo removes those formulas.",
    levels: "Undo restores the levels as they were.",
    targets: "Undo restores the targets as they were.",
    owners: "Undo restores the owners as they were.",
    columns: "Undo removes these columns while they are empty.",
    plan: "Undo restores the targets and Rencana Aksi; a new sheet is removed unless somebody wrote in it.",
    formula: "Undo empties that cell again.",
    repair: "Undo restores what stood there.",
    merge: "Undo restores what stood there and removes the lines on Riwayat.",
    history: "Undo removes these lines from Riwayat.",
    evidence: "Undo removes that sheet unless somebody wrote in it.",
    evidenceStates: "Undo restores the statuses as they were.",
    report: "Undo restores the report before or removes a new one, while nobody has changed it.",
  },
  lastWrite: (what) => `Last: ${what}.`,
  takeBack: (what, before) => `Undo: ${what}${before > 0 ? ` (${counted(before, "earlier step")} can be undone too)` : ""}`,
  index: (from, to) => `Index ${from} → ${to}.`,
  show: (where) => `See ${where}`,
  close: "Close message",
  showLeft: (count) => `See the ${count} cells left as they were`,
};

export const outcomes: InBoth<OutcomeWords> = { id, en };

import type { LeftOutReason, Note } from "../../session/types";
import type { InBoth } from "../language";

const id = {
  /** Why one cell was left as it is. */
  leftOut: {
    protected: "Sel ini terkunci karena lembarnya diproteksi. Buka proteksinya lewat tab Tinjau (Review).",
    formula: "Sel ini sekarang berisi rumus. Ubah rumusnya sendiri bila memang perlu.",
    changed: "Isi sel ini sudah berubah. Periksa isinya yang sekarang.",
    hidden: "Baris ini tersembunyi atau tersaring. Tampilkan barisnya, lalu ulangi.",
    merged: "Sel ini bagian dari sel gabungan. Isi sel kiri atasnya.",
    "in-use": "Kolom ini sudah berisi, jadi tidak dihapus. Kosongkan dahulu isinya.",
    stopped: "Excel berhenti sebelum sel ini ditulis. Ulangi tindakannya untuk sel ini.",
    "not-ours": "Ini mirip tambahan panel, tetapi tidak terbukti dibuat oleh panel. Hapus sendiri bila memang tidak diperlukan.",
    gone: "Baris atau lembarnya sudah tidak ada.",
  } satisfies Readonly<Record<LeftOutReason, string>>,
  notes: {
    "memory-unreadable": "Catatan SPBE di kertas kerja ini rusak atau dibuat program lain, jadi tidak dipakai. Tabelnya dicari ulang.",
    "memory-outdated": "Tabel yang diingat tidak cocok lagi dengan isi lembar, jadi tabelnya dicari ulang.",
    "not-remembered": "Pilihan tabel ini berlaku selama kertas kerja terbuka, tetapi tidak dapat disimpan di dalamnya.",
    "written-not-remembered":
      "Yang baru ditulis sudah ada di lembar, tetapi catatannya tidak dapat disimpan di kertas kerja ini. Catatan itu berlaku selama kertas kerja terbuka.",
    "written-late": "Tulisan yang tadi belum dijawab Excel ternyata sudah masuk ke lembar. Batalkan mengembalikannya.",
    "not-written": "Tulisan yang tadi belum dijawab Excel ternyata tidak masuk ke lembar. Ulangi bila masih perlu.",
    "watched-again": "Excel sempat tidak mengabarkan perubahan di lembar. Panel sudah membaca ulang dan memantaunya lagi.",
    remembered: "Tabel ini dilampirkan kembali karena kertas kerja ini mengingatnya.",
    "attached-before": "Tabel yang terakhir Anda pakai dilampirkan kembali.",
    "formulas-wait": "Tabel ini dilampirkan karena ada rumus SPBE di kertas kerja yang memerlukannya.",
  } satisfies Readonly<Record<Note["kind"], string>>,
};

/** Words for what the add-in left out, or noticed beside the table. */
export type WritingWords = typeof id;

const en: WritingWords = {
  leftOut: {
    protected: "This cell is locked because its sheet is protected. Remove the protection on the Review tab.",
    formula: "This cell holds a formula now. Change the formula yourself if it needs changing.",
    changed: "This cell has changed since. Check what it holds now.",
    hidden: "This row is hidden or filtered away. Show it, then try again.",
    merged: "This cell is part of a merged cell. Fill in the top left one.",
    "in-use": "This column is filled by now, so it was not removed. Empty it first.",
    stopped: "Excel stopped before this cell was written. Do it again for this cell.",
    "not-ours": "This reads like something of the pane's, but nothing proves that it is. Delete it yourself if it is not needed.",
    gone: "Its row or sheet is gone.",
  },
  notes: {
    "memory-unreadable":
      "What SPBE remembered in this workbook is damaged or made by another program, so it is not used. The table was looked for anew.",
    "memory-outdated": "The table remembered no longer fits the sheet, so it was looked for anew.",
    "not-remembered": "This choice of table holds while the workbook is open, but cannot be kept in it.",
    "written-not-remembered":
      "What was just written is in the sheet, but the note about it cannot be kept in this workbook. It holds while the workbook is open.",
    "written-late": "What Excel had not answered is in the sheet after all. Undo takes it back.",
    "not-written": "What Excel had not answered did not reach the sheet. Do it again if it is still needed.",
    "watched-again": "Excel had stopped telling of changes in the sheet. The pane read it again and watches it again.",
    remembered: "This table is attached again because the workbook remembers it.",
    "attached-before": "The table you used last is attached again.",
    "formulas-wait": "This table is attached because SPBE formulas in the workbook need it.",
  },
};

export const writing: InBoth<WritingWords> = { id, en };

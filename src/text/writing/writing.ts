import { counted } from "../plural";
import type { LastWrite, LeftOutReason, Note } from "../../session/types";
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
    gone: "Baris atau lembarnya sudah tidak ada.",
  } satisfies Readonly<Record<LeftOutReason, string>>,
  /** What *Batalkan* would take back. */
  lastWrite: {
    fix: (cells) => `${cells} sel diperbaiki`,
    marks: () => "Penandaan lembar diubah",
    totals: (cells) => `Total ditambahkan di ${cells} sel`,
    worksheet: () => "Lembar Kertas Kerja ditambahkan",
    levels: (cells) => `${cells} level ditulis`,
    targets: (cells) => `${cells} target ditulis`,
    owners: (cells) => `Penanggung jawab ditulis di ${cells} sel`,
    columns: (cells) => `${cells} kolom ditambahkan`,
    plan: (cells) => `Rencana ditulis di ${cells} sel`,
    formula: () => "Rumus disisipkan",
    report: (cells) => `Laporan ditulis di ${cells} sel`,
  } satisfies Readonly<Record<LastWrite["what"], (cells: number) => string>>,
  notes: {
    "memory-unreadable": "Catatan SPBE di kertas kerja ini rusak atau dibuat program lain, jadi tidak dipakai. Tabelnya dicari ulang.",
    "memory-outdated": "Tabel yang diingat tidak cocok lagi dengan isi lembar, jadi tabelnya dicari ulang.",
    "not-remembered": "Pilihan tabel ini berlaku selama kertas kerja terbuka, tetapi tidak dapat disimpan di dalamnya.",
    remembered: "Tabel ini dilampirkan kembali karena kertas kerja ini mengingatnya.",
    "attached-before": "Tabel ini dilampirkan kembali karena terakhir kali juga Anda lampirkan.",
    "formulas-wait": "Tabel ini dilampirkan karena ada rumus SPBE di kertas kerja yang memerlukannya.",
  } satisfies Readonly<Record<Note["kind"], string>>,
};

/** Words for what the add-in wrote, left out, or noticed beside the table. */
export type WritingWords = typeof id;

const en: WritingWords = {
  leftOut: {
    protected: "This cell is locked because its sheet is protected. Remove the protection on the Review tab.",
    formula: "This cell holds a formula now. Change the formula yourself if it needs changing.",
    changed: "This cell has changed since. Check what it holds now.",
    hidden: "This row is hidden or filtered away. Show it, then try again.",
    merged: "This cell is part of a merged cell. Fill in the top left one.",
    "in-use": "This column is filled by now, so it was not removed. Empty it first.",
    gone: "Its row or sheet is gone.",
  },
  lastWrite: {
    fix: (cells) => `${counted(cells, "cell")} fixed`,
    marks: () => "Marks in the sheet changed",
    totals: (cells) => `Totals added in ${counted(cells, "cell")}`,
    worksheet: () => "Kertas Kerja sheet added",
    levels: (cells) => `${counted(cells, "level")} written`,
    targets: (cells) => `${counted(cells, "target")} written`,
    owners: (cells) => `Owner written in ${counted(cells, "cell")}`,
    columns: (cells) => `${counted(cells, "column")} added`,
    plan: (cells) => `Plan written in ${counted(cells, "cell")}`,
    formula: () => "Formula inserted",
    report: (cells) => `Report written in ${counted(cells, "cell")}`,
  },
  notes: {
    "memory-unreadable":
      "What SPBE remembered in this workbook is damaged or made by another program, so it is not used. The table was looked for anew.",
    "memory-outdated": "The table remembered no longer fits the sheet, so it was looked for anew.",
    "not-remembered": "This choice of table holds while the workbook is open, but cannot be kept in it.",
    remembered: "This table is attached again because the workbook remembers it.",
    "attached-before": "This table is attached again because you had it attached the last time.",
    "formulas-wait": "This table is attached because SPBE formulas in the workbook need it.",
  },
};

export const writing: InBoth<WritingWords> = { id, en };

import type { Problem } from "../../session/types";
import { meanings } from "../table/meanings";
import type { InBoth } from "../language";

/** What happened and what the person can do now. */
export interface ProblemSentence {
  readonly what: string;
  readonly next: string;
}

type Kind = Problem["kind"];

/** One sentence maker for each kind of problem, given exactly what that kind knows. */
export type ProblemWords = {
  readonly [K in Kind]: (problem: Extract<Problem, { readonly kind: K }>) => ProblemSentence;
};

const id: ProblemWords = {
  "empty-workbook": () => ({
    what: "Kertas kerja ini masih kosong.",
    next: "Buka kertas kerja yang berisi tabel indikator, atau buat yang baru di bawah. Bila Anda mengisi tabelnya sendiri, klik Cari lagi sesudahnya.",
  }),
  "titles-only": () => ({
    what: "Kertas kerja ini baru berisi judul; daftar indikator dan levelnya belum ada.",
    next: "Isi nomor atau nama indikator beserta levelnya, lalu klik Cari lagi.",
  }),
  "no-table": () => ({
    what: "Tabel indikator tidak ditemukan di kertas kerja ini.",
    next: "Bila tabelnya ada, pilih sel-sel levelnya di lembar (misalnya G12:G58), lalu klik Gunakan sel terpilih.",
  }),
  "in-parts": ({ places }) => ({
    what: `Tabel indikator terbagi di beberapa tempat: ${places}. Indeksnya belum dapat dihitung dari satu bagian saja.`,
    next: "Satukan barisnya menjadi satu tabel dengan satu kolom level (misalnya salin semua bagian ke bawah bagian pertama), lalu klik Cari lagi. Untuk memakai satu bagian saja, pilih sel-sel levelnya, lalu klik Gunakan sel terpilih.",
  }),
  "sheet-per-indicator": () => ({
    what: "Kertas kerja ini memakai satu lembar untuk tiap indikator, tanpa lembar Rekap yang mengumpulkan levelnya.",
    next: "Buat lembar Kertas Kerja di bawah lalu isi levelnya, atau pilih sel-sel level di rekap Anda sendiri (satu kolom), lalu klik Gunakan sel terpilih.",
  }),
  ticks: ({ sheet, cells }) => ({
    what: `Di lembar ${sheet}, level ditandai di sel terpisah, satu untuk tiap level (${cells} untuk indikator pertama), belum sebagai satu angka.`,
    next: "Tambahkan satu kolom berjudul Level di sebelahnya dan isi angkanya di baris pertama tiap indikator, lalu klik Cari lagi.",
  }),
  "found-instead": ({ id: said }) => ({ ...said }),
  "too-large": ({ sheet }) => ({
    what: `Lembar ${sheet} terlalu besar untuk dibaca seluruhnya, dan di bagian awalnya tidak ada tabel indikator.`,
    next: "Pilih sel-sel levelnya di lembar (misalnya G15012:G15058), lalu klik Gunakan sel terpilih.",
  }),
  "table-lost": () => ({
    what: "Tabel yang dilampirkan tidak ditemukan lagi; mungkin dihapus atau dipindahkan.",
    next: "Bila baru saja terhapus, coba urungkan (Ctrl+Z) di Excel. Bila dipindahkan, klik Cari lagi.",
  }),
  gone: () => ({
    what: "Lembar yang dituju tidak ada lagi; mungkin baru saja dihapus orang lain.",
    next: "Minta lembar itu dikembalikan, atau coba urungkan (Ctrl+Z) di Excel, lalu ulangi.",
  }),
  "range-not-a-table": ({ range }) => ({
    what: `Sel ${range} belum dapat dibaca sebagai level indikator.`,
    next: "Pilih satu kolom berisi semua level (47 sel untuk SPBE 59/2020), atau pilih tabelnya mulai dari kolom nomor sampai kolom level, lalu klik Gunakan sel terpilih.",
  }),
  "edit-mode": () => ({
    what: "Excel sedang menunggu sebuah sel selesai diketik.",
    next: "Tekan Enter (atau Esc) di sel itu, lalu coba lagi.",
  }),
  protected: ({ sheet }) => ({
    what: `Lembar ${sheet} diproteksi.`,
    next: "Buka proteksinya lewat tab Tinjau (Review), lalu coba lagi.",
  }),
  "read-only": () => ({
    what: "Kertas kerja ini dibuka hanya untuk dibaca.",
    next: "Klik Edit Kertas Kerja di Excel, atau simpan salinannya, lalu coba lagi.",
  }),
  "structure-protected": () => ({
    what: "Susunan lembar di kertas kerja ini diproteksi, jadi lembar baru belum dapat ditambahkan.",
    next: "Buka proteksi kertas kerja lewat tab Tinjau (Review), lalu coba lagi.",
  }),
  "none-written": () => ({
    what: "Tidak ada sel yang diubah.",
    next: "Lihat alasan di tiap sel, lalu coba lagi.",
  }),
  "nothing-to-take-back": () => ({
    what: "Tidak ada lagi yang dapat dibatalkan; sel-selnya sudah berisi hal lain.",
    next: "Periksa sel-sel itu di lembar. Ctrl+Z di Excel mungkin masih dapat mengembalikannya.",
  }),
  "mapping-not-a-table": () => ({
    what: "Kolom-kolom itu belum membentuk tabel indikator.",
    next: "Tandai satu kolom sebagai nomor atau nama indikator dan satu kolom sebagai level, lalu coba lagi.",
  }),
  "no-room": ({ sheet, range }) => ({
    what: `Sel ${range} di lembar ${sheet} sudah terisi.`,
    next: "Sisipkan kolom atau baris kosong di situ, lalu coba lagi.",
  }),
  "column-missing": ({ meaning }) => ({
    what: `Tabel ini belum punya kolom “${meanings.id[meaning]}”.`,
    next: "Klik Tambah kolom di halaman ini, atau buat kolomnya sendiri di kanan tabel lalu klik Baca ulang.",
  }),
  "cell-taken": ({ cell }) => ({
    what: `Sel ${cell} sudah berisi, jadi rumusnya belum disisipkan.`,
    next: "Pilih sel kosong di lembar, lalu coba lagi.",
  }),
  "no-room-for-result": ({ cell, rows, columns, taken }) => ({
    what: `Hasil rumus ini memerlukan ${rows} baris × ${columns} kolom kosong mulai ${cell}, tetapi ${taken} sudah berisi.`,
    next: "Pilih sel lain dengan ruang kosong di bawah dan di kanannya, lalu coba lagi.",
  }),
  "formula-in-table": ({ cell }) => ({
    what: `Sel ${cell} termasuk sel yang dibaca rumus ini.`,
    next: "Pilih sel kosong di luar tabel, lalu coba lagi.",
  }),
  "office-missing": () => ({
    what: "Panel belum terhubung ke Excel karena berkas office.js dari Microsoft tidak dapat dimuat.",
    next: "Periksa sambungan internet, lalu tutup dan buka kembali panel ini. Bila tetap begini, minta pengelola jaringan mengizinkan alamat appsforoffice.microsoft.com.",
  }),
  "not-excel": () => ({
    what: "Panel ini sedang dibuka di luar Excel.",
    next: "Buka kertas kerja di Excel, lalu buka panel SPBE dari tab Beranda.",
  }),
  "too-old": () => ({
    what: "Versi Excel ini belum mendukung panel SPBE.",
    next: "Perbarui Excel (Microsoft 365 atau Excel 2021 ke atas), atau buka kertas kerja ini di Excel untuk web.",
  }),
  circle: ({ cell }) => ({
    what: `Level di ${cell} dihitung dari rumus SPBE yang membaca tabel ini juga, jadi acuannya melingkar.`,
    next: "Isi sel-sel level itu dengan angka. Untuk menghitung dari kolom lain, beri rumusnya sel-sel itu, misalnya =SPBE.INDEX(H12:H58).",
  }),
  "no-answer": () => ({
    what: "Excel tidak menjawab.",
    next: "Bila Anda sedang mengetik di sebuah sel, tekan Enter atau Esc, lalu coba lagi. Bila tetap begini, simpan kertas kerja lalu buka kembali panel ini.",
  }),
  unsure: () => ({
    what: "Excel tidak menjawab, jadi belum pasti apakah ini sudah ditulis.",
    next: "Periksa lembarnya. Batalkan mengembalikan apa pun yang sudah tertulis; panel memberi tahu begitu Excel menjawab lagi.",
  }),
  "excel-error": ({ code }) => ({
    what: `Excel belum dapat menyelesaikan permintaan ini (kode ${code}).`,
    next: "Coba lagi. Bila terulang, sebutkan kode itu saat meminta bantuan.",
  }),
};

const en: ProblemWords = {
  "empty-workbook": () => ({
    what: "This workbook is still empty.",
    next: "Open the workbook that holds the indicator table, or make a new one below. If you fill in a table yourself, choose Look again afterwards.",
  }),
  "titles-only": () => ({
    what: "This workbook holds only titles; the indicators and their levels are not there yet.",
    next: "Fill in the indicator numbers or names and their levels, then choose Look again.",
  }),
  "no-table": () => ({
    what: "No indicator table was found in this workbook.",
    next: "If there is one, select its level cells in the sheet (for example G12:G58), then choose Use selected cells.",
  }),
  "in-parts": ({ places }) => ({
    what: `The indicator table is split over several places: ${places}. No index can be told from one part alone.`,
    next: "Bring the rows together in one table with one level column (for example copy all parts below the first), then choose Look again. To use one part alone, select its level cells, then choose Use selected cells.",
  }),
  "sheet-per-indicator": () => ({
    what: "This workbook has a sheet for each indicator, and no Rekap sheet that brings their levels together.",
    next: "Make a Kertas Kerja sheet below and fill in the levels, or select the level cells of a summary of your own (one column), then choose Use selected cells.",
  }),
  ticks: ({ sheet, cells }) => ({
    what: `On the sheet ${sheet}, levels are marked in a cell of each level (${cells} for the first indicator) and not written as one number.`,
    next: "Add a column with the header Level beside them and fill in the number on the first row of each indicator, then choose Look again.",
  }),
  "found-instead": ({ en: said }) => ({ ...said }),
  "too-large": ({ sheet }) => ({
    what: `The sheet ${sheet} is too large to be read whole, and its beginning holds no indicator table.`,
    next: "Select the level cells in the sheet (for example G15012:G15058), then choose Use selected cells.",
  }),
  "table-lost": () => ({
    what: "The attached table can no longer be found; it may have been deleted or moved.",
    next: "If it was deleted just now, try Undo (Ctrl+Z) in Excel. If it was moved, choose Look again.",
  }),
  gone: () => ({
    what: "The sheet this was meant for is no longer there; somebody may have deleted it just now.",
    next: "Ask for it to be brought back, or try Undo (Ctrl+Z) in Excel, then do it again.",
  }),
  "range-not-a-table": ({ range }) => ({
    what: `The cells ${range} could not be read as indicator levels.`,
    next: "Select one column with all levels (47 cells for SPBE 59/2020), or the table from the number column to the level column, then choose Use selected cells.",
  }),
  "edit-mode": () => ({
    what: "Excel is waiting for a cell to be finished.",
    next: "Press Enter (or Esc) in that cell, then try again.",
  }),
  protected: ({ sheet }) => ({
    what: `The sheet ${sheet} is protected.`,
    next: "Remove the protection on the Review tab, then try again.",
  }),
  "read-only": () => ({
    what: "This workbook is open for reading only.",
    next: "Choose Edit Workbook in Excel, or save a copy, then try again.",
  }),
  "structure-protected": () => ({
    what: "The sheets of this workbook are protected, so a new one cannot be added.",
    next: "Remove the workbook protection on the Review tab, then try again.",
  }),
  "none-written": () => ({
    what: "No cell was changed.",
    next: "See the reason beside each cell, then try again.",
  }),
  "nothing-to-take-back": () => ({
    what: "There is nothing left to take back; the cells hold something else by now.",
    next: "Look at the cells in the sheet. Ctrl+Z in Excel may still bring them back.",
  }),
  "mapping-not-a-table": () => ({
    what: "These columns do not make an indicator table yet.",
    next: "Name one column as indicator number or name and one as level, then try again.",
  }),
  "no-room": ({ sheet, range }) => ({
    what: `The cells ${range} of the sheet ${sheet} are in use.`,
    next: "Insert an empty column or row there, then try again.",
  }),
  "column-missing": ({ meaning }) => ({
    what: `This table has no “${meanings.en[meaning]}” column yet.`,
    next: "Choose Add column on this page, or make the column yourself right of the table and choose Read again.",
  }),
  "cell-taken": ({ cell }) => ({
    what: `The cell ${cell} holds something already, so the formula was not inserted.`,
    next: "Select an empty cell in the sheet, then try again.",
  }),
  "no-room-for-result": ({ cell, rows, columns, taken }) => ({
    what: `The result of this formula needs ${rows} rows × ${columns} columns of empty cells from ${cell} on, but ${taken} is in use.`,
    next: "Select another cell with empty room below and to its right, then try again.",
  }),
  "formula-in-table": ({ cell }) => ({
    what: `The cell ${cell} is one of those this formula reads.`,
    next: "Select an empty cell outside the table, then try again.",
  }),
  "office-missing": () => ({
    what: "The pane is not connected to Excel because Microsoft's office.js file could not be loaded.",
    next: "Check the internet connection, then close and reopen this pane. If it stays like this, ask your network administrator to allow appsforoffice.microsoft.com.",
  }),
  "not-excel": () => ({
    what: "This pane is open outside Excel.",
    next: "Open the workbook in Excel, then open the SPBE pane from the Home tab.",
  }),
  "too-old": () => ({
    what: "This version of Excel does not support the SPBE pane yet.",
    next: "Update Excel (Microsoft 365 or Excel 2021 and later), or open this workbook in Excel on the web.",
  }),
  circle: ({ cell }) => ({
    what: `The level in ${cell} is calculated by an SPBE formula that reads this table too, so the reference goes in a circle.`,
    next: "Put numbers into these level cells. To calculate from another column, give its cells to the formula, for example =SPBE.INDEX(H12:H58).",
  }),
  "no-answer": () => ({
    what: "Excel does not answer.",
    next: "If you are typing in a cell, press Enter or Esc, then try again. If it stays like this, save the workbook and open this pane again.",
  }),
  unsure: () => ({
    what: "Excel does not answer, so it is not certain whether this was written.",
    next: "Look at the sheet. Undo takes back whatever was written; the pane tells you as soon as Excel answers again.",
  }),
  "excel-error": ({ code }) => ({
    what: `Excel could not complete this request (code ${code}).`,
    next: "Try again. If it happens again, quote that code when you ask for help.",
  }),
};

export const problems: InBoth<ProblemWords> = { id, en };

/**
 * The sentence for a problem.
 * @example problemSentence(problems.id, { kind: "protected", sheet: "LKE" }).what // "Lembar LKE diproteksi."
 */
export function problemSentence(words: ProblemWords, problem: Problem): ProblemSentence {
  const make = words[problem.kind] as (problem: Problem) => ProblemSentence;
  return make(problem);
}

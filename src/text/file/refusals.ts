import type { InBoth } from "../language";

/** Why a file is refused. `{part}` is the part of the file, `{what}` what stands there, `{limit}` the limit it passes. */
const id = {
  empty: "Berkas ini kosong (0 byte). Unduh atau salin lagi berkas aslinya, lalu coba lagi.",
  "old-xls": "Berkas ini buku kerja Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu coba lagi.",
  password: "Berkas ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (File > Info > Proteksi Buku Kerja), lalu coba lagi.",
  xlsb: "Berkas ini buku kerja biner (.xlsb). Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu coba lagi.",
  ods: "Berkas ini lembar kerja OpenDocument (.ods). Buka di LibreOffice atau Excel, simpan sebagai .xlsx, lalu coba lagi.",
  csv: "Berkas ini teks biasa (misalnya .csv), bukan buku kerja. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  html: "Berkas ini halaman web yang diberi nama buku kerja. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  "spreadsheet-xml": "Berkas ini lembar kerja XML 2003. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi.",
  pdf: "Berkas ini dokumen PDF, bukan buku kerja. Minta berkas .xlsx-nya dari pengirim.",
  word: "Berkas ini dokumen Word, bukan buku kerja. Pilih berkas .xlsx.",
  powerpoint: "Berkas ini presentasi PowerPoint, bukan buku kerja. Pilih berkas .xlsx.",
  "other-office": "Berkas ini dokumen perkantoran lain, bukan buku kerja. Pilih berkas .xlsx.",
  numbers: "Berkas ini dokumen Apple (Numbers atau sejenisnya). Buka di Numbers, pilih Berkas > Ekspor ke > Excel, lalu coba lagi.",
  archive: "Berkas ini arsip zip yang berisi berkas lain. Ekstrak dulu, lalu pilih berkas .xlsx di dalamnya.",
  "empty-zip": "Berkas ini arsip zip yang kosong. Unduh atau salin lagi berkas aslinya, lalu coba lagi.",
  "not-a-workbook": "Berkas ini bukan buku kerja .xlsx. Pilih berkas lain, atau buka di Excel dan simpan sebagai .xlsx.",
  "cut-off": "Berkas ini terpotong: bagian akhirnya hilang. Unduh atau salin lagi berkas aslinya, lalu coba lagi.",
  zip64:
    "Berkas ini memakai susunan zip 64-bit yang tidak dipakai buku kerja biasa. Buka di Excel, simpan lagi sebagai .xlsx, lalu coba lagi.",
  "encrypted-part": "Bagian {part} dalam berkas ini terenkripsi. Minta berkas yang tidak dikunci dari pengirim.",
  compression:
    "Bagian {part} dimampatkan dengan cara yang tidak dipakai buku kerja. Buka di Excel, simpan lagi sebagai .xlsx, lalu coba lagi.",
  "file-too-large": "Berkas ini lebih besar dari {limit} MB. Kurangi gambar atau lembar yang tidak perlu, lalu coba lagi.",
  "too-many-parts":
    "Berkas ini tersusun dari lebih dari {limit} bagian, tidak seperti buku kerja biasa. Buka di Excel, simpan lagi, lalu coba lagi.",
  "part-too-large":
    "Bagian {part} mengembang melebihi {limit} MB. Mungkin berkas ini sengaja dirusak; jangan dibuka, dan minta berkas baru dari pengirim.",
  "all-too-large": "Isi berkas ini mengembang melebihi {limit} MB. Kurangi lembar atau sel berformat yang tidak terpakai, lalu coba lagi.",
  "too-dense":
    "Bagian {part} mengembang lebih dari {limit} kali, tidak seperti buku kerja biasa. Mungkin berkas ini sengaja dirusak; minta berkas baru dari pengirim.",
  "too-deep": "Bagian {part} bersusun terlalu dalam, tidak seperti buku kerja biasa. Minta berkas baru dari pengirim.",
  "too-many-elements":
    "Bagian {part} memuat lebih dari {limit} unsur. Hapus baris, kolom, dan format yang tidak terpakai di Excel, simpan, lalu coba lagi.",
  "text-too-long":
    "Bagian {part} memuat teks lebih dari {limit} huruf di satu tempat, tidak seperti buku kerja biasa. Minta berkas baru dari pengirim.",
  "too-many-attributes":
    "Bagian {part} memuat unsur dengan lebih dari {limit} atribut, tidak seperti buku kerja biasa. Minta berkas baru dari pengirim.",
  "too-many-relationships":
    "Bagian {part} memuat lebih dari {limit} kaitan, tidak seperti buku kerja biasa. Hapus tautan yang tidak terpakai di Excel, simpan, lalu coba lagi.",
  doctype: "Bagian {part} memuat DOCTYPE, yang tidak dipakai buku kerja dan dapat berbahaya. Minta berkas baru dari pengirim.",
  entity: "Bagian {part} memuat entitas XML (&{what};), yang tidak dipakai buku kerja. Minta berkas baru dari pengirim.",
  "repeated-part": "Berkas ini memuat dua bagian bernama {part}. Buka di Excel, simpan lagi, lalu coba lagi.",
  "repeated-sheet": "Berkas ini mendaftar lembar “{part}” dua kali. Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
  "unsafe-name":
    "Berkas ini memuat bagian bernama “{part}”, yang dapat menimpa berkas lain. Jangan dibuka; minta berkas baru dari pengirim.",
  overlap: "Bagian {part} bertindihan dengan bagian lain. Mungkin berkas ini sengaja dirusak; minta berkas baru dari pengirim.",
  "damaged-list": "Daftar isi berkas ini rusak. Unduh atau salin lagi berkas aslinya, lalu coba lagi.",
  "damaged-part": "Bagian {part} rusak. Unduh atau salin lagi berkas aslinya, lalu coba lagi.",
  "missing-part": "Bagian {part} tidak ada di dalam berkas. Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
  "not-well-formed":
    "Bagian {part} tidak tersusun dengan benar ({what}). Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
  "wrong-encoding": "Bagian {part} bukan teks yang dapat dibaca. Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
  "no-sheets": "Buku kerja ini tidak memiliki lembar.",
  "too-many-sheets": "Buku kerja ini memiliki lebih dari {limit} lembar. Simpan lembar yang diperlukan saja, lalu coba lagi.",
  "too-many-cells": "Lembar “{part}” memiliki lebih dari {limit} sel. Hapus baris dan kolom yang tidak terpakai, lalu coba lagi.",
  "too-wide":
    "Lembar “{part}” terlalu luas: sel yang terisi terlalu banyak atau terpencar. Hapus baris dan kolom yang tidak terpakai, lalu coba lagi.",
  "too-many-formulas":
    "Rumus di berkas ini terlalu panjang jika diuraikan semua. Hapus rumus yang tidak terpakai di Excel, simpan, lalu coba lagi.",
  "impossible-cell":
    "Berkas ini memuat alamat sel yang tidak mungkin: “{what}”. Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
  "missing-text":
    "Berkas ini menunjuk teks nomor {what} yang tidak ada di dalamnya. Buka di Excel (Excel menawarkan perbaikan), simpan, lalu coba lagi.",
};

const en: typeof id = {
  empty: "This file is empty (0 bytes). Download or copy the original again, then try again.",
  "old-xls": "This file is an old Excel workbook (.xls). Open it in Excel, choose Save As > Excel Workbook (.xlsx), then try again.",
  password: "This file is locked with a password. Open it in Excel, remove the password (File > Info > Protect Workbook), then try again.",
  xlsb: "This file is a binary workbook (.xlsb). Open it in Excel, choose Save As > Excel Workbook (.xlsx), then try again.",
  ods: "This file is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel, save it as .xlsx, then try again.",
  csv: "This file is plain text (such as .csv), not a workbook. Open it in Excel, save it as .xlsx, then try again.",
  html: "This file is a web page named like a workbook. Open it in Excel, save it as .xlsx, then try again.",
  "spreadsheet-xml": "This file is an XML 2003 spreadsheet. Open it in Excel, save it as .xlsx, then try again.",
  pdf: "This file is a PDF document, not a workbook. Ask the sender for the .xlsx file.",
  word: "This file is a Word document, not a workbook. Choose an .xlsx file.",
  powerpoint: "This file is a PowerPoint presentation, not a workbook. Choose an .xlsx file.",
  "other-office": "This file is another office document, not a workbook. Choose an .xlsx file.",
  numbers: "This file is an Apple document (Numbers or a sibling). Open it in Numbers, choose File > Export To > Excel, then try again.",
  archive: "This file is a zip archive that holds other files. Extract it first, then choose the .xlsx file in it.",
  "empty-zip": "This file is an empty zip archive. Download or copy the original again, then try again.",
  "not-a-workbook": "This file is not an .xlsx workbook. Choose another file, or open it in Excel and save it as .xlsx.",
  "cut-off": "This file was cut off: its end is missing. Download or copy the original again, then try again.",
  zip64: "This file is a 64-bit zip, which ordinary workbooks are not. Open it in Excel, save it again as .xlsx, then try again.",
  "encrypted-part": "Part {part} of this file is encrypted. Ask the sender for a file that is not locked.",
  compression: "Part {part} is compressed in a way that workbooks do not use. Open it in Excel, save it again as .xlsx, then try again.",
  "file-too-large": "This file is larger than {limit} MB. Remove pictures or sheets that are not needed, then try again.",
  "too-many-parts": "This file has more than {limit} parts, unlike an ordinary workbook. Open it in Excel, save it again, then try again.",
  "part-too-large":
    "Part {part} inflates beyond {limit} MB. The file may have been made to do harm; do not open it, and ask the sender for a new one.",
  "all-too-large":
    "The content of this file inflates beyond {limit} MB. Remove sheets or formatted cells that are not used, then try again.",
  "too-dense":
    "Part {part} inflates more than {limit} times, unlike an ordinary workbook. It may have been made to do harm; ask the sender for a new file.",
  "too-deep": "Part {part} is nested too deeply, unlike an ordinary workbook. Ask the sender for a new file.",
  "too-many-elements":
    "Part {part} holds more than {limit} elements. Delete rows, columns and formats that are not used in Excel, save it, then try again.",
  "text-too-long":
    "Part {part} holds a text of more than {limit} characters in one place, unlike an ordinary workbook. Ask the sender for a new file.",
  "too-many-attributes":
    "Part {part} holds an element with more than {limit} attributes, unlike an ordinary workbook. Ask the sender for a new file.",
  "too-many-relationships":
    "Part {part} holds more than {limit} relationships, unlike an ordinary workbook. Remove links that are not used in Excel, save it, then try again.",
  doctype: "Part {part} holds a DOCTYPE, which workbooks do not use and which can do harm. Ask the sender for a new file.",
  entity: "Part {part} holds an XML entity (&{what};), which workbooks do not use. Ask the sender for a new file.",
  "repeated-part": "This file holds two parts named {part}. Open it in Excel, save it again, then try again.",
  "repeated-sheet": "This file lists the sheet “{part}” twice. Open it in Excel (which offers to repair it), save it, then try again.",
  "unsafe-name": "This file holds a part named “{part}”, which could overwrite other files. Do not open it; ask the sender for a new file.",
  overlap: "Part {part} overlaps another. The file may have been made to do harm; ask the sender for a new one.",
  "damaged-list": "The list of contents of this file is damaged. Download or copy the original again, then try again.",
  "damaged-part": "Part {part} is damaged. Download or copy the original again, then try again.",
  "missing-part": "Part {part} is not in the file. Open it in Excel (which offers to repair it), save it, then try again.",
  "not-well-formed": "Part {part} is not well formed ({what}). Open it in Excel (which offers to repair it), save it, then try again.",
  "wrong-encoding": "Part {part} is no text that can be read. Open it in Excel (which offers to repair it), save it, then try again.",
  "no-sheets": "This workbook has no sheets.",
  "too-many-sheets": "This workbook has more than {limit} sheets. Save only the sheets you need, then try again.",
  "too-many-cells": "The sheet “{part}” has more than {limit} cells. Delete rows and columns that are not used, then try again.",
  "too-wide":
    "The sheet “{part}” is too wide: too many cells are filled, or they stand far apart. Delete rows and columns that are not used, then try again.",
  "too-many-formulas":
    "The formulas of this file are too long when all are spelled out. Delete formulas that are not used in Excel, save it, then try again.",
  "impossible-cell":
    "This file holds an impossible cell address: “{what}”. Open it in Excel (which offers to repair it), save it, then try again.",
  "missing-text":
    "This file refers to text number {what}, which it does not hold. Open it in Excel (which offers to repair it), save it, then try again.",
};

/** Name of a reason to refuse a file; each has its sentence. */
export type RefusalReason = keyof typeof id;

/** Sentences for refused files, in both languages. */
export const refusals: InBoth<Readonly<Record<RefusalReason, string>>> = { id, en };

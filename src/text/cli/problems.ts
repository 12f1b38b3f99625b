import type { InBoth } from "../language";

/**
 * Why the command line did not do something with a file. `{file}` is the file as it was typed, `{folder}` where it lies,
 * `{code}` a short code for whoever repairs it.
 */
const id = {
  missing: "Berkas {file} tidak ada. Periksa nama dan foldernya.",
  directory: "{file} adalah folder, bukan berkas. Sebutkan berkas .xlsx di dalamnya.",
  "not-a-file": "{file} bukan berkas biasa. Sebutkan berkas .xlsx.",
  "no-permission": "Anda tidak berhak membuka {file}. Minta izin kepada pemiliknya, atau salin berkasnya ke folder Anda.",
  "open-elsewhere": "{file} sedang dipakai program lain. Tutup berkasnya di sana, lalu coba lagi.",
  changed: "{file} berubah selagi dibaca. Tunggu sampai selesai disimpan atau disinkronkan, lalu coba lagi.",
  "out-missing": "Tujuan hasilnya belum disebut. Tambahkan -o dan nama berkas hasil.",
  "out-is-file": "{file} adalah berkas aslinya sendiri. Berkas asli tidak ditimpa; pilih nama lain untuk hasilnya.",
  "no-folder": "Folder {folder} tidak ada. Buat dulu foldernya, atau pilih tempat lain untuk hasilnya.",
  "out-not-a-file": "{file} sudah ada dan bukan berkas biasa. Pilih nama lain untuk hasilnya.",
  "out-not-a-folder": "{file} sudah ada dan bukan folder. Pilih nama folder lain untuk hasilnya.",
  "out-kind": "{file} tidak dapat dibuat: hasil rekap berupa .xlsx, .csv, atau .json. Ganti akhiran nama berkasnya.",
  "missing-folder": "Folder {file} tidak ada. Periksa namanya.",
  "too-many-files":
    "Folder {file} memuat terlalu banyak berkas dan folder (lebih dari {limit}). Kumpulkan kertas kerjanya di satu folder, lalu coba lagi.",
  "out-no-permission": "Anda tidak berhak menulis {file}. Pilih folder lain untuk hasilnya.",
  "out-open-elsewhere": "{file} sedang dipakai program lain. Tutup berkasnya di sana, atau pilih nama lain untuk hasilnya.",
  "disk-full": "Disk penuh: {file} tidak ditulis. Kosongkan ruang, lalu coba lagi.",
  "read-only": "Disk tempat {file} hanya dapat dibaca. Pilih tempat lain untuk hasilnya.",
  "name-too-long": "Nama {file} terlalu panjang. Pilih nama yang lebih pendek.",
  "disk-error": "{file} tidak dapat dibaca atau ditulis (kode {code}). Periksa disk atau jaringannya, lalu coba lagi.",
  stopped: "Dihentikan. Tidak ada berkas yang ditulis.",
  unexpected: "{file}: kesalahan dalam program ini (kode {code}). Berkas Anda tidak diubah.",
};

const en: typeof id = {
  missing: "The file {file} is not there. Check its name and folder.",
  directory: "{file} is a folder, not a file. Name an .xlsx file in it.",
  "not-a-file": "{file} is no ordinary file. Name an .xlsx file.",
  "no-permission": "You may not open {file}. Ask its owner for permission, or copy the file into your own folder.",
  "open-elsewhere": "{file} is in use by another program. Close it there, then try again.",
  changed: "{file} changed while it was read. Wait until it is saved or synchronised, then try again.",
  "out-missing": "Where the result goes is not named yet. Add -o and the name of a file.",
  "out-is-file": "{file} is the original itself. The original is not overwritten; choose another name for the result.",
  "no-folder": "The folder {folder} is not there. Make it first, or choose another place for the result.",
  "out-not-a-file": "{file} is there and is no ordinary file. Choose another name for the result.",
  "out-not-a-folder": "{file} is there and is no folder. Choose another folder for the results.",
  "out-kind": "{file} cannot be made: a recap is written as .xlsx, .csv or .json. Change the ending of its name.",
  "missing-folder": "The folder {file} is not there. Check its name.",
  "too-many-files":
    "The folder {file} holds too many files and folders (more than {limit}). Collect the workbooks in one folder, then try again.",
  "out-no-permission": "You may not write {file}. Choose another folder for the result.",
  "out-open-elsewhere": "{file} is in use by another program. Close it there, or choose another name for the result.",
  "disk-full": "The disk is full: {file} was not written. Free some space, then try again.",
  "read-only": "The disk of {file} can only be read. Choose another place for the result.",
  "name-too-long": "The name {file} is too long. Choose a shorter one.",
  "disk-error": "{file} cannot be read or written (code {code}). Check the disk or the network, then try again.",
  stopped: "Stopped. No file was written.",
  unexpected: "{file}: an error in this program (code {code}). Your file was not changed.",
};

/** Name of a reason why nothing was done with a file. */
export type FileProblemReason = keyof typeof id;

/** Sentences of the command line about files, in both languages. */
export const fileProblems: InBoth<Readonly<Record<FileProblemReason, string>>> = { id, en };

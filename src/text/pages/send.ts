import { counted, plural } from "../plural";
import type { FileProblem } from "../../session/file-port";
import type { CopyNote, FixedReason, PersonalPart, SendIssueKind } from "../../send/model";
import type { InBoth } from "../language";

/** One sentence maker for each reason why the open workbook could not be had as a file, given what that reason knows. */
type FileProblemWords = { readonly [K in FileProblem["kind"]]: (problem: Extract<FileProblem, { readonly kind: K }>) => string };

/** Where a formula stands when it stands in no cell. */
export type Within = "validation" | "conditional-format" | "table" | "chart";

const id = {
  copyTitle: "Salinan aman kirim",
  copyHelp:
    "Membuat salinan kertas kerja yang angkanya tetap benar di komputer atau HP siapa pun, tanpa add-in ini. Kertas kerja yang sedang terbuka tidak diubah.",
  check: "Periksa",
  checkAgain: "Periksa lagi",
  make: "Buat salinan aman",
  stop: "Hentikan",
  /** What is under way. */
  doing: {
    reading: "Membaca kertas kerja…",
    checking: "Memeriksa isinya…",
    making: "Membuat salinan…",
    handing: "Menyerahkan salinan…",
  },
  stopped: "Dihentikan. Tidak ada yang berubah dan tidak ada berkas yang dibuat.",
  unchecked: "Periksa menunjukkan dahulu apa yang ada di dalam berkas. Tanpa memeriksa, semua keterangan pribadi dihapus dari salinan.",
  traces: "Yang dicentang dihapus dari salinan",
  noTraces: "Tidak ada keterangan pribadi di dalam berkas ini.",
  parts: {
    author: "Nama penulis dan penyimpan",
    company: "Instansi dan atasan",
    path: "Lokasi penyimpanan",
    printer: "Nama printer",
    "comment-authors": "Nama pemberi komentar",
    "web-extensions": "Daftar add-in",
    memory: "Catatan panel ini",
  } satisfies Readonly<Record<PersonalPart, string>>,
  /** In place of the name of its part, which says nothing to anybody. */
  memoryHolds: "letak tabel, tanda di lembar, laporan terakhir, rumus yang diingat, dan alasan temuan yang dibiarkan",

  /** How the file came to the person. */
  inWindow: "Salinan aman sudah terbuka di jendela Excel yang baru. Simpan di sana, lalu lampirkan ke email.",
  downloaded: (name: string) => `Salinan aman diunduh dengan nama ${name}. Lampirkan berkas itu ke email.`,
  nowhere:
    "Salinan sudah dibuat, tetapi Excel ini tidak dapat membukanya atau mengunduhnya. Buka kertas kerja ini di Excel untuk web atau Excel di Windows, lalu buat salinannya di sana.",
  download: "Unduh sebagai berkas",
  cannotDownload: "Excel ini tidak dapat mengunduh berkas. Simpan dari jendela salinan.",
  /** Tells the copy's file apart from the open one. */
  suffix: "salinan aman",
  sheet: (name: string) => `Lembar “${name}” ditambahkan; di situ perhitungannya dapat diperiksa.`,
  native: (count: number) => `${count} rumus SPBE menjadi rumus Excel biasa dan tetap menghitung.`,
  noFormulas: "Tidak ada rumus SPBE di kertas kerja ini, jadi semua rumusnya tetap seperti semula.",
  fixed: (count: number) => `${count} rumus menjadi angka atau teks tetap`,
  fixedReasons: {
    "no-equivalent": "tidak ada rumus Excel biasa yang sama",
    "unclear-arguments": "sel yang dibacanya baru diketahui saat dihitung",
    "no-answer": "belum memberi hasil di kertas kerja ini juga",
  } satisfies Readonly<Record<FixedReason, string>>,
  within: {
    validation: "aturan isian sel",
    "conditional-format": "format bersyarat",
    table: "tabel",
    chart: "grafik",
  } satisfies Readonly<Record<Within, string>>,
  withinName: (name: string) => `nama ${name}`,
  removed: (what: string) => `Dihapus dari salinan: ${what}.`,
  nothingRemoved: "Tidak ada keterangan pribadi yang perlu dihapus.",
  kept: (what: string) => `Dibiarkan di salinan: ${what}.`,
  notes: {
    macros: "Kertas kerja ini berisi makro; makronya tetap ada di salinan.",
    signature: "Tanda tangan digital tidak ikut, karena tidak berlaku lagi untuk salinan.",
    "recalculated-on-opening": "Sebagian angka baru dihitung ketika salinan dibuka di Excel.",
  } satisfies Readonly<Record<CopyNote, string>>,

  mail: "Teks email",
  copyMail: "Salin teks email",
  copied: "Sudah disalin.",
  copyByHand: "Excel tidak mengizinkan penyalinan dari sini. Teksnya sudah ditandai: tekan Ctrl+C.",
  /** The text of an email that goes with a copy. */
  mailText: {
    subject: (about: string) => `Perihal: Kertas kerja penilaian ${about}`,
    dear: "Yth. Bapak/Ibu,",
    attached: (about: string) => `Terlampir kertas kerja penilaian ${about}.`,
    index: (index: string, predicate: string) => `Indeks ${index}, predikat ${predicate}.`,
    provisional: (filled: number, total: number) => `Angka ini masih sementara: ${filled} dari ${total} indikator sudah terisi.`,
    check: (sheet: string) => `Rumusnya rumus Excel biasa; perhitungannya dapat diperiksa di lembar “${sheet}” tanpa add-in apa pun.`,
    fixed: (cells: string) => `Ditulis sebagai angka tetap: ${cells}.`,
    removed: (what: string) => `Tidak disertakan: ${what}.`,
    macros: "Berkas ini berisi makro.",
    thanks: "Terima kasih.",
  },

  asItIsTitle: "Bila kertas kerja ini sendiri yang dikirim",
  asItIsHelp:
    "Kertas kerja dengan rumus SPBE membuat Excel di Windows dan Mac bertanya kepada penerima yang tidak punya add-in ini apakah add-in dipercaya. Salinan aman tidak membuatnya bertanya.",

  issuesTitle: "Periksa sebelum kirim",
  issuesHelp: "Yang akan dilihat penerima, atau ikut terkirim tanpa disengaja.",
  notChecked: "Klik Periksa di atas untuk melihatnya.",
  noIssues: "Tidak ada yang perlu diperhatikan.",
  mended: "diperbaiki di salinan",
  more: (count: number, title: string) => `${count} lainnya: ${title}`,
  issueKinds: {
    "spbe-formula": "Rumus SPBE: tanpa add-in tampil #NAME?",
    "external-link": "Tautan ke berkas lain",
    "hidden-sheet": "Lembar tersembunyi",
    "hidden-rows": "Baris tersembunyi",
    "hidden-columns": "Kolom tersembunyi",
    "broken-name": "Nama yang tidak menunjuk apa pun",
    comment: "Komentar",
    nik: "Mirip nomor induk kependudukan (NIK)",
    phone: "Mirip nomor telepon",
    email: "Alamat email",
    personal: "Keterangan pribadi di dalam berkas",
    finding: "Temuan dan saran yang belum selesai",
    provisional: "Indeks masih sementara",
    macros: "Makro",
    signature: "Tanda tangan digital",
  } satisfies Readonly<Record<SendIssueKind, string>>,

  repairTitle: "Perbaiki rumus",
  repairHelp:
    "Mengembalikan rumus SPBE yang menjadi #NAME? atau berubah bentuk setelah berkas disimpan atau dibuka di komputer lain. Ini mengubah kertas kerja yang terbuka; Batalkan mengembalikannya.",
  findBroken: "Cari rumus rusak",
  findAgain: "Cari lagi rumus rusak",
  noneBroken: "Tidak ada rumus SPBE yang rusak.",
  broken: (count: number) => `${count} rumus rusak ditemukan.`,
  repair: (count: number) => `Perbaiki ${count} rumus`,
  onProtected: "Lembar ini diproteksi, jadi rumusnya tidak diubah. Buka proteksinya lewat tab Tinjau (Review), lalu cari lagi.",
  unreadable: "Rumus di kertas kerja ini belum dapat dibaca. Coba lagi sebentar lagi.",
  becomes: "menjadi",

  problems: {
    withheld: () =>
      "Excel ini tidak memberikan berkasnya kepada add-in. Buka kertas kerja ini di Excel untuk web atau Excel di Windows, lalu coba lagi.",
    "protected-view": () =>
      "Kertas kerja ini dibuka hanya untuk dilihat. Klik Aktifkan Pengeditan di atas lembar, atau simpan salinannya, lalu coba lagi.",
    "too-large": ({ megabytes }) =>
      `Kertas kerja ini lebih besar dari ${megabytes} MB. Kurangi gambar atau lembar yang tidak perlu, lalu coba lagi.`,
    changed: () => "Kertas kerja berubah selagi dibaca. Tunggu sampai selesai disimpan, lalu coba lagi.",
    "two-open": () => "Excel masih memegang dua salinan untuk add-in lain. Tunggu sebentar atau tutup panel add-in lain, lalu coba lagi.",
    "no-answer": () =>
      "Excel tidak menjawab. Bila Anda sedang mengetik di sebuah sel, tekan Enter atau Esc, lalu coba lagi. Bila tetap begini, simpan kertas kerja lalu buka kembali panel ini.",
    "not-copied": ({ code }) =>
      `Excel tidak dapat menyalin kertas kerja ini (kode ${code}). Biasanya karena ukurannya besar: simpan dahulu, kurangi gambar atau lembar yang tidak perlu, lalu coba lagi.`,
  } satisfies FileProblemWords as FileProblemWords,
};

/** Words of the page *Kirim*. */
export type SendWords = typeof id;

const en: SendWords = {
  copyTitle: "Send-safe copy",
  copyHelp:
    "Makes a copy of the workbook whose numbers stay right on anybody's computer or phone, without this add-in. The workbook that is open stays as it is.",
  check: "Check",
  checkAgain: "Check again",
  make: "Make a safe copy",
  stop: "Stop",
  doing: {
    reading: "Reading the workbook…",
    checking: "Looking through it…",
    making: "Making the copy…",
    handing: "Handing the copy over…",
  },
  stopped: "Stopped. Nothing has changed and no file was made.",
  unchecked: "Check shows first what is in the file. Without checking, everything personal is taken out of the copy.",
  traces: "What is ticked is taken out of the copy",
  noTraces: "There is nothing personal in this file.",
  parts: {
    author: "Names of who wrote and saved it",
    company: "Company and manager",
    path: "Where it was saved",
    printer: "Name of the printer",
    "comment-authors": "Names of who commented",
    "web-extensions": "List of add-ins",
    memory: "Notes of this pane",
  },
  memoryHolds: "where the table is, marks in the sheet, the last report, remembered formulas, and reasons for findings left as they are",
  inWindow: "The safe copy is open in a new Excel window. Save it there, then attach it to your email.",
  downloaded: (name) => `The safe copy was downloaded as ${name}. Attach that file to your email.`,
  nowhere:
    "The copy was made, but this Excel can neither open nor download it. Open this workbook in Excel on the web or Excel on Windows and make the copy there.",
  download: "Download as a file",
  cannotDownload: "This Excel cannot download files. Save the copy from its window.",
  suffix: "safe copy",
  sheet: (name) => `The sheet “${name}” was added; the calculation can be checked there.`,
  native: (count) =>
    `${counted(count, "SPBE formula")} became ${plural(count, "an ordinary Excel formula", "ordinary Excel formulas")} and still ${plural(count, "calculates", "calculate")}.`,
  noFormulas: "There are no SPBE formulas in this workbook, so all its formulas are as they were.",
  fixed: (count) => `${counted(count, "formula")} became fixed ${plural(count, "value")}`,
  fixedReasons: {
    "no-equivalent": "no ordinary Excel formula says the same",
    "unclear-arguments": "which cells it reads is only known while calculating",
    "no-answer": "it has no result in this workbook either",
  },
  within: {
    validation: "a rule for what cells accept",
    "conditional-format": "a conditional format",
    table: "a table",
    chart: "a chart",
  },
  withinName: (name) => `the name ${name}`,
  removed: (what) => `Taken out of the copy: ${what}.`,
  nothingRemoved: "There was nothing personal to take out.",
  kept: (what) => `Left in the copy: ${what}.`,
  notes: {
    macros: "This workbook holds macros; they stay in the copy.",
    signature: "The digital signature is not in the copy, because it is no longer valid there.",
    "recalculated-on-opening": "Some numbers are only worked out when the copy is opened in Excel.",
  },
  mail: "Email text",
  copyMail: "Copy the email text",
  copied: "Copied.",
  copyByHand: "Excel does not allow copying from here. The text is selected: press Ctrl+C.",
  mailText: {
    subject: (about) => `Subject: Assessment workbook ${about}`,
    dear: "Dear Sir or Madam,",
    attached: (about) => `Attached is the assessment workbook ${about}.`,
    index: (index, predicate) => `Index ${index}, predicate ${predicate}.`,
    provisional: (filled, total) => `This is provisional: ${filled} of ${total} indicators are filled.`,
    check: (sheet) =>
      `Its formulas are ordinary Excel formulas; the calculation can be checked on the sheet “${sheet}” without any add-in.`,
    fixed: (cells) => `Written as fixed values: ${cells}.`,
    removed: (what) => `Not included: ${what}.`,
    macros: "This file holds macros.",
    thanks: "Kind regards,",
  },
  asItIsTitle: "When this workbook itself is sent",
  asItIsHelp:
    "A workbook with SPBE formulas makes Excel on Windows and Mac ask people who do not have this add-in whether they trust it. A safe copy does not.",

  issuesTitle: "Check before sending",
  issuesHelp: "What recipients will see, or what goes along unintended.",
  notChecked: "Choose Check above to see it.",
  noIssues: "There is nothing to look at.",
  mended: "mended in the copy",
  more: (count, title) => `${count} more: ${title}`,
  issueKinds: {
    "spbe-formula": "SPBE formulas: #NAME? without the add-in",
    "external-link": "Links to other files",
    "hidden-sheet": "Hidden sheets",
    "hidden-rows": "Hidden rows",
    "hidden-columns": "Hidden columns",
    "broken-name": "Names that point nowhere",
    comment: "Comments",
    nik: "Looks like a citizen's number (NIK)",
    phone: "Looks like a telephone number",
    email: "Email addresses",
    personal: "Personal details in the file",
    finding: "Findings and advice still open",
    provisional: "The index is still provisional",
    macros: "Macros",
    signature: "Digital signature",
  },
  repairTitle: "Repair formulas",
  repairHelp:
    "Restores SPBE formulas that became #NAME? or changed their form after the file was saved or opened on another computer. This changes the open workbook; Undo takes it back.",
  findBroken: "Find broken formulas",
  findAgain: "Find broken formulas again",
  noneBroken: "No SPBE formula is broken.",
  broken: (count) => `${counted(count, "broken formula")} found.`,
  repair: (count) => `Repair ${counted(count, "formula")}`,
  onProtected: "This sheet is protected, so its formulas are left alone. Remove the protection on the Review tab, then look again.",
  unreadable: "The formulas of this workbook could not be read. Try again in a moment.",
  becomes: "becomes",
  problems: {
    withheld: () => "This Excel hands no files to add-ins. Open this workbook in Excel on the web or Excel on Windows, then try again.",
    "protected-view": () =>
      "This workbook is open for looking only. Choose Enable Editing above the sheet, or save a copy, then try again.",
    "too-large": ({ megabytes }) =>
      `This workbook is larger than ${megabytes} MB. Remove pictures or sheets that are not needed, then try again.`,
    changed: () => "The workbook changed while it was read. Wait until it is saved, then try again.",
    "two-open": () => "Excel still holds two copies for other add-ins. Wait a moment or close other add-in panes, then try again.",
    "no-answer": () =>
      "Excel does not answer. If you are typing in a cell, press Enter or Esc, then try again. If it stays like this, save the workbook and open this pane again.",
    "not-copied": ({ code }) =>
      `Excel could not copy this workbook (code ${code}). Usually it is too large: save it first, remove pictures or sheets that are not needed, then try again.`,
  },
};

export const send: InBoth<SendWords> = { id, en };

/** The sentence for why the workbook could not be had as a file: what happened and what to do now. */
export function fileProblemSentence({ problems }: SendWords, problem: FileProblem): string {
  const say = problems[problem.kind] as (problem: FileProblem) => string;
  return say(problem);
}

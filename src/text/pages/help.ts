import type { InBoth } from "../language";

/** A word and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

const id = {
  title: "Bantuan",
  intro:
    "Panel ini membaca tabel indikator di kertas kerja Anda, menghitung indeksnya, dan menunjukkan langkah berikutnya. Kertas kerja hanya berubah bila Anda memintanya, dan tidak ada data yang dikirim ke luar.",
  startTour: "Mulai tur singkat",

  firstSteps: "Langkah pertama",
  firstStepList: [
    "Buka kertas kerja Anda: satu baris per indikator, dengan satu kolom berisi level.",
    "Panel mencari tabelnya sendiri. Periksa lembar dan kolom yang disebut, lalu klik Lampirkan.",
    "Bila kolomnya keliru, pilih kolom level lain, atau pilih sel-sel level di lembar lalu klik Gunakan sel terpilih.",
    "Belum punya kertas kerja? Buka berkas kosong: panel menawarkan lembar penilaian yang siap diisi.",
    "Setelah dilampirkan, indeks dan langkah berikutnya langsung tampil dan ikut berubah saat level diisi.",
  ],

  glossary: "Istilah",
  terms: [
    {
      term: "Instrumen",
      meaning: "Peraturan yang dipakai menilai, misalnya PermenPANRB 59/2020 dengan 47 indikator.",
    },
    {
      term: "Domain, aspek, indikator",
      meaning: "Susunan penilaian: domain terdiri atas aspek, aspek terdiri atas indikator.",
    },
    {
      term: "Level",
      meaning: "Tingkat kematangan sebuah indikator, dari 1 sampai 5 (pada 5/2018 dari 0).",
    },
    { term: "Bobot", meaning: "Besarnya pengaruh sebuah indikator terhadap indeks." },
    {
      term: "Indeks",
      meaning: "Rata-rata level menurut bobotnya, dengan dua angka di belakang koma.",
    },
    {
      term: "Predikat",
      meaning: "Sebutan untuk indeks. Pada 59/2020: Memuaskan mulai 4,20, Sangat Baik 3,50, Baik 2,60, Cukup 1,80, di bawah itu Kurang.",
    },
    {
      term: "Sementara",
      meaning: "Masih ada indikator tanpa level. Indikator itu dihitung 0 sampai diisi.",
    },
    {
      term: "Temuan",
      meaning: "Isian yang salah atau meragukan, dengan sel dan cara memperbaikinya.",
    },
    {
      term: "Indikator rendah",
      meaning: "Indikator di level 2 ke bawah, atau di bawah targetnya.",
    },
    {
      term: "Rencana aksi",
      meaning: "Indikator yang dinaikkan supaya target tercapai, dengan langkah, penanggung jawab, dan tenggatnya.",
    },
    {
      term: "Penilaian mandiri dan eksternal",
      meaning: "Penilaian oleh instansi sendiri, dan oleh asesor.",
    },
    { term: "Kertas kerja", meaning: "Berkas Excel tempat penilaian diisi." },
  ] satisfies readonly Term[],

  shortcuts: "Pintasan keyboard",
  keys: [
    {
      term: "F6, Ctrl+F6",
      meaning: "Pindah antara lembar dan panel: F6 di Excel Windows, Ctrl+F6 di Excel web.",
    },
    { term: "Ctrl+Shift+Alt+P", meaning: "Dari lembar ke panel; panel yang tertutup dibuka." },
    { term: "Klik kanan › Buka indikator ini", meaning: "Di baris tabel: buka Indikator pada indikator di baris itu." },
    { term: "Alt+Shift+0", meaning: "Ke tombol Batalkan sesudah panel menulis di lembar." },
    { term: "Tab, Shift+Tab", meaning: "Ke kontrol berikutnya atau sebelumnya." },
    { term: "Panah kiri dan kanan", meaning: "Dari tab ke tab; Enter membuka halamannya." },
  ] satisfies readonly Term[],
  /** Opens a page: by its number, the last one by the question mark. */
  pageKey: (key: number | "?", page: string): Term => ({ term: `Alt+Shift+${key}`, meaning: `Buka ${page}.` }),

  sharing: "Membagikan kertas kerja",
  sharingSteps: [
    "Simpan dan kirim berkasnya seperti biasa. Level, tanda, dan total yang ditulis panel adalah isi Excel biasa.",
    "Untuk mengumpulkan isian OPD, buka Kiriman: bagikan satu berkas untuk tiap OPD, lalu gabungkan yang kembali.",
    "Untuk penerima tanpa add-in, klik Buat salinan aman di halaman Kirim: rumus =SPBE… di salinan menjadi rumus Excel biasa yang tetap menghitung.",
    "Tanpa salinan itu, penerima tanpa add-in melihat hasil terakhir rumus =SPBE…, tetapi rumus itu tidak dapat dihitung ulang di tempatnya (#NAME?).",
    "Supaya angkanya tetap dihitung di mana pun, pakai Ringkasan › Total › Tambah baris total: isinya rumus Excel biasa.",
    "Penerima yang memasang add-in cukup membuka panel lalu mengeklik Lampirkan.",
    "Berkas tanpa bekas panel: klik Lepaskan di Ringkasan › Yang dibaca, lalu simpan. Tanda dan catatan panel dihapus; level, kolom, lembar, total, dan rumus yang Anda tulis tetap ada.",
  ],

  kept: "Yang diingat peramban ini",
  /** How many workbooks are kept in mind. */
  keptWorkbooks: (count: number) =>
    count === 0
      ? "Peramban ini tidak mengingat kertas kerja mana pun."
      : `Peramban ini mengingat ${count} kertas kerja yang pernah Anda lampirkan, supaya langsung dilampirkan lagi saat dibuka. Yang disimpan hanya kode acaknya, bukan nama, letak, atau isinya.`,
  forgetWorkbooks: "Kosongkan daftar",
  forgotten: "Daftar sudah dikosongkan.",
  notForgotten: "Daftar belum kosong: peramban ini tidak mengizinkannya. Hapus data situs ini di setelan peramban.",

  diagnostics: "Diagnostik",
  diagnosticsHelp:
    "Keterangan tentang Excel dan add-in ini untuk disertakan saat meminta bantuan. Isi kertas kerja tidak ikut, kecuali indeksnya.",
  check: "Periksa sekarang",
  copy: "Salin",
  copied: "Sudah disalin.",
  copyByHand: "Excel tidak mengizinkan penyalinan dari sini. Teksnya sudah ditandai: tekan Ctrl+C.",
  report: "Hasil pemeriksaan",
  facts: {
    version: "Versi",
    host: "Aplikasi",
    noHost: "tidak dikenal",
    sets: "Kemampuan",
    missing: "tidak ada",
    languages: "Bahasa tampilan / isi",
    numbers: "Penulisan angka",
    browser: "Peramban",
    table: "Tabel",
    noTable: "belum ada yang dilampirkan",
    paneIndex: "Indeks di panel",
    functionIndex: "Jawaban =SPBE.INDEX()",
    selfTest: "Uji rumus",
    agree: "cocok",
    differ: "TIDAK cocok",
    noAnswer: (why: string) => `tidak ada angka (${why})`,
    notTested: "tidak diuji, karena belum ada tabel",
  },
};

/** Words of *Bantuan*. */
export type HelpWords = typeof id;

const en: HelpWords = {
  title: "Help",
  intro:
    "This pane reads the indicator table in your workbook, works out its index and shows the next step. The workbook changes only when you ask for it, and nothing is sent anywhere.",
  startTour: "Start the short tour",

  firstSteps: "First steps",
  firstStepList: [
    "Open your workbook: one row per indicator, with one column that holds the levels.",
    "The pane finds the table by itself. Check the sheet and column it names, then choose Attach.",
    "If it is not the column you meant, choose another level column, or select the level cells in the sheet and choose Use selected cells.",
    "No workbook yet? Open an empty file: the pane offers an assessment sheet ready to be filled in.",
    "Once attached, the index and the next step are shown at once and follow the levels you fill in.",
  ],

  glossary: "Terms",
  terms: [
    {
      term: "Instrument",
      meaning: "The regulation used to assess, for example PermenPANRB 59/2020 with 47 indicators.",
    },
    {
      term: "Domain, aspect, indicator",
      meaning: "How the assessment is built: domains hold aspects, aspects hold indicators.",
    },
    { term: "Level", meaning: "The maturity of an indicator, from 1 to 5 (in 5/2018 from 0)." },
    { term: "Weight", meaning: "How much an indicator counts in the index." },
    { term: "Index", meaning: "The average level by weight, with two decimals." },
    {
      term: "Predicate",
      meaning: "The name an index earns. In 59/2020: Memuaskan from 4.20, Sangat Baik 3.50, Baik 2.60, Cukup 1.80, Kurang below.",
    },
    {
      term: "Provisional",
      meaning: "Some indicators have no level yet. They count as 0 until they are filled.",
    },
    {
      term: "Finding",
      meaning: "An entry that is wrong or doubtful, with its cell and how to put it right.",
    },
    { term: "Low indicator", meaning: "An indicator at level 2 or below, or below its target." },
    {
      term: "Action plan",
      meaning: "The indicators to raise so that the target is reached, with step, owner and deadline.",
    },
    {
      term: "Self and external assessment",
      meaning: "The assessment by the agency itself, and by the assessor.",
    },
    { term: "Workbook", meaning: "The Excel file in which the assessment is filled in." },
  ],

  shortcuts: "Keyboard shortcuts",
  keys: [
    {
      term: "F6, Ctrl+F6",
      meaning: "Move between sheet and pane: F6 in Excel on Windows, Ctrl+F6 on the web.",
    },
    { term: "Ctrl+Shift+Alt+P", meaning: "From the sheet into the pane; a closed one is opened." },
    { term: "Right-click › Open this indicator", meaning: "In a row of the table: open Indicators at the indicator of that row." },
    { term: "Alt+Shift+0", meaning: "To the button Undo after the pane wrote into the sheet." },
    { term: "Tab, Shift+Tab", meaning: "To the next or the previous control." },
    { term: "Left and right arrow", meaning: "From tab to tab; Enter opens the page." },
  ],
  pageKey: (key, page) => ({ term: `Alt+Shift+${key}`, meaning: `Open ${page}.` }),

  sharing: "Sharing the workbook",
  sharingSteps: [
    "Save and send the file as always. Levels, marks and totals written by the pane are ordinary Excel contents.",
    "To collect what units answer, open Submissions: hand out one file for each unit, then merge what comes back.",
    "For people without the add-in, choose Make a safe copy on the page Send: =SPBE… formulas become ordinary Excel formulas there and still calculate.",
    "Without that copy, whoever has no add-in sees the last results of =SPBE… formulas, but cannot recalculate them (#NAME?).",
    "For numbers that are worked out anywhere, use Summary › Totals › Add a total row: it holds ordinary Excel formulas.",
    "Whoever has the add-in opens the pane and chooses Attach.",
    "A file without traces of the pane: choose Detach under Summary › What was read, then save. Marks and notes of the pane are removed; levels, columns, sheets, totals and formulas you wrote stay.",
  ],

  kept: "What this browser remembers",
  keptWorkbooks: (count) =>
    count === 0
      ? "This browser remembers no workbook."
      : `This browser remembers ${count} ${count === 1 ? "workbook" : "workbooks"} you attached, so that opening one attaches it again. Only a random code is kept, not its name, place or contents.`,
  forgetWorkbooks: "Empty the list",
  forgotten: "The list is empty now.",
  notForgotten: "The list is not empty yet: this browser does not allow it. Delete the data of this site in the browser's settings.",

  diagnostics: "Diagnostics",
  diagnosticsHelp:
    "Facts about this Excel and the add-in, to send along when you ask for help. Nothing of the workbook is in it but the index.",
  check: "Check now",
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "Excel does not allow copying from here. The text is selected: press Ctrl+C.",
  report: "Result of the check",
  facts: {
    version: "Version",
    host: "Application",
    noHost: "unknown",
    sets: "Capabilities",
    missing: "none",
    languages: "Display / content language",
    numbers: "Number format",
    browser: "Browser",
    table: "Table",
    noTable: "nothing attached",
    paneIndex: "Index in the pane",
    functionIndex: "Answer of =SPBE.INDEX()",
    selfTest: "Formula test",
    agree: "agrees",
    differ: "does NOT agree",
    noAnswer: (why) => `no number (${why})`,
    notTested: "not tested, because there is no table",
  },
};

export const help: InBoth<HelpWords> = { id, en };

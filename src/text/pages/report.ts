import { counted } from "../plural";
import type { InBoth } from "../language";

/** What a report can do without, and how the person can add it. */
export type MissingBeside = "target" | "previous" | "external";

const id = {
  help: "Satu klik membuat lembar Laporan, siap cetak di A4: satu halaman untuk ditandatangani pimpinan, lalu susunan laporan hasil evaluasi resmi (LHE) dengan grafik Excel.",
  /** Only where the pane speaks another language than the report. */
  language: null as string | null,
  fillIn:
    "Isi kepala surat dan tempat tanda tangan (titik-titik) langsung di lembar Laporan. Memperbarui laporan tidak mengubah isian Anda.",
  agency: "Nama instansi",
  agencyHint: "Tampil di judul dan di atas setiap halaman.",
  year: "Tahun penilaian",
  yearHint: "Misalnya 2026.",
  contents: "Isi laporan",
  parts: [
    "Halaman pertama untuk pimpinan: kepala surat, indeks, predikat, radar, tabel domain, tiga langkah pertama, dan tempat tanda tangan",
    "Tabel domain dan aspek, grafik domain",
    "Kekuatan, kelemahan, dan rekomendasi",
    "Level semua indikator, kolom dan bagian Catatan untuk Anda",
  ],
  provisional: (missing: number) => `${missing} indikator belum diisi dan dihitung 0, jadi indeks di laporan disebut sementara.`,
  drafts: "Langkah pada instrumen ini masih rancangan; laporan menyebutnya begitu.",
  findings: (count: number) => `Masih ada ${count} temuan; sebaiknya diperiksa sebelum laporan dibuat.`,
  toFindings: "Lihat temuan",
  leftOut: "Belum dimuat",
  missing: {
    target: "Target per indikator: tabel belum berisi target. Radar memakai target nasional.",
    previous: "Tahun lalu: tabel belum berisi level tahun sebelumnya.",
    external: "Penilaian eksternal: tabel belum berisi level dari penilai eksternal.",
  } satisfies Readonly<Record<MissingBeside, string>>,
  add: {
    target: "Tambah kolom Target",
    previous: "Tambah kolom nilai tahun lalu",
    external: "Tambah kolom nilai eksternal",
  } satisfies Readonly<Record<MissingBeside, string>>,
  toIndicators: "Begitu kolomnya ada dan terisi, perbarui laporan.",
  undoListWarning: "Menambah lembar mengosongkan daftar urungkan (Ctrl+Z) Excel. Batalkan di panel ini tetap dapat mengembalikannya.",
  known: (sheet: string) =>
    `Laporan terakhir ada di lembar ${sheet}. Memperbaruinya tidak menghapus tulisan Anda di kolom Catatan, di samping, atau di bawahnya; sel laporan yang Anda ubah dibiarkan dan disebutkan.`,
  /** The link to the report. */
  open: (sheet: string) => `Buka lembar ${sheet}`,
  /** Whether the report in the workbook still says what the table does. */
  upToDate: "Laporan di lembar sama dengan tabel sekarang.",
  otherIndex: (shown: string, now: string) => `Laporan menunjukkan indeks ${shown}; sekarang ${now}.`,
  otherLevels: (count: number) => `Level ${count} indikator di laporan berbeda dengan di tabel.`,
  otherSource: (shown: string, now: string) => `Sumber di laporan tertulis ${shown}; sekarang ${now}.`,
  toUpdate: "Perbarui laporan supaya sama.",
  /** The pane ended while the report was being made. */
  unfinished:
    "Pembuatan laporan terhenti di tengah jalan: grafik dan tata cetaknya mungkin belum ada. Perbarui laporan untuk melengkapinya.",
  gone: "Laporan yang dibuat sebelumnya sudah tidak ada. Yang berikutnya dibuat di lembar baru.",
  make: "Buat laporan",
  update: "Perbarui laporan",
  plainNumbers: "Laporan berisi angka per hari ini, bukan rumus, jadi tetap sama bila dikirim. Setelah level berubah, perbarui laporan.",
};

/** Words of the page that makes the report. What stands in the report itself is in `report-sheet.ts`. */
export type ReportWords = typeof id;

const en: ReportWords = {
  help: "One click makes a Laporan sheet, ready to print on A4: one page for the head of the agency to sign, then the layout of the official result report (LHE) with Excel charts.",
  language: "The report itself is in Indonesian, as the official one is.",
  fillIn: "Fill in the letterhead and the signature (dotted) in the Laporan sheet itself. Updating the report leaves what you filled in.",
  agency: "Name of the agency",
  agencyHint: "Stands in the title and at the head of every page.",
  year: "Year of the assessment",
  yearHint: "For example 2026.",
  contents: "What it holds",
  parts: [
    "A first page for the head: letterhead, index, predicate, radar, table of domains, first three actions and room to sign",
    "Table of domains and aspects, chart of domains",
    "Strengths, weaknesses and recommendations",
    "Levels of all indicators, a column and a part for your own notes (Catatan)",
  ],
  provisional: (missing) =>
    `${counted(missing, "indicator is", "indicators are")} not filled and count 0, so the report calls its index provisional (sementara).`,
  drafts: "The actions of this instrument are drafts; the report says so.",
  findings: (count) =>
    `There ${count === 1 ? "is 1 finding" : `are ${count} findings`} left; they had better be looked at before the report is made.`,
  toFindings: "See the findings",
  leftOut: "Not in it yet",
  missing: {
    target: "Target per indicator: the table holds no targets. The radar shows the national target.",
    previous: "Last year: the table holds no levels of the year before.",
    external: "External assessment: the table holds no assessor's levels.",
  },
  add: {
    target: "Add a Target column",
    previous: "Add a column for last year's levels",
    external: "Add a column for external levels",
  },
  toIndicators: "Once such a column is there and filled, update the report.",
  undoListWarning: "Adding a sheet empties Excel's undo list (Ctrl+Z). Undo in this pane can still take it back.",
  known: (sheet) =>
    `The last report is on sheet ${sheet}. Updating it keeps what you wrote in the Catatan column, beside it and below it; cells of the report that you changed are left as they are and named.`,
  open: (sheet) => `Open the sheet ${sheet}`,
  upToDate: "The report in the sheet says the same as the table now.",
  otherIndex: (shown, now) => `The report shows the index ${shown}; it is ${now} now.`,
  otherLevels: (count) => `The report differs from the table in the levels of ${counted(count, "indicator")}.`,
  otherSource: (shown, now) => `The report names as its source: ${shown}; now it is: ${now}.`,
  toUpdate: "Update the report to make them agree.",
  unfinished: "Making the report stopped halfway: its charts and page layout may be missing. Update the report to complete it.",
  gone: "The report made before is not there any more. The next one is made on a new sheet.",
  make: "Make the report",
  update: "Update the report",
  plainNumbers:
    "The report holds the numbers as of today, no formulas, so it stays the same when you send it. After levels change, update the report.",
};

export const report: InBoth<ReportWords> = { id, en };

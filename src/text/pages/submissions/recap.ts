import type { InBoth } from "../../language";
import { counted } from "../../plural";

const id = {
  title: "Rekap banyak instansi",
  help: "Tambahkan kertas kerja dari banyak instansi untuk melihat indeks dan peringkatnya. Kertas kerja yang sedang terbuka tidak ikut dan tidak diubah.",
  choose: "Pilih kertas kerja…",
  drop: "atau seret berkas .xlsx ke sini",
  choosePrevious: "Pilih rekap tahun lalu…",
  dropPrevious: "untuk melihat perubahannya (.xlsx, .csv, atau .json)",
  previousTaken: (file: string) => `Dibandingkan dengan ${file}.`,
  reading: (done: number, all: number) => `Membaca berkas ${done} dari ${all}…`,
  stop: "Hentikan",
  stopped: (read: number, all: number) => `Dihentikan: ${read} dari ${all} berkas sudah dibaca dan tampil di bawah.`,
  clear: "Kosongkan rekap",
  make: "Buat berkas rekap",
  download: "Unduh sebagai berkas",
  fileName: "Rekap SPBE.xlsx",
  levels: "Sertakan level semua indikator",
  inWindow: "Rekap sudah terbuka di jendela Excel yang baru. Simpan di sana.",
  downloaded: (name: string) => `Rekap diunduh dengan nama ${name}.`,
  nowhere: "Excel ini tidak dapat membuka atau mengunduh berkas rekap. Buka panel ini di Excel untuk web atau Excel di Windows.",
  columns: { rank: "Peringkat", index: "Indeks", change: "Perubahan" },
  facts: (predicate: string, filled: number, total: number) => `${predicate}, ${filled} dari ${total} terisi`,
  inGroup: (rank: number, group: string) => `ke-${rank} di ${group}`,
  national: (rank: number, of: number, year: number) => `nasional ke-${rank} dari ${of} (${year})`,
  distribution: (predicate: string, count: number) => `${predicate}: ${count}`,
  more: (count: number) => `${count} instansi lagi`,
  moreUnread: (count: number) => `${count} berkas lagi`,
};

/** Words of the part of *Kiriman* that sets many agencies side by side. */
export type RecapPageWords = typeof id;

const en: RecapPageWords = {
  title: "Many agencies",
  help: "Add the workbooks of many agencies to see their indices and ranks. The open workbook is not one of them and is not changed.",
  choose: "Choose workbooks…",
  drop: "or drop .xlsx files here",
  choosePrevious: "Choose last year's recap…",
  dropPrevious: "to see what changed (.xlsx, .csv or .json)",
  previousTaken: (file) => `Compared with ${file}.`,
  reading: (done, all) => `Reading file ${done} of ${all}…`,
  stop: "Stop",
  stopped: (read, all) => `Stopped: ${read} of ${counted(all, "file")} ${read === 1 ? "is" : "are"} read and shown below.`,
  clear: "Clear the recap",
  make: "Make a recap file",
  download: "Download as a file",
  fileName: "Recap SPBE.xlsx",
  levels: "With the levels of all indicators",
  inWindow: "The recap is open in a new window of Excel. Save it there.",
  downloaded: (name) => `The recap was downloaded as ${name}.`,
  nowhere: "This Excel can neither open nor download the recap. Open this pane in Excel on the web or on Windows.",
  columns: { rank: "Rank", index: "Index", change: "Change" },
  facts: (predicate, filled, total) => `${predicate}, ${filled} of ${total} filled`,
  inGroup: (rank, group) => `no. ${rank} in ${group}`,
  national: (rank, of, year) => `no. ${rank} of ${of} nationally (${year})`,
  distribution: (predicate, count) => `${predicate}: ${count}`,
  more: (count) => `${count} more ${count === 1 ? "agency" : "agencies"}`,
  moreUnread: (count) => `${counted(count, "more file", "more files")}`,
};

export const recapPage: InBoth<RecapPageWords> = { id, en };

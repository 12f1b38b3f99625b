import type { RecapCandidate, UnreadEntry } from "../../recap/model";
import { answerWords } from "../cli/answers";
import type { InBoth, Language } from "../language";
import { counted, plural } from "../plural";

/** Words of a recap of many agencies, as a workbook, as text and on screen. */
const id = {
  title: "Rekap indeks",
  sheets: { recap: "Rekap", levels: "Tingkat kematangan", chart: "Grafik" },
  listTitle: (instrument: string, years: string) => (years === "" ? instrument : `${instrument}, tahun ${years}`),
  /** Headers of the table. An earlier recap is read back by them, so they never change. */
  columns: {
    rank: "Peringkat",
    rankInGroup: "Peringkat kelompok",
    agency: "Instansi",
    group: "Kelompok",
    year: "Tahun",
    instrument: "Instrumen",
    index: "Indeks",
    status: "Status",
    predicate: "Predikat",
    filled: "Indikator terisi",
    total: "Jumlah indikator",
    previous: "Indeks sebelumnya",
    change: "Perubahan",
    nationalIndex: "Indeks nasional",
    nationalRank: "Peringkat nasional kelompok",
    nationalYear: "Tahun nasional",
    file: "Berkas",
    remark: "Keterangan",
  },
  aspect: (number: number) => `Aspek ${number}`,
  domain: (number: number) => `Domain ${number}`,
  indicator: (key: string) => `Indikator ${key}`,
  complete: "lengkap",
  provisional: "sementara",
  provisionalNote: (count: number) =>
    `${count} indeks bersifat sementara (*) karena belum semua indikator terisi; peringkatnya masih dapat berubah.`,
  repeated: "lebih dari satu berkas untuk instansi dan tahun ini",
  repeatedNote: (count: number) => `${count} berkas berasal dari instansi dan tahun yang sama. Pilih satu berkas, lalu buat rekap lagi.`,
  yearsNote: "Tahun berkas tidak sama; bandingkan dengan hati-hati.",
  previousProvisional: "indeks sebelumnya sementara",
  nationalNote: (rank: number, of: number, year: number) => `ke-${rank} dari ${of} (${year})`,
  distributionTitle: "Sebaran predikat",
  predicateHeader: "Predikat",
  countHeader: "Jumlah instansi",
  filledShare: (filled: number, total: number) => `Indikator terisi: ${filled} dari ${total}`,
  unreadTitle: "Tidak dapat direkap",
  unreadHeader: "Alasan",
  undecided: (places: string) =>
    `Beberapa tabel atau kolom sama-sama mungkin (${places}). Buka di Excel, pilih tabelnya dengan add-in, simpan, lalu coba lagi.`,
  candidate: (sheet: string, column: string, header: string) => `lembar ${sheet} kolom ${column}${header === "" ? "" : ` “${header}”`}`,
  chartTitle: (instrument: string, shown: number, all: number) =>
    shown === all ? `Indeks ${instrument}` : `Indeks ${instrument}, ${shown} teratas dari ${all} instansi`,
  unitWorkbook: "Ini isian satu OPD, bukan kertas kerja instansi. Gabungkan dahulu ke kertas kerja instansinya (halaman Kiriman).",
  notARecap: "Berkas rekap sebelumnya tidak dikenali. Pilih berkas rekap (.xlsx, .csv, atau .json) yang dibuat oleh program ini.",
};

const en: typeof id = {
  title: "Recap of indices",
  sheets: { recap: "Recap", levels: "Maturity levels", chart: "Chart" },
  listTitle: (instrument, years) => (years === "" ? instrument : `${instrument}, ${years}`),
  columns: {
    rank: "Rank",
    rankInGroup: "Rank in group",
    agency: "Agency",
    group: "Group",
    year: "Year",
    instrument: "Instrument",
    index: "Index",
    status: "Status",
    predicate: "Predicate",
    filled: "Indicators filled",
    total: "Indicators",
    previous: "Previous index",
    change: "Change",
    nationalIndex: "National index",
    nationalRank: "National rank in group",
    nationalYear: "National year",
    file: "File",
    remark: "Remark",
  },
  aspect: (number) => `Aspect ${number}`,
  domain: (number) => `Domain ${number}`,
  indicator: (key) => `Indicator ${key}`,
  complete: "complete",
  provisional: "provisional",
  provisionalNote: (count) =>
    `${counted(count, "index", "indices")} ${plural(count, "is", "are")} provisional (*), because not all indicators are filled; ${plural(count, "its rank", "their ranks")} may change.`,
  repeated: "more than one file for this agency and year",
  repeatedNote: (count) => `${count} files are of the same agency and year. Choose one file, then make the recap again.`,
  yearsNote: "The files are of different years; compare with care.",
  previousProvisional: "the previous index was provisional",
  nationalNote: (rank, of, year) => `${rank} of ${of} (${year})`,
  distributionTitle: "Predicates",
  predicateHeader: "Predicate",
  countHeader: "Agencies",
  filledShare: (filled, total) => `Indicators filled: ${filled} of ${total}`,
  unreadTitle: "Not in the recap",
  unreadHeader: "Why",
  undecided: (places) =>
    `Several tables or columns are equally possible (${places}). Open it in Excel, choose the table with the add-in, save it, then try again.`,
  candidate: (sheet, column, header) => `sheet ${sheet} column ${column}${header === "" ? "" : ` “${header}”`}`,
  chartTitle: (instrument, shown, all) =>
    shown === all ? `Index, ${instrument}` : `Index, ${instrument}: the highest ${shown} of ${all} agencies`,
  unitWorkbook: "This is the workbook of one unit, not of an agency. Merge it into the workbook of its agency first (page Submissions).",
  notARecap: "The earlier recap is not known as one. Choose a recap (.xlsx, .csv or .json) made by this program.",
};

/** Words of a recap. */
export type RecapWords = typeof id;

/** Words of a recap, in both languages. */
export const recapWords: InBoth<RecapWords> = { id, en };

/** How many tables a sentence names. */
const NAMED = 5;

/** Why a file is no part of a recap, and what to do next. */
export function unreadSentence({ reason }: UnreadEntry, language: Language): string {
  if (reason.kind === "refused") return reason.sentence[language];
  if (reason.kind === "unit-workbook") return recapWords[language].unitWorkbook;
  if (reason.kind !== "undecided") return answerWords[language].none[reason.kind];
  const { undecided, candidate } = recapWords[language];
  const places = reason.candidates.map(({ sheet, levelColumn, header }: RecapCandidate) => candidate(sheet, levelColumn, header));
  return undecided([...places.slice(0, NAMED), ...(places.length > NAMED ? ["…"] : [])].join("; "));
}

import { counted } from "../plural";
import type { InBoth } from "../language";

const id = {
  title: "Rumus",
  intro:
    "Rumus SPBE menghitung langsung di sel dan selalu sama dengan panel ini. Pilih sel kosong di lembar, lalu sisipkan rumusnya dari sini. Sel yang sudah berisi tidak akan ditimpa.",
  search: "Cari rumus",
  clearSearch: "Kosongkan pencarian",
  searchHint: "misalnya peringkat, target, bobot",
  found: (count: number) => `${count} rumus`,
  nothingFound: (search: string) => `Tidak ada rumus yang cocok dengan “${search}”. Coba kata lain, misalnya indeks atau target.`,
  categories: {
    index: "Indeks dan predikat",
    check: "Memeriksa isian",
    regulation: "Bobot, kriteria, dan langkah",
    plan: "Target dan rencana",
    compare: "Membandingkan",
    support: "Bantuan",
  },
  answers: (what: string) => `Hasil: ${what}.`,
  /** Title of the part with arguments and examples. */
  more: (name: string) => `Ubah isian dan lihat contoh ${name}`,
  arguments: "Isian",
  optional: "boleh kosong",
  /** Names of the arguments that the person may fill in. */
  fields: {
    domain: "Domain",
    aspect: "Aspek",
    indicator: "Indikator",
    level: "Level",
    target: "Target",
    agency: "Nama instansi",
    what: "Yang ditanyakan",
    year: "Tahun",
    indices: "Sel indeks pembanding",
  },
  newestYear: "yang terbaru",
  whats: {
    index: "Indeks",
    predicate: "Predikat",
    d1: "Indeks domain 1",
    d2: "Indeks domain 2",
    d3: "Indeks domain 3",
    d4: "Indeks domain 4",
    rank: "Peringkat",
    of: "Dari berapa instansi",
    province: "Provinsi",
    group: "Kelompok instansi",
    mean: "Rata-rata kelompok",
    median: "Median kelompok",
    next: "Jarak ke yang tepat di atasnya",
  } as Readonly<
    Record<"index" | "predicate" | "d1" | "d2" | "d3" | "d4" | "rank" | "of" | "province" | "group" | "mean" | "median" | "next", string>
  >,
  agencyMissing: "Isi nama instansi dahulu, misalnya Kota Dumai.",
  targetWrong: (highest: string, predicates: string) => `Isi target dengan angka sampai ${highest} atau predikat: ${predicates}.`,
  indicesMissing: "Isi sel indeks pembanding dahulu, misalnya B2:B13 atau Rekap!B2:B13.",
  indicesHint: "misalnya Rekap!B2:B13",
  noDomains: "Instrumen ini tidak mempunyai domain, jadi rumus ini tidak dapat dipakai.",
  filledFromTable: (cells: string) => `Level diambil dari tabel terlampir: ${cells}.`,
  followsTable: "Rumus-rumus ini mengikuti tabel yang dilampirkan, karena nomor dan level tabelnya tidak berada di satu blok sel.",
  spreads: (rows: number, columns: number) => `Hasilnya melebar sampai ${rows} baris × ${columns} kolom; sel-sel itu harus kosong.`,
  insert: (name: string) => `Sisipkan ${name}`,
  examples: "Contoh",
  examplesHelp: "Alamat sel pada contoh menunjuk kertas kerja contoh, bukan kertas kerja Anda.",
  notHere:
    "Rumus =SPBE… belum tersedia di Excel ini, jadi tidak dapat disisipkan. Buka kertas kerja ini di Microsoft 365 atau Excel untuk web.",
};

/** Words of the page with the functions. */
export type FormulasWords = typeof id;

const en: FormulasWords = {
  title: "Formulas",
  intro:
    "SPBE formulas work right in a cell and always agree with this pane. Select an empty cell in the sheet, then insert a formula from here. A cell that holds something is not overwritten.",
  search: "Search formulas",
  clearSearch: "Clear the search",
  searchHint: "for example rank, target, weight",
  found: (count) => counted(count, "formula"),
  nothingFound: (search) => `No formula fits “${search}”. Try another word, for example index or target.`,
  categories: {
    index: "Index and predicate",
    check: "Checking entries",
    regulation: "Weights, criteria and steps",
    plan: "Target and plan",
    compare: "Comparing",
    support: "Support",
  },
  answers: (what) => `Gives: ${what}.`,
  more: (name) => `Change arguments and see examples of ${name}`,
  arguments: "Arguments",
  optional: "may be left out",
  fields: {
    domain: "Domain",
    aspect: "Aspect",
    indicator: "Indicator",
    level: "Level",
    target: "Target",
    agency: "Name of the agency",
    what: "What to tell",
    year: "Year",
    indices: "Cells with the indices to compare with",
  },
  newestYear: "the newest",
  whats: {
    index: "Index",
    predicate: "Predicate",
    d1: "Index of domain 1",
    d2: "Index of domain 2",
    d3: "Index of domain 3",
    d4: "Index of domain 4",
    rank: "Rank",
    of: "Out of how many agencies",
    province: "Province",
    group: "Group of agencies",
    mean: "Mean of the group",
    median: "Median of the group",
    next: "Distance to the next one up",
  },
  agencyMissing: "Fill in the name of the agency first, for example Kota Dumai.",
  targetWrong: (highest, predicates) => `Fill in a number up to ${highest} or a predicate as the target: ${predicates}.`,
  indicesMissing: "Fill in the cells to compare with first, for example B2:B13 or Rekap!B2:B13.",
  indicesHint: "for example Rekap!B2:B13",
  noDomains: "This instrument has no domains, so this formula cannot be used.",
  filledFromTable: (cells) => `Levels are taken from the attached table: ${cells}.`,
  followsTable: "These formulas follow the attached table, because its numbers and levels do not stand in one block of cells.",
  spreads: (rows, columns) => `Its result takes up to ${rows} rows × ${columns} columns; those cells must be empty.`,
  insert: (name) => `Insert ${name}`,
  examples: "Examples",
  examplesHelp: "The cells in the examples are those of the sample workbook, not of yours.",
  notHere:
    "The =SPBE… formulas are not available in this Excel, so they cannot be inserted. Open this workbook in Microsoft 365 or Excel on the web.",
};

export const formulasWords: InBoth<FormulasWords> = { id, en };

import type { InBoth } from "../language";

/** How a difference is said, by the way it goes. */
type DirectionWords = Readonly<Record<"up" | "down" | "same", string>>;
/** The same with its size, which then needs no sign. */
type SizedWords = Readonly<Record<"up" | "down" | "same", (size: string) => string>>;

const id = {
  columns: "Kolom di kertas kerja ini",
  columnsHelp: "Semua angka di bagian ini dihitung dari lembar Anda, bukan hasil resmi.",
  from: "Bandingkan",
  to: "dengan",
  /** A column where its header says nothing. */
  column: (letter: string) => `Kolom ${letter}`,
  /** A column by header and what it means. */
  named: (header: string, meaning: string) => `${header} (${meaning})`,
  /** The same on another sheet. */
  onSheet: (sheet: string, name: string) => `Lembar ${sheet}: ${name}`,
  readingSheet: (sheet: string) => `Membaca lembar ${sheet}…`,
  notOnSheet: (sheet: string) => `Tabel di lembar ${sheet} tidak ditemukan lagi. Pilih yang lain, atau kembalikan lembarnya.`,
  foreignSheets: (sheets: string) => `Tabel di lembar ${sheets} memakai instrumen lain, jadi tidak disandingkan.`,
  /** Beside tables of SPBE and Pemdi; before the link, the link, after it. */
  noConversion: [
    "Tidak ada konversi resmi antara nilai SPBE dan Pemdi; yang dapat dibawa hanya data dukungnya, lihat ",
    "Data Dukung",
    ".",
  ] as readonly [string, string, string],
  /** A year in which another instrument was in force than the table's. */
  otherYear: (year: number, inForce: string, own: string) =>
    `Pada ${year} berlaku ${inForce}, sedangkan tabel ini ${own}. Hasil resmi ${year} tidak sebanding dengan angka di sini.`,
  /** Between two years in a list. */
  break: "Instrumen berganti: angka di atas dan di bawah garis ini tidak disambung.",
  sameTwice: "Pilih dua kolom yang berbeda.",
  onlyOne: "Tabel ini baru punya satu kolom level, jadi belum ada yang dapat dibandingkan.",
  emptyColumn: (name: string) => `Kolom “${name}” masih kosong. Isi levelnya di lembar, lalu kolom itu dapat dibandingkan di sini.`,
  missingWhats: {
    year: "Tambahkan kolom tahun lalu untuk melihat yang naik dan turun.",
    external: "Tambahkan kolom penilaian eksternal untuk melihat di mana penilai berbeda pendapat.",
    target: "Tambahkan kolom target untuk melihat berapa lagi yang kurang.",
  },
  add: {
    year: "Tambah kolom tahun lalu",
    external: "Tambah kolom eksternal",
    target: "Tambah kolom target",
  },
  addHelp: "Kolom kosong ditambahkan di kanan tabel; tidak ada yang ditimpa.",
  notFilled: (name: string, filled: number, total: number) =>
    `${name} baru terisi ${filled} dari ${total}; yang kosong dihitung 0, jadi indeksnya sementara.`,
  difference: {
    years: { up: "naik", down: "turun", same: "tetap" },
    assessors: { up: "lebih tinggi", down: "lebih rendah", same: "sama" },
    target: { up: "di atas target", down: "di bawah target", same: "sesuai target" },
    columns: { up: "lebih tinggi", down: "lebih rendah", same: "sama" },
  } satisfies Readonly<Record<"years" | "assessors" | "target" | "columns", DirectionWords>>,
  by: {
    years: { up: (size) => `naik ${size}`, down: (size) => `turun ${size}`, same: () => "tetap" },
    assessors: { up: (size) => `${size} lebih tinggi`, down: (size) => `${size} lebih rendah`, same: () => "sama" },
    target: { up: (size) => `${size} di atas target`, down: (size) => `${size} di bawah target`, same: () => "sesuai target" },
    columns: { up: (size) => `${size} lebih tinggi`, down: (size) => `${size} lebih rendah`, same: () => "sama" },
  } satisfies Readonly<Record<"years" | "assessors" | "target" | "columns", SizedWords>>,
  incomparable: "belum dapat dibandingkan",
  differenceTitle: {
    years: "Perubahan",
    assessors: "Selisih",
    target: "Terhadap target",
    columns: "Selisih",
  },
  overall: "Indeks keseluruhan",
  groups: "Domain dan aspek",
  group: "Domain, aspek",
  indicatorColumn: "Indikator",
  indicators: "Indikator",
  counts: (kind: "years" | "assessors" | "target" | "columns", up: number, down: number, same: number) =>
    kind === "years"
      ? `${up} naik, ${down} turun, ${same} tetap.`
      : kind === "target"
        ? `${up} di atas target, ${down} di bawah target, ${same} sesuai target.`
        : `${up} lebih tinggi, ${down} lebih rendah, ${same} sama.`,
  notCompared: (count: number) => `${count} belum dapat dibandingkan karena salah satunya belum diisi.`,
  show: "Tampilkan",
  shows: {
    different: "Yang berbeda",
    down: "Yang turun atau lebih rendah",
    up: "Yang naik atau lebih tinggi",
    same: "Yang sama",
    unknown: "Yang belum dapat dibandingkan",
    all: "Semua",
  },
  noneShown: "Tidak ada indikator seperti itu.",
  blank: "kosong",
  openIndicator: (key: string) => `Buka indikator ${key}`,
  years: "Dari tahun ke tahun",
  year: "Tahun",
  index: "Indeks",
  predicate: "Predikat",

  national: "Hasil evaluasi nasional",
  nationalHelp: "Angka resmi yang diumumkan Kementerian PANRB, tersimpan di add-in ini; tidak ada yang dikirim.",
  agency: "Nama instansi",
  agencyHint: "misalnya Kota Dumai",
  proposed: (agency: string) => `Judul kertas kerja ini menyebut ${agency}.`,
  useProposed: "Pakai nama ini",
  nationalYear: "Tahun evaluasi",
  otherAgency: "Lihat hasil instansi lain",
  otherAgencyHint: "Boleh kosong. Angka di lembar Anda tidak ikut dibandingkan dengannya.",
  backToOwn: "Kembali ke instansi sendiri",
  otherShown: (agency: string) => `Ini hasil resmi ${agency}, bukan instansi Anda. Angka dari lembar Anda tidak disandingkan di sini.`,
  loading: "Memuat hasil nasional…",
  loadFailed: "Hasil nasional belum dapat dimuat. Periksa sambungan internet.",
  typeAgency: "Isi nama instansi untuk melihat hasil resminya dan peringkatnya.",
  severalFit: (typed: string) => `“${typed}” cocok dengan beberapa instansi. Pilih yang dimaksud:`,
  othersFit: (count: number) => `Masih ada ${count} instansi lain yang cocok. Tulis namanya lebih lengkap.`,
  unpublished: (agency: string, year: number) => `${agency} tidak ada di hasil ${year}, tetapi ada di tahun lain.`,
  openYear: (year: number) => `Lihat tahun ${year}`,
  unknown: (typed: string, year: number) =>
    `“${typed}” tidak ditemukan di hasil ${year}. Tulis nama seperti di hasil resmi, misalnya Kab. Siak atau Kementerian Keuangan.`,
  closeNames: "Mungkin maksud Anda:",
  official: (year: number) => `Indeks resmi ${year}`,
  ownSheet: "Indeks di kertas kerja ini",
  ownSheetHelp: "hitungan sendiri, bukan hasil resmi",
  otherInstrument: (instrument: string) =>
    `Hasil nasional 2023 dan 2024 memakai instrumen 59/2020; kertas kerja ini ${instrument}, jadi angkanya tidak disandingkan.`,
  domain: "Domain",
  officialShort: "Resmi",
  groupMean: "Rata-rata kelompok",
  ownShort: "Di lembar",
  unreadable: "tidak terbaca",
  standings: "Posisi",
  inProvince: (province: string) => `Kabupaten/kota di ${province}`,
  inGroup: (group: string) => `Kelompok ${group}`,
  inCountry: "Semua instansi",
  noProvince: "Peringkat di provinsi hanya ada untuk kabupaten dan kota.",
  /** Over the list of all agencies that are ranked together. */
  atAGlance: (where: string) => `Sekilas: ${where}`,
  withTarget: "Anda dengan target",
  typeTarget: "Isi target di Ringkasan untuk melihat peringkatnya di daftar ini.",
  rank: "Peringkat",
  rankOf: (rank: number, of: number, above: number) =>
    above < rank ? `${rank} dari ${of}` : `${rank}; ${above} dari ${of} instansi nilainya lebih tinggi (nilai yang sama berbagi peringkat)`,
  mean: "Rata-rata",
  median: "Median",
  quartiles: "50% instansi di rentang",
  quartileRange: (lower: string, upper: string) => `${lower}–${upper}`,
  next: "Satu peringkat di atas",
  nextUp: (distance: string, names: string) => `${names}, selisih ${distance}`,
  andOthers: (names: string, count: number) => `${names}, dan ${count} lainnya`,
  highest: "sudah yang tertinggi",
  dense:
    "Instansi dengan nilai yang sama berbagi satu peringkat dan peringkat berikutnya tidak melompat, jadi yang nilainya lebih tinggi dapat lebih banyak daripada peringkatnya.",
  /** `rank` as {@link rankOf} says it. */
  wouldRank: (index: string, rank: string, where: string) =>
    `Seandainya ${index} dari lembar ini menjadi hasil resmi, peringkatnya ${rank}. ${where}; ini perkiraan.`,
  source: (year: number) => `Sumber: Laporan Pelaksanaan Evaluasi SPBE ${year}, Kementerian PANRB.`,
};

/** Words of the page that compares. */
export type ComparisonWords = typeof id;

const en: ComparisonWords = {
  columns: "Columns of this workbook",
  columnsHelp: "Every number in this part is worked out from your sheet; none is an official result.",
  from: "Compare",
  to: "with",
  column: (letter) => `Column ${letter}`,
  named: (header, meaning) => `${header} (${meaning})`,
  onSheet: (sheet, name) => `Sheet ${sheet}: ${name}`,
  readingSheet: (sheet) => `Reading sheet ${sheet}…`,
  notOnSheet: (sheet) => `The table on sheet ${sheet} cannot be found any more. Choose another, or bring the sheet back.`,
  foreignSheets: (sheets) => `The table on sheet ${sheets} follows another instrument, so it is not set beside this one.`,
  noConversion: [
    "There is no official conversion between SPBE and Pemdi values; only the evidence can be taken along, see ",
    "Evidence",
    ".",
  ],
  otherYear: (year, inForce, own) =>
    `In ${year} ${inForce} was in force, while this table follows ${own}. The official result of ${year} cannot be compared with the figures here.`,
  break: "The instrument changed: figures above and below this line are not joined.",
  sameTwice: "Choose two different columns.",
  onlyOne: "This table has only one column of levels so far, so there is nothing to compare it with.",
  emptyColumn: (name) => `The column “${name}” is still empty. Fill in its levels in the sheet, and it can be compared here.`,
  missingWhats: {
    year: "There is no column for an earlier year: it would show what rose and what fell.",
    external: "There is no external assessment: it would show where the assessors saw it differently.",
    target: "There is no target column: it would show how much is still missing.",
  },
  add: {
    year: "Add a column for last year",
    external: "Add an external column",
    target: "Add a target column",
  },
  addHelp: "An empty column is added right of the table; nothing is overwritten.",
  notFilled: (name, filled, total) => `${name} is filled in ${filled} of ${total}; blanks count 0, so its index is provisional.`,
  difference: {
    years: { up: "up", down: "down", same: "unchanged" },
    assessors: { up: "higher", down: "lower", same: "the same" },
    target: { up: "above target", down: "below target", same: "on target" },
    columns: { up: "higher", down: "lower", same: "the same" },
  },
  by: {
    years: { up: (size) => `up ${size}`, down: (size) => `down ${size}`, same: () => "unchanged" },
    assessors: { up: (size) => `${size} higher`, down: (size) => `${size} lower`, same: () => "the same" },
    target: { up: (size) => `${size} above target`, down: (size) => `${size} below target`, same: () => "on target" },
    columns: { up: (size) => `${size} higher`, down: (size) => `${size} lower`, same: () => "the same" },
  },
  incomparable: "cannot be compared yet",
  differenceTitle: {
    years: "Change",
    assessors: "Difference",
    target: "Against target",
    columns: "Difference",
  },
  overall: "Overall index",
  groups: "Domains and aspects",
  group: "Domain, aspect",
  indicatorColumn: "Indicator",
  indicators: "Indicators",
  counts: (kind, up, down, same) =>
    kind === "years"
      ? `${up} up, ${down} down, ${same} unchanged.`
      : kind === "target"
        ? `${up} above target, ${down} below target, ${same} on target.`
        : `${up} higher, ${down} lower, ${same} the same.`,
  notCompared: (count) => `${count} cannot be compared yet because one of the two is blank.`,
  show: "Show",
  shows: {
    different: "Those that differ",
    down: "Those that are down or lower",
    up: "Those that are up or higher",
    same: "Those that are the same",
    unknown: "Those that cannot be compared yet",
    all: "All",
  },
  noneShown: "There is no such indicator.",
  blank: "blank",
  openIndicator: (key) => `Open indicator ${key}`,
  years: "Year by year",
  year: "Year",
  index: "Index",
  predicate: "Predicate",

  national: "National evaluation results",
  nationalHelp: "Official numbers published by Kementerian PANRB, kept in this add-in; nothing is sent.",
  agency: "Name of the agency",
  agencyHint: "for example Kota Dumai",
  proposed: (agency) => `The titles of this workbook name ${agency}.`,
  useProposed: "Use this name",
  nationalYear: "Year of the evaluation",
  otherAgency: "See another agency's result",
  otherAgencyHint: "May be left blank. The figures of your sheet are not compared with it.",
  backToOwn: "Back to your own agency",
  otherShown: (agency) => `This is the official result of ${agency}, not of your agency. Figures of your sheet are not set beside it.`,
  loading: "Loading the national results…",
  loadFailed: "The national results could not be loaded. Check the internet connection.",
  typeAgency: "Fill in the name of the agency to see its official result and rank.",
  severalFit: (typed) => `“${typed}” fits several agencies. Choose the one you mean:`,
  othersFit: (count) => `${count} more agencies fit. Write the name in full.`,
  unpublished: (agency, year) => `${agency} is not among the results of ${year}, but those of another year.`,
  openYear: (year) => `See ${year}`,
  unknown: (typed, year) =>
    `“${typed}” was not found among the results of ${year}. Write the name as in the official results, for example Kab. Siak or Kementerian Keuangan.`,
  closeNames: "Perhaps you mean:",
  official: (year) => `Official index ${year}`,
  ownSheet: "Index in this workbook",
  ownSheetHelp: "your own figure, not an official result",
  otherInstrument: (instrument) =>
    `The national results of 2023 and 2024 use the instrument 59/2020; this workbook is ${instrument}, so the figures are not set side by side.`,
  domain: "Domain",
  officialShort: "Official",
  groupMean: "Mean of the group",
  ownShort: "In the sheet",
  unreadable: "unreadable",
  standings: "Standing",
  inProvince: (province) => `Regencies and cities of ${province}`,
  inGroup: (group) => `Group ${group}`,
  inCountry: "All agencies",
  noProvince: "Only regencies and cities are ranked within their province.",
  atAGlance: (where) => `At a glance: ${where}`,
  withTarget: "You with the target",
  typeTarget: "Type a target on Summary to see its rank in this list.",
  rank: "Rank",
  rankOf: (rank, of, above) =>
    above < rank ? `${rank} of ${of}` : `${rank}; ${above} of ${of} agencies score higher (equal values share a rank)`,
  mean: "Mean",
  median: "Median",
  quartiles: "Half of the agencies between",
  quartileRange: (lower, upper) => `${lower}–${upper}`,
  next: "Next one up",
  nextUp: (distance, names) => `${names}, ${distance} away`,
  andOthers: (names, count) => `${names}, and ${count} more`,
  highest: "the highest already",
  dense: "Agencies with equal values share a rank and no rank is skipped after them, so more agencies may score higher than the rank says.",
  wouldRank: (index, rank, where) =>
    `If ${index} from this sheet became the official result, its rank would be ${rank}. ${where}; this is an estimate.`,
  source: (year) => `Source: Laporan Pelaksanaan Evaluasi SPBE ${year}, Kementerian PANRB.`,
};

export const comparison: InBoth<ComparisonWords> = { id, en };

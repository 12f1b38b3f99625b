/** What a column with such a header is for. */
export type PhraseMeaning =
  /** The agency's own assessment, said in so many words. */
  | "self"
  /** A level, without saying whose. */
  | "level"
  /** A level given by somebody else, from papers. */
  | "external"
  | "interview"
  /** Visit, verification and validation on the spot. */
  | "visit"
  | "final"
  | "target"
  | "lastYear"
  | "weight"
  | "weightedValue"
  | "evidence"
  | "explanation"
  /** Nothing of an assessment: counts, ranks, dates, marks. */
  | "nothing";

/** What stands under a header that is nothing of ours. */
export type Content = "one to five" | "one to three" | "differences" | "years" | "dates" | "marks";

/** A header as an office writes it, and what its column is for. */
export interface HeaderPhrase {
  readonly text: string;
  readonly means: PhraseMeaning;
  /** Only for `nothing`. */
  readonly holds?: Content;
  /** Whether the header names a year, so that a column without one may be the older. */
  readonly year?: true;
}

const all = (means: PhraseMeaning, texts: readonly string[]): HeaderPhrase[] => texts.map((text) => ({ text, means }));
const holding = (holds: Content, texts: readonly string[]): HeaderPhrase[] => texts.map((text) => ({ text, means: "nothing", holds }));

/** Headers met in agencies' worksheets, forms of ministries, exports of their applications and reports. */
export const headerPhrases: readonly HeaderPhrase[] = [
  ...all("self", [
    "Penilaian Mandiri",
    "Nilai Mandiri",
    "Nilai Penilaian Mandiri",
    "Hasil Penilaian Mandiri",
    "Tingkat Kematangan Mandiri",
    "Level Mandiri",
    "Skor Mandiri",
    "Capaian Mandiri",
    "Evaluasi Mandiri",
    "Nilai Evaluasi Mandiri",
    "Hasil Evaluasi Mandiri",
    "Self Assessment",
    "Skor Self Assessment",
    "Level Kematangan Hasil Penilaian Mandiri",
    "Capaian Level Penilaian Mandiri",
    "Tingkat Kematangan (Penilaian Mandiri)",
    "Nilai PM",
    "Nilai Tingkat Kematangan Mandiri",
    "Jawaban OPD",
    "Nilai OPD",
    "Penilaian OPD",
    "Isian OPD",
    "Level OPD",
    "Skor OPD",
    "Capaian OPD",
    "Tingkat Kematangan OPD",
    "Usulan Nilai OPD",
    "Level yang Dipilih OPD",
    "Jawaban Perangkat Daerah",
    "Nilai Perangkat Daerah",
    "Penilaian Perangkat Daerah",
    "Nilai Internal",
    "Penilaian Internal",
    "Level Internal",
    "Skor Internal",
    "Asesor Internal",
    "Nilai Asesor Internal",
    "Asesor Internal OPD",
    "Hasil Asesor Internal",
    "Penilaian Tim Asesor Internal",
    "Pilihan Saudara",
    "Jawaban Saudara",
  ]),
  ...all("level", [
    "Nilai",
    "Level",
    "Tingkat Kematangan",
    "Level Kematangan",
    "Nilai Tingkat Kematangan",
    "Capaian",
    "Nilai Capaian",
    "Capaian Level",
    "Skor",
    "Skor Capaian",
    "Level Saat Ini",
    "Capaian Tingkat Kematangan",
    "Nilai Kematangan",
    "Jawaban",
  ]),
  ...all("external", [
    "Nilai Eksternal",
    "Penilaian Eksternal",
    "Level Eksternal",
    "Skor Eksternal",
    "Nilai Pusat",
    "Nilai KemenPANRB",
    "Penilaian KemenPANRB",
    "Hasil Evaluasi KemenPANRB",
    "Nilai Asesor",
    "Nilai Asesor Eksternal",
    "Asesor Eksternal",
    "Evaluator Eksternal",
    "Hasil Asesor Eksternal",
    "Tingkat Kematangan Hasil Asesor Eksternal",
    "Penilaian Dokumen",
    "Hasil Penilaian Dokumen",
    "Penilaian Inspektorat",
    "Nilai Inspektorat",
    "Penilaian Tim Evaluator",
    "Nilai Eksternal atas Penilaian Mandiri",
    "Hasil Evaluasi Eksternal",
    "Capaian Menurut Asesor Eksternal",
  ]),
  ...all("interview", [
    "Nilai Wawancara",
    "Hasil Wawancara",
    "Penilaian Interviu",
    "Nilai Interviu",
    "Interviu",
    "Level Hasil Wawancara",
    "Skor Interviu OPD",
  ]),
  ...all("visit", [
    "Hasil Visitasi",
    "Nilai Visitasi",
    "Penilaian Visitasi",
    "Visitasi",
    "Hasil Verval",
    "Nilai Verval",
    "Verval (Bappeda; Inspektorat)",
    "Hasil Verifikasi dan Validasi",
    "Nilai Hasil Verifikasi",
    "Hasil Verval Nilai Mandiri",
    "Hasil Verval Penilaian Mandiri OPD",
    "Observasi Lapangan",
  ]),
  ...all("final", [
    "Nilai Final",
    "Penilaian Final",
    "Penilaian Final (Inspektorat)",
    "Level Final",
    "Nilai Akhir",
    "Hasil Akhir",
    "Level Akhir",
    "TK Final",
    "TK Final Adj",
    "Tingkat Kematangan Akhir",
    "Adjustment Final",
  ]),
  ...all("target", [
    "Target",
    "Target Level",
    "Level Target",
    "Target Nilai",
    "Target Capaian",
    "Target RPJMD",
    "Target Renstra",
    "Target 2026",
    "Target Tahun Depan",
    "Target Nilai Mandiri",
    "Target Penilaian Mandiri 2026",
    "Target OPD",
    "Target IKU",
    "Level yang Ditargetkan",
    "Nilai yang Ditargetkan",
  ]),
  ...all("lastYear", ["Nilai Tahun Lalu", "Capaian Tahun Sebelumnya", "Level Sebelumnya", "Nilai Mandiri Tahun Lalu", "Hasil Tahun Lalu"]),
  ...all("lastYear", [
    "Nilai 2024",
    "Capaian 2024",
    "Hasil Evaluasi 2024",
    "Nilai SPBE 2024",
    "Tingkat Kematangan 2024",
    "Nilai Mandiri 2024",
    "Penilaian Mandiri TA 2024",
  ]).map((phrase): HeaderPhrase => ({ ...phrase, year: true })),
  ...all("weight", ["Bobot", "Bobot (%)", "Bobot Indikator", "Bobot Nilai", "Nilai Bobot", "Bobot Penilaian Mandiri"]),
  ...all("weightedValue", [
    "Nilai Tertimbang",
    "Nilai x Bobot",
    "Bobot x Nilai",
    "Nilai Mandiri x Bobot",
    "Nilai Mandiri Tertimbang",
    "Nilai Akhir Tertimbang",
    "Kontribusi Indeks",
    "Skor Tertimbang",
  ]),
  ...all("evidence", [
    "Data Dukung",
    "Data Dukung OPD",
    "Bukti Dukung Penilaian Mandiri",
    "Link Data Dukung",
    "Eviden Internal",
    "Dokumen Pendukung Level",
  ]),
  ...all("explanation", [
    "Keterangan",
    "Penjelasan",
    "Penjelasan Penilaian Mandiri",
    "Catatan OPD",
    "Catatan Asesor Internal",
    "Keterangan Nilai",
    "Justifikasi Level",
    "Alasan Pemilihan Level",
  ]),
  ...holding("one to five", [
    "Jumlah Data Dukung",
    "Jumlah Data Dukung OPD",
    "Jumlah Kriteria Terpenuhi",
    "Level Risiko",
    "Nomor Urut OPD",
    "Jumlah Asesor Internal",
    "Jumlah OPD",
  ]),
  ...holding("one to three", ["Prioritas", "Triwulan", "Tahap"]),
  ...holding("differences", ["Selisih", "Gap Mandiri dan Eksternal", "Selisih Nilai Mandiri"]),
  ...holding("years", ["Tahun Dokumen", "Tahun Penilaian Mandiri"]),
  ...holding("dates", ["Tanggal Penilaian Mandiri", "Tanggal Isian OPD"]),
  ...holding("marks", ["Status Penilaian Mandiri", "Valid / Tidak Valid", "Verifikasi Data Dukung"]),
];

/** Whose level it is, to be put together with {@link cores}. */
export const owners: Readonly<Partial<Record<PhraseMeaning, readonly string[]>>> = {
  self: ["Mandiri", "OPD", "Internal", "Perangkat Daerah", "Asesor Internal", "Mandiri OPD", "Asesor Internal OPD", "Tim Internal"],
  external: ["Eksternal", "Pusat", "KemenPANRB", "Asesor Eksternal", "Evaluator Eksternal", "Inspektorat", "Provinsi"],
  interview: ["Wawancara", "Interviu"],
  visit: ["Visitasi", "Verval", "Verifikasi"],
  final: ["Final", "Akhir"],
};

/** Words for the level itself. */
export const cores: readonly string[] = [
  "Nilai",
  "Penilaian",
  "Capaian",
  "Level",
  "Skor",
  "Tingkat Kematangan",
  "Level Kematangan",
  "Hasil Penilaian",
  "Nilai Capaian",
  "Nilai Tingkat Kematangan",
  "Capaian Level",
];

/** What is added before or behind the words of one's own level. */
export const ownAdditions: { readonly before: readonly string[]; readonly after: readonly string[] } = {
  before: ["TA 2025", "2025", "*", "(OPD)", "Kolom Isian:", "Diisi OPD:", "Rekap", "SPBE -"],
  after: [
    "(OPD)",
    "(Skala 1-5)",
    "(Skala 1 s.d. 5)",
    "(1-5)",
    "per Tanggal 30 Juni 2026",
    "per 31 Desember 2025",
    "berdasarkan data dukung",
    "(berdasarkan data dukung)",
    "min. 3",
    "(min. 3)",
    "Valid",
    "(Valid)",
    "/ Keterangan",
    "*",
    "*)",
    "TA 2025",
    "T.A. 2025",
    "Tahun 2025",
    "2025",
    "(Diisi OPD)",
    "(diisi oleh Perangkat Daerah)",
    "(sementara)",
    "SPBE",
    "(sebelum visitasi)",
    "(sebelum verval)",
    "sebelum Interviu",
    "(sudah final)",
    "(untuk diverifikasi Inspektorat)",
    "(belum dinilai asesor eksternal)",
  ],
};

/** What is added to anybody's level. */
export const otherAdditions: readonly string[] = [
  "(Skala 1-5)",
  "per Tanggal 30 Juni 2026",
  "TA 2025",
  "2025",
  "*",
  "(Valid)",
  "/ Catatan",
  "SPBE",
  "atas Nilai Mandiri",
  "terhadap isian OPD",
];

/** Where we stand and where we want to be, as plans call the two. */
export const pairs: readonly (readonly [now: string, aim: string])[] = [
  ["Eksisting", "Target"],
  ["Kondisi Awal", "Target"],
  ["Baseline", "Target RPJMD"],
  ["Baseline 2024", "Target 2025"],
  ["Kondisi Eksisting", "Target"],
  ["Kondisi Saat Ini", "Kondisi yang Diharapkan"],
  ["Level Saat Ini", "Level yang Diharapkan"],
  ["As-Is", "To-Be"],
  ["Realisasi", "Target"],
  ["Capaian Awal", "Target Akhir"],
  ["Level Eksisting", "Level Tujuan"],
  ["Kondisi Awal (Baseline)", "Target Akhir RPJMD"],
  ["Eksisting 2025", "Target 2026"],
  ["Nilai Dasar", "Nilai Target"],
];

/** Owners under one header that says what they give. */
export const groupHeaders: readonly string[] = [
  "Nilai",
  "Penilaian",
  "Tingkat Kematangan",
  "Hasil Penilaian (Skala 1-5)",
  "Level Kematangan TA 2025",
  "Capaian",
  "Penilaian Mandiri dan Eksternal",
];

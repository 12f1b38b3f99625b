import type { CellValue } from "../../../../src/assessment/types";
import type { Random } from "../random";
import type { OtherSheet } from "../types";
import type { Trap } from "./trap";

type Rows = readonly (readonly CellValue[])[];
interface OtherList {
  readonly name: string;
  readonly description: string;
  /** Whether its title says plainly what it is: then the sentence has to say more than nothing. */
  readonly plain: boolean;
  readonly sheet: (random: Random) => OtherSheet;
}

const sheetNames = ["Sheet1", "Data", "Lembar1", "Kertas Kerja", "LKE"];
const sheet = (random: Random, titles: Rows, values: Rows): OtherSheet => ({
  name: random.pick(sheetNames),
  values: [...titles, ...(random.chance(0.5) ? [[]] : []), ...values],
});

/** Items under lettered groups, numbered from 1 in each, or through. */
function grouped(
  groups: readonly (readonly [string, readonly string[]])[],
  random: Random,
  cells: (item: string, number: number) => CellValue[]
): CellValue[][] {
  const through = random.chance(0.5);
  let number = 0;
  return groups.flatMap(([title, items], index) => {
    if (!through) number = 0;
    return [
      ["ABCDEFGHIJ"[index] ?? null, title],
      ...items.map((item): CellValue[] => {
        number += 1;
        return [number, item, ...cells(item, number)];
      }),
    ];
  });
}

const risks = [
  "Arsitektur SPBE",
  "Peta Rencana SPBE",
  "Manajemen Risiko",
  "Layanan Data Terbuka",
  "Pusat data padam",
  "Serangan siber",
  "Anggaran terlambat",
  "Pegawai pindah",
  "Aplikasi tidak terpakai",
  "Jaringan putus",
  "Data hilang",
  "Lelang gagal",
];

function riskRegister(random: Random): OtherSheet {
  const count = random.pick([20, 35, 47, 60]);
  const known = random.chance(0.7) ? 4 : 0;
  const topic = (index: number) => (index < known ? risks[index] : `${random.pick(risks.slice(4))} ${index + 1}`) ?? "";
  const header = random.inTurn([
    ["No", "Risiko SPBE", "Kategori", "Level Kemungkinan", "Level Dampak", "Level Risiko", "Penanganan"],
    ["No", "Topik", "Area Dampak", "Kemungkinan", "Dampak", "Tingkat Risiko", "OPD"],
    ["No", "Indikator Risiko", "Sasaran", "Nilai Kemungkinan", "Nilai Dampak", "Nilai", "Keterangan"],
  ]);
  return sheet(
    random,
    [["REGISTER RISIKO SPBE"], ["Pemerintah Kabupaten"]],
    [
      header,
      ...Array.from({ length: count }, (_, index): CellValue[] => [
        index + 1,
        topic(index),
        random.pick(["Operasional", "Keuangan", "Reputasi"]),
        random.whole(1, 5),
        random.whole(1, 5),
        random.whole(1, 5),
        random.pick(["Mitigasi", "Terima", "Alihkan"]),
      ]),
    ]
  );
}

/** Topics beside another table, with a blank column between. */
function topicsBeside(random: Random): OtherSheet {
  const topics = random.shuffled([
    ...risks,
    "Proses Bisnis",
    "Rencana dan Anggaran",
    "Pengadaan Barang dan Jasa",
    "Aplikasi SPBE",
    "Keamanan SPBE",
    "Layanan SPBE",
    "Audit TIK",
  ]);
  return sheet(
    random,
    [],
    [
      ["Topik", "Level Kemungkinan", "Batas bawah", "Batas atas", null, "Daftar Topik Risiko"],
      ...topics.map((topic, index): CellValue[] =>
        index < 5 ? ["Umum", index + 1, `${20 * index}%`, `${20 * (index + 1)}%`, null, topic] : [null, null, null, null, null, topic]
      ),
    ]
  );
}

const reform: readonly (readonly [string, readonly string[]])[] = [
  [
    "MANAJEMEN PERUBAHAN",
    ["Tim kerja telah dibentuk", "Rencana kerja pembangunan ZI", "Pemantauan dan evaluasi", "Perubahan pola pikir dan budaya kerja"],
  ],
  [
    "PENATAAN TATALAKSANA",
    ["Prosedur operasional tetap (SOP)", "Sistem Pemerintahan Berbasis Elektronik (SPBE)", "Keterbukaan informasi publik", "Proses Bisnis"],
  ],
  [
    "PENATAAN SISTEM MANAJEMEN SDM",
    [
      "Perencanaan kebutuhan pegawai",
      "Pola mutasi internal",
      "Pengembangan pegawai berbasis kompetensi",
      "Penetapan kinerja individu",
      "Penegakan aturan disiplin",
    ],
  ],
  ["PENGUATAN AKUNTABILITAS", ["Keterlibatan pimpinan", "Pengelolaan akuntabilitas kinerja", "Layanan Akuntabilitas Kinerja"]],
  [
    "PENGUATAN PENGAWASAN",
    ["Pengendalian gratifikasi", "Penerapan SPIP", "Pengaduan masyarakat", "Whistle-Blowing System", "Penanganan benturan kepentingan"],
  ],
  [
    "PENINGKATAN KUALITAS PELAYANAN PUBLIK",
    [
      "Standar pelayanan",
      "Budaya pelayanan prima",
      "Pengelolaan pengaduan",
      "Penilaian kepuasan terhadap pelayanan",
      "Pemanfaatan teknologi informasi",
    ],
  ],
];

function reformSheet(random: Random): OtherSheet {
  const header = random.inTurn([
    ["No", "Penilaian", "Bobot", "Jawaban", "Nilai", "%"],
    ["No", "Komponen", "Bobot", "Pilihan Jawaban", "Nilai Mandiri", "Catatan"],
    ["No", "Indikator", "Bobot", "Jawaban", "Skor", "Data Dukung"],
  ]);
  const title = random.pick([
    "LEMBAR KERJA EVALUASI ZONA INTEGRITAS MENUJU WBK/WBBM",
    "LKE PEMBANGUNAN REFORMASI BIROKRASI",
    "LKE RB 2025",
  ]);
  const numeric = random.chance(0.6);
  return sheet(
    random,
    [[title]],
    [
      header,
      ...grouped(reform, random, (_item, number) => [
        random.pick([1, 2, 1.5]),
        numeric ? random.whole(1, 5) : random.pick(["A", "B", "C", "Ya"]),
        random.chance(0.5) ? number : random.whole(1, 5),
        random.pick(["100%", "75%", null]),
      ]),
    ]
  );
}

const performance: readonly (readonly [string, readonly string[]])[] = [
  [
    "PERENCANAAN KINERJA",
    [
      "Dokumen Renstra telah ada",
      "Perjanjian Kinerja telah ada",
      "Layanan Perencanaan selaras",
      "Target kinerja ditetapkan",
      "Cascading tersedia",
    ],
  ],
  [
    "PENGUKURAN KINERJA",
    ["Indikator Kinerja Utama", "Pengumpulan data kinerja", "Layanan Kinerja Pegawai dipakai", "Pengukuran berjenjang"],
  ],
  ["PELAPORAN KINERJA", ["Laporan Kinerja disusun", "Laporan dipublikasikan", "Analisis efisiensi"]],
  [
    "EVALUASI AKUNTABILITAS KINERJA INTERNAL",
    ["Evaluasi internal dilaksanakan", "Rekomendasi ditindaklanjuti", "Pemanfaatan hasil evaluasi"],
  ],
];

function performanceSheet(random: Random): OtherSheet {
  const header = random.inTurn([
    ["No", "Komponen/Sub Komponen", "Bobot", "Penilaian Mandiri (OPD)", "Verval", "Penilaian Final"],
    ["No", "Komponen/Sub Komponen/Kriteria", "Bobot", "Jawaban", "Nilai", "Catatan"],
    ["No", "Kriteria", "Bobot", "Nilai Mandiri", "Nilai Inspektorat", "Keterangan"],
  ]);
  const title = random.pick([
    "KERTAS KERJA EVALUASI SAKIP PERANGKAT DAERAH",
    "LKE AKIP 2025",
    "EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH",
  ]);
  return sheet(
    random,
    [[title]],
    [header, ...grouped(performance, random, () => [random.pick([3, 6, 1.5]), random.whole(1, 5), random.whole(1, 5), random.whole(1, 5)])]
  );
}

const control = [
  "Penegakan Integritas dan Nilai Etika",
  "Komitmen terhadap Kompetensi",
  "Kepemimpinan yang Kondusif",
  "Struktur Organisasi Sesuai Kebutuhan",
  "Pendelegasian Wewenang",
  "Kebijakan Pembinaan SDM",
  "Peran APIP yang Efektif",
  "Hubungan Kerja yang Baik",
  "Identifikasi Risiko",
  "Analisis Risiko",
  "Reviu Kinerja",
  "Pembinaan Sumber Daya Manusia",
  "Pengendalian Sistem Informasi",
  "Pengendalian Fisik Aset",
  "Indikator Kinerja",
  "Pemisahan Fungsi",
  "Otorisasi Transaksi",
  "Pencatatan Akurat",
  "Pembatasan Akses",
  "Akuntabilitas Sumber Daya",
  "Dokumentasi SPI",
  "Informasi yang Relevan",
  "Komunikasi yang Efektif",
  "Pemantauan Berkelanjutan",
  "Evaluasi Terpisah",
];

function controlSheet(random: Random): OtherSheet {
  const header = random.inTurn([
    ["No", "Subunsur", "Tingkat Maturitas Penilaian Mandiri", "Penjaminan Kualitas", "Keterangan"],
    ["No", "Unsur/Subunsur", "Nilai Mandiri", "Nilai BPKP", "Area Perbaikan"],
    ["No", "Indikator", "Level", "Skor", "Keterangan"],
  ]);
  const title = random.pick(["PENILAIAN MANDIRI MATURITAS PENYELENGGARAAN SPIP", "KERTAS KERJA SPIP TERINTEGRASI", "Maturitas SPIP 2025"]);
  return sheet(
    random,
    [[title]],
    [
      header,
      ...control.map((item, index): CellValue[] => [index + 1, item, random.whole(1, 5), random.whole(1, 5), null]),
      [null, "Rata-rata", 3.1],
    ]
  );
}

const security: readonly (readonly [string, readonly string[]])[] = [
  [
    "Tata Kelola Keamanan Informasi",
    [
      "Program keamanan informasi",
      "Fungsi keamanan informasi",
      "Standar kompetensi",
      "Tim Koordinasi",
      "Kebijakan Internal Audit TIK",
      "Target kinerja keamanan",
    ],
  ],
  [
    "Pengelolaan Risiko Keamanan Informasi",
    ["Kerangka kerja risiko", "Penerapan Manajemen Risiko", "Ambang batas risiko", "Mitigasi risiko"],
  ],
  [
    "Kerangka Kerja Keamanan Informasi",
    ["Kebijakan dan prosedur", "Manajemen Keamanan Informasi", "Kelangsungan layanan", "Audit internal"],
  ],
  ["Pengelolaan Aset Informasi", ["Daftar inventaris aset", "Manajemen Perubahan", "Manajemen Aset TIK", "Hak akses", "Data pribadi"]],
  ["Teknologi dan Keamanan Informasi", ["Perlindungan berlapis", "Segmentasi jaringan", "Enkripsi", "Jaringan Intra", "Pusat Data"]],
];

function securitySheet(random: Random): OtherSheet {
  const header = random.inTurn([
    ["No", "Pertanyaan", "Tingkat Kematangan", "Tahap", "Status Penerapan", "Skor"],
    ["#", "Indikator", "Tingkat", "Kategori", "Status", "Nilai"],
  ]);
  return sheet(
    random,
    [[random.pick(["INDEKS KAMI (Keamanan Informasi)", "Indeks KAMI versi 5.0", "EVALUASI INDEKS KAMI"])]],
    [
      header,
      ...grouped(security, random, () => [
        random.chance(0.5) ? random.pick(["II", "III", "IV"]) : random.whole(2, 5),
        random.whole(1, 3),
        random.pick(["Dalam Penerapan", "Diterapkan Secara Menyeluruh", "Tidak Dilakukan"]),
        random.whole(0, 5),
      ]),
    ]
  );
}

function trainingList(random: Random): OtherSheet {
  const known = random.shuffled([
    "Manajemen Risiko SPBE",
    "Arsitektur SPBE",
    "Audit TIK",
    "Manajemen Perubahan",
    "Manajemen Data",
    "Kompetensi SDM",
    "Data Terbuka",
    "Layanan Kearsipan",
    "Peta Rencana SPBE",
    "Manajemen Aset TIK",
  ]);
  const others = ["Pelayanan Prima", "Bahasa Isyarat", "Desain Grafis", "Jurnalistik", "Bendahara", "Arsiparis", "Keselamatan Kerja"];
  const count = random.whole(0, 10);
  const header = random.inTurn([
    ["No", "Nama Pelatihan", "Jumlah Peserta", "Nilai", "Tanggal"],
    ["No", "Materi Bimtek", "Hari ke-", "Nilai Kepuasan", "Narasumber"],
    ["No", "Kegiatan", "Angkatan", "Capaian", "Keterangan"],
  ]);
  const title = random.pick(["DAFTAR PELATIHAN PEGAWAI 2025", "JADWAL BIMTEK SPBE", "REKAP DIKLAT"]);
  return sheet(
    random,
    [[title]],
    [
      header,
      ...Array.from({ length: 47 }, (_, index): CellValue[] => [
        index + 1,
        index < count ? `${random.chance(0.5) ? "Pelatihan " : ""}${known[index]}` : `${random.pick(others)} angkatan ${index}`,
        random.whole(1, 5),
        random.whole(1, 5),
        45_800 + index,
      ]),
    ]
  );
}

const lists: readonly OtherList[] = [
  {
    name: "risk register",
    description: "risks with likelihood and effect 1–5, four of them called like indicators",
    plain: false,
    sheet: riskRegister,
  },
  {
    name: "topics beside a scale",
    description: "topics of risk beside a scale 1–5, a blank column between",
    plain: false,
    sheet: topicsBeside,
  },
  { name: "LKE RB/ZI", description: "a sheet of the bureaucracy reform, row numbers like levels", plain: true, sheet: reformSheet },
  { name: "SAKIP", description: "performance accountability, with a column Penilaian Mandiri (OPD)", plain: true, sheet: performanceSheet },
  { name: "SPIP", description: "maturity of internal control, 25 items at levels 1–5", plain: true, sheet: controlSheet },
  { name: "Indeks KAMI", description: "information security, with a column Tingkat Kematangan", plain: true, sheet: securitySheet },
  {
    name: "training list of 47 rows",
    description: "47 trainings with marks 1–5, some called like indicators",
    plain: false,
    sheet: trainingList,
  },
];

const aloneTraps = lists.map((list): Trap => ({
  name: `other list: ${list.name}`,
  description: `${list.description}; nothing else in the workbook: nothing is attached`,
  kind: 7,
  slot: "no table",
  stage: "place",
  alone: true,
  excludes: [],
  variants: 40,
  apply: (draft, random) => {
    draft.withoutTable = true;
    Object.assign(draft.leave, { ask: true, ...(list.plain ? { ownReason: true } : {}) });
    draft.before = [list.sheet(random)];
    if (random.chance(0.3)) draft.after = [{ name: "Sampul", values: [["Pemerintah Kabupaten"], ["Tahun", 2025]] }];
  },
}));

const besideTraps = lists.map((list): Trap => ({
  name: `beside the table: ${list.name}`,
  description: `${list.description}; on another sheet than the table`,
  kind: 7,
  slot: `beside: ${list.name}`,
  stage: "place",
  excludes: ["no table", "second table"],
  variants: 8,
  apply: (draft, random) => {
    draft.leave.ask = true;
    (random.chance(0.5) ? draft.before : draft.after).push({ ...list.sheet(random), name: list.name.replace("/", " ") });
  },
}));

export const otherListTraps: readonly Trap[] = [...aloneTraps, ...besideTraps];

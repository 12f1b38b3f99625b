import { definePack } from "../pack";

/**
 * PermenPANRB 8/2026 (Pemdi): 7 aspects without domains, 20 indicators, values 1–5 with decimals. Weights in percent.
 * Structure, weights and predicates are confirmed by a real assessor's result, except the split of weights inside
 * aspect 3 and the equal pairs of aspects 1, 2 and 5. Criteria are drafts of April 2026.
 */
export const pemdi8 = definePack({
  id: "8/2026",
  aliases: ["Pemdi", "Pemerintah Digital", "Evaluasi Kinerja Pemerintah Digital"],
  shortTitle: "Pemdi 8/2026",
  title: "Peraturan Menteri PANRB Nomor 8 Tahun 2026 tentang Evaluasi Kinerja Pemerintah Digital",
  years: [2026, null],
  scale: {
    min: 1,
    max: 5,
    whole: false,
    labels: {
      process: ["Merintis", "Membangun", "Berkembang", "Melembaga", "Unggul"],
      service: ["Merintis", "Membangun", "Berkembang", "Melembaga", "Unggul"],
    },
    labelAliases: {
      Merintis: ["Initiate", "Merintis/Initiate"],
      Membangun: ["Emerging", "Membangun/Emerging"],
      Berkembang: ["Developing", "Berkembang/Developing"],
      Melembaga: ["Embedded", "Melembaga/Embedded"],
      Unggul: ["Leading", "Unggul/Leading"],
    },
  },
  weightTotal: 100,
  domains: [],
  // One line per indicator, as in the regulation's own table.
  // prettier-ignore
  aspects: [
    {
      number: 1,
      domain: null,
      name: "Tata Kelola dan Manajemen",
      kind: "process",
      indicators: [
        { key: "1", weight: 5, name: "Tingkat Kematangan Tata Kelola Pemdi", aliases: ["Tata Kelola Pemerintah Digital"] },
        { key: "2", weight: 5, name: "Tingkat Kematangan Manajemen Layanan Digital Pemerintah" },
      ],
    },
    {
      number: 2,
      domain: null,
      name: "Penyelenggara",
      kind: "process",
      indicators: [
        { key: "3", weight: 5, name: "Tingkat Kematangan Sumber Daya Manusia Pemdi", aliases: ["Sumber Daya Manusia Pemerintah Digital"] },
        { key: "4", weight: 5, name: "Tingkat Kematangan Kolaborasi Pemdi", aliases: ["Kolaborasi Pemerintah Digital"] },
      ],
    },
    {
      number: 3,
      domain: null,
      name: "Data",
      kind: "process",
      indicators: [
        { key: "5", weight: 5, name: "Tingkat Kematangan Tata Kelola Data", externalIndex: "Indeks/skor Satu Data Indonesia (SDI, Bappenas)" },
        { key: "6", weight: 3, name: "Tingkat Kematangan Penyelenggaraan Informasi Geospasial", externalIndex: "Indeks Simpul Jaringan Informasi Geospasial (SJIG, BIG)" },
        { key: "7", weight: 3, name: "Tingkat Kematangan Pembangunan Statistik", externalIndex: "Indeks Pembangunan Statistik (IPS/EPSS, BPS)" },
        { key: "8", weight: 4, name: "Tingkat Kematangan Pelindungan Data Pribadi" },
      ],
    },
    {
      number: 4,
      domain: null,
      name: "Keamanan Pemdi",
      kind: "process",
      indicators: [
        { key: "9", weight: 4, name: "Tingkat Kematangan Pelaksanaan Audit Keamanan Pemdi dan Teknologi Pemdi", aliases: ["Pelaksanaan Audit Keamanan"] },
        { key: "10", weight: 4, name: "Tingkat Kematangan Keamanan Pemdi", aliases: ["Keamanan Pemerintah Digital"], externalIndex: "IKASANDI/BSSN" },
        { key: "11", weight: 3, name: "Tingkat Kematangan Penerapan Kriptografi untuk Keamanan Data", aliases: ["Penerapan Kriptografi"], externalIndex: "IKASANDI/BSSN" },
        { key: "12", weight: 4, name: "Tingkat Kematangan Kapabilitas Penanganan Insiden Siber", aliases: ["Kapabilitas Penanganan Insiden"], externalIndex: "IKASANDI/BSSN" },
      ],
    },
    {
      number: 5,
      domain: null,
      name: "Teknologi Pemdi",
      kind: "process",
      indicators: [
        { key: "13", weight: 5, name: "Tingkat Kematangan Aplikasi Pemdi", aliases: ["Aplikasi Pemerintah Digital"] },
        { key: "14", weight: 5, name: "Tingkat Kematangan Infrastruktur Pemdi", aliases: ["Infrastruktur Pemerintah Digital"] },
      ],
    },
    {
      number: 6,
      domain: null,
      name: "Keterpaduan Layanan Digital Pemerintah",
      kind: "process",
      indicators: [
        { key: "15", weight: 4, name: "Keterpaduan Proses Bisnis Pemdi Lintas Unit dan Instansi", aliases: ["Keterpaduan Proses Bisnis"] },
        { key: "16", weight: 4, name: "Integrasi Aplikasi" },
        { key: "17", weight: 4, name: "Portal Layanan Digital Pemerintah" },
        { key: "18", weight: 3, name: "Interoperabilitas Data", externalIndex: "SDI bagian interoperabilitas (Bappenas)" },
      ],
    },
    {
      number: 7,
      domain: null,
      name: "Kepuasan Pengguna Layanan Digital Pemerintah",
      kind: "process",
      indicators: [
        { key: "19", weight: 10, name: "Fasilitas Dukungan Pengguna Layanan Digital Pemerintah", aliases: ["Fasilitas Dukungan Pengguna"] },
        { key: "20", weight: 15, name: "Tingkat Pengelolaan Kepuasan Pengguna Layanan Digital Pemerintah", aliases: ["Tingkat Kepuasan Pengguna", "Pengelolaan Kepuasan Pengguna"] },
      ],
    },
  ],
  predicates: [
    { name: "Memuaskan", fromHundredths: 400 },
    { name: "Sangat Baik", fromHundredths: 350 },
    { name: "Baik", fromHundredths: 250 },
    { name: "Cukup", fromHundredths: 150 },
    { name: "Kurang", fromHundredths: 100 },
  ],
  draftTexts: true,
  texts: () => import("./pemdi-8-2026.texts.json", { with: { type: "json" } }),
});

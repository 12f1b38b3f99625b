import { definePack } from "../pack";

/**
 * PermenPANRB 8/2026 (Pemdi): 7 aspects without domains, 20 indicators, values 1–5 with decimals. Weights in percent.
 * Structure, weights and predicates are confirmed by independent copies of the regulation and by an assessor's result of 2026;
 * no real result yet tells apart the weights inside aspect 3.
 *
 * Criteria and evidence are drafts in our own words, from the ministry's module for assessors and not from the regulation's
 * own text. Evidence follows the portal where it is known (I1, I3 level 1, I12, I14–I16, I19), else the module. An official
 * text that appears goes into `pemdi-8-2026.official.json`, level by level; when all are there, `draftTexts` becomes false.
 *
 * Assessors still call the levels Rintisan, Terkelola, Terstandarisasi, Terpadu, Optimum.
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
    levelEnds: [150, 250, 350, 400, 500],
    labels: {
      process: ["Merintis", "Membangun", "Berkembang", "Melembaga", "Unggul"],
      service: ["Merintis", "Membangun", "Berkembang", "Melembaga", "Unggul"],
    },
    labelAliases: {
      Merintis: ["Rintisan", "Initiate", "Merintis/Initiate"],
      Membangun: ["Terkelola", "Emerging", "Membangun/Emerging"],
      Berkembang: ["Terstandarisasi", "Developing", "Berkembang/Developing"],
      Melembaga: ["Terpadu", "Embedded", "Melembaga/Embedded"],
      Unggul: ["Optimum", "Leading", "Unggul/Leading"],
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
        { key: "1", weight: 5, name: "Tingkat Kematangan Tata Kelola Pemdi" },
        { key: "2", weight: 5, name: "Tingkat Kematangan Manajemen Layanan Digital Pemerintah", aliases: ["Manajemen Layanan Pemdi"] },
      ],
    },
    {
      number: 2,
      domain: null,
      name: "Penyelenggara",
      kind: "process",
      indicators: [
        { key: "3", weight: 5, name: "Tingkat Kematangan Sumber Daya Manusia Pemdi", aliases: ["Kompetensi SDM Digital"] },
        { key: "4", weight: 5, name: "Tingkat Kematangan Kolaborasi Pemdi" },
      ],
    },
    {
      number: 3,
      domain: null,
      name: "Data",
      kind: "process",
      indicators: [
        { key: "5", weight: 5, name: "Tingkat Kematangan Tata Kelola Data", externalIndex: "SDI" },
        { key: "6", weight: 3, name: "Tingkat Kematangan Penyelenggaraan Informasi Geospasial", aliases: ["Operasional Pemanfaatan Informasi Geospasial", "Pemanfaatan Informasi Geospasial"], externalIndex: "SJIG" },
        { key: "7", weight: 3, name: "Tingkat Kematangan Pembangunan Statistik", aliases: ["Statistik Sektoral"], externalIndex: "IPS" },
        { key: "8", weight: 4, name: "Tingkat Kematangan Pelindungan Data Pribadi", aliases: ["Perlindungan Data Pribadi"] },
      ],
    },
    {
      number: 4,
      domain: null,
      name: "Keamanan Pemdi",
      aliases: ["Keamanan Siber"],
      kind: "process",
      indicators: [
        { key: "9", weight: 4, name: "Tingkat Kematangan Pelaksanaan Audit Keamanan Pemdi dan Teknologi Pemdi", aliases: ["Pelaksanaan Audit Keamanan", "Pelaksanaan Audit Keamanan Siber", "Pelaksanaan Audit Keamanan dan Teknologi Pemdi"] },
        { key: "10", weight: 4, name: "Tingkat Kematangan Keamanan Pemdi", aliases: ["Keamanan Siber"], evidenceIndex: "IKASANDI" },
        { key: "11", weight: 3, name: "Tingkat Kematangan Penerapan Kriptografi untuk Keamanan Data", aliases: ["Penerapan Kriptografi"], evidenceIndex: "IKASANDI" },
        { key: "12", weight: 4, name: "Tingkat Kematangan Kapabilitas Penanganan Insiden Siber", aliases: ["Kapabilitas Penanganan Insiden", "Penanganan Insiden Siber"], evidenceIndex: "IKASANDI" },
      ],
    },
    {
      number: 5,
      domain: null,
      name: "Teknologi Pemdi",
      aliases: ["Teknologi Digital"],
      kind: "process",
      indicators: [
        { key: "13", weight: 5, name: "Tingkat Kematangan Aplikasi Pemdi" },
        { key: "14", weight: 5, name: "Tingkat Kematangan Infrastruktur Pemdi" },
      ],
    },
    {
      number: 6,
      domain: null,
      name: "Keterpaduan Layanan Digital Pemerintah",
      aliases: ["Keterpaduan"],
      kind: "process",
      indicators: [
        { key: "15", weight: 4, name: "Keterpaduan Proses Bisnis Pemdi Lintas Unit dan Instansi", aliases: ["Keterpaduan Proses Bisnis", "Keterpaduan Proses Bisnis Lintas Sektor"] },
        { key: "16", weight: 4, name: "Integrasi Aplikasi" },
        { key: "17", weight: 4, name: "Portal Layanan Digital Pemerintah" },
        { key: "18", weight: 3, name: "Interoperabilitas Data", externalIndex: "SDI" },
      ],
    },
    {
      number: 7,
      domain: null,
      name: "Kepuasan Pengguna Layanan Digital Pemerintah",
      aliases: ["Kepuasan Pengguna"],
      kind: "process",
      indicators: [
        { key: "19", weight: 10, name: "Fasilitas Dukungan Pengguna Layanan Digital Pemerintah", aliases: ["Fasilitas Dukungan Pengguna"] },
        { key: "20", weight: 15, name: "Tingkat Pengelolaan Kepuasan Pengguna Layanan Digital Pemerintah", aliases: ["Pengelolaan Kepuasan Pengguna Layanan Digital Pemerintah", "Tingkat Kepuasan Pengguna Layanan Digital Pemerintah", "Tingkat Kepuasan Pengguna", "Pengelolaan Kepuasan Pengguna"] },
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
  texts: () => import(/* webpackChunkName: "texts-8-2026" */ "./pemdi-8-2026.texts.json", { with: { type: "json" } }),
  official: () => import(/* webpackChunkName: "texts-8-2026" */ "./pemdi-8-2026.official.json", { with: { type: "json" } }),
});

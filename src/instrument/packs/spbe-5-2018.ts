import { definePack } from "../pack";

/**
 * PermenPANRB 5/2018: 3 domains, 7 aspects, 35 indicators of which the last is rated for three public services:
 * 37 rated items, levels 0–5. Weights in thirds of a percent (an item of aspect 7 weighs 10/3 %).
 * Aspects 6 and 7 weigh 35 and 20 %: the 33 and 22 printed in the 2020 reports do not give the indices printed there.
 * Names of the levels are as commonly used; the regulation's own text was not at hand, nor its criteria.
 */
export const spbe5 = definePack({
  id: "5/2018",
  aliases: ["SPBE 2018"],
  shortTitle: "SPBE 5/2018",
  title: "Peraturan Menteri PANRB Nomor 5 Tahun 2018 tentang Pedoman Evaluasi Sistem Pemerintahan Berbasis Elektronik",
  years: [2018, 2020],
  scale: {
    min: 0,
    max: 5,
    whole: true,
    labels: {
      process: ["Belum ada", "Rintisan", "Terkelola", "Terstandardisasi", "Terintegrasi dan Terukur", "Optimum"],
      service: ["Belum ada", "Informasi", "Interaksi", "Transaksi", "Kolaborasi", "Optimalisasi"],
    },
    labelAliases: {
      Terstandardisasi: ["Terstandarisasi", "Terdefinisi"],
      "Terintegrasi dan Terukur": ["Terpadu dan Terukur", "Terintegrasi", "Terpadu"],
      Optimum: ["Optimal"],
      Optimalisasi: ["Optimum", "Optimal"],
    },
  },
  weightTotal: 300,
  domains: [
    {
      number: 1,
      name: "Kebijakan Internal SPBE",
      aliases: ["Kebijakan SPBE", "Kebijakan Internal"],
    },
    { number: 2, name: "Tata Kelola SPBE", aliases: ["Tata Kelola"] },
    { number: 3, name: "Layanan SPBE", aliases: ["Layanan"] },
  ],
  // One line per indicator, as in the regulation's own table.
  // prettier-ignore
  aspects: [
    {
      number: 1,
      domain: 1,
      name: "Kebijakan Internal Tata Kelola SPBE",
      kind: "process",
      weight: 3,
      indicators: [
        { key: "1", name: "Kebijakan Internal Tim Pengarah SPBE Instansi Pemerintah", shortName: "Tim Pengarah" },
        { key: "2", name: "Kebijakan Internal Inovasi Proses Bisnis Terintegrasi", shortName: "Proses Bisnis" },
        { key: "3", name: "Kebijakan Internal Rencana Induk SPBE Instansi Pemerintah", shortName: "Rencana Induk" },
        { key: "4", name: "Kebijakan Internal Anggaran dan Belanja TIK", shortName: "Anggaran" },
        { key: "5", name: "Kebijakan Internal Pengoperasian Pusat Data", shortName: "Pusat Data" },
        { key: "6", name: "Kebijakan Internal Integrasi Sistem Aplikasi", shortName: "Integrasi Aplikasi" },
        { key: "7", name: "Kebijakan Internal Penggunaan Aplikasi Umum Berbagi Pakai", shortName: "Aplikasi Umum" },
      ],
    },
    {
      number: 2,
      domain: 1,
      name: "Kebijakan Internal Layanan SPBE",
      kind: "process",
      weight: 3,
      indicators: [
        { key: "8", name: "Kebijakan Internal Layanan Naskah Dinas", shortName: "Naskah Dinas" },
        { key: "9", name: "Kebijakan Internal Layanan Manajemen Kepegawaian", shortName: "Kepegawaian" },
        { key: "10", name: "Kebijakan Internal Layanan Manajemen Perencanaan dan Penganggaran", shortName: "Penganggaran" },
        { key: "11", name: "Kebijakan Internal Layanan Manajemen Keuangan", shortName: "Keuangan" },
        { key: "12", name: "Kebijakan Internal Layanan Manajemen Kinerja", shortName: "Akuntabilitas Kinerja" },
        { key: "13", name: "Kebijakan Internal Layanan Pengadaan", shortName: "Pengadaan" },
        { key: "14", name: "Kebijakan Internal Layanan Pengaduan Publik", shortName: "Pengaduan Publik" },
        { key: "15", name: "Kebijakan Internal Layanan Dokumentasi dan Informasi Hukum", shortName: "JDIH" },
        { key: "16", name: "Kebijakan Internal Layanan Whistle Blowing System", shortName: "WBS" },
        { key: "17", name: "Kebijakan Internal Layanan Publik Instansi Pemerintah", shortName: "Pelayanan Publik" },
      ],
    },
    {
      number: 3,
      domain: 2,
      name: "Kelembagaan",
      kind: "process",
      weight: 12,
      indicators: [
        { key: "18", name: "Tim Pengarah SPBE Instansi Pemerintah", shortName: "Tim Pengarah" },
        { key: "19", name: "Inovasi Proses Bisnis Terintegrasi", shortName: "Proses Bisnis" },
      ],
    },
    {
      number: 4,
      domain: 2,
      name: "Strategi dan Perencanaan",
      kind: "process",
      weight: 12,
      indicators: [
        { key: "20", name: "Rencana Induk SPBE Instansi Pemerintah", shortName: "Rencana Induk" },
        { key: "21", name: "Anggaran dan Belanja TIK", shortName: "Anggaran" },
      ],
    },
    {
      number: 5,
      domain: 2,
      name: "Teknologi Informasi dan Komunikasi",
      kind: "process",
      weight: 12,
      indicators: [
        { key: "22", name: "Pengoperasian Pusat Data", shortName: "Pusat Data" },
        { key: "23", name: "Integrasi Sistem Aplikasi", shortName: "Integrasi Aplikasi" },
        { key: "24", name: "Penggunaan Aplikasi Umum Berbagi Pakai", shortName: "Aplikasi Umum" },
      ],
    },
    {
      number: 6,
      domain: 3,
      name: "Layanan Administrasi Pemerintahan Berbasis Elektronik",
      kind: "service",
      weight: 15,
      indicators: [
        { key: "25", name: "Layanan Naskah Dinas", shortName: "Naskah Dinas" },
        { key: "26", name: "Layanan Manajemen Kepegawaian", shortName: "Kepegawaian" },
        { key: "27", name: "Layanan Manajemen Perencanaan", shortName: "Perencanaan" },
        { key: "28", name: "Layanan Manajemen Penganggaran", shortName: "Penganggaran" },
        { key: "29", name: "Layanan Manajemen Keuangan", shortName: "Keuangan" },
        { key: "30", name: "Layanan Manajemen Kinerja", shortName: "Akuntabilitas Kinerja" },
        { key: "31", name: "Layanan Pengadaan", shortName: "Pengadaan" },
      ],
    },
    {
      number: 7,
      domain: 3,
      name: "Layanan Publik Berbasis Elektronik",
      kind: "service",
      weight: 10,
      indicators: [
        { key: "32", name: "Layanan Pengaduan Publik", shortName: "Pengaduan Publik" },
        { key: "33", name: "Layanan Dokumentasi dan Informasi Hukum", shortName: "JDIH" },
        { key: "34", name: "Layanan Whistle-Blowing System", shortName: "WBS" },
        { key: "35-1", name: "Layanan Publik Instansi Pemerintah (layanan publik ke-1)", shortName: "Pelayanan Publik 1" },
        { key: "35-2", name: "Layanan Publik Instansi Pemerintah (layanan publik ke-2)", shortName: "Pelayanan Publik 2" },
        { key: "35-3", name: "Layanan Publik Instansi Pemerintah (layanan publik ke-3)", shortName: "Pelayanan Publik 3" },
      ],
    },
  ],
  predicates: [
    { name: "Memuaskan", fromHundredths: 420 },
    { name: "Sangat Baik", fromHundredths: 350 },
    { name: "Baik", fromHundredths: 260 },
    { name: "Cukup", fromHundredths: 180 },
    { name: "Kurang", fromHundredths: 0 },
  ],
  draftTexts: false,
  texts: null,
});

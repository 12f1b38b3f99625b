/** Words of the sheet that a send-safe copy calculates on. Indonesian in every display language, like the regulation's own names. */
export const calculationSheetWords = {
  name: "Perhitungan SPBE",
  title: "Perhitungan SPBE",
  explanation: [
    "Lembar ini menggantikan rumus add-in SPBE, sehingga angka di buku kerja ini tetap benar tanpa add-in.",
    "Setiap level dibaca dari sel aslinya; bila level di lembar asal diubah, hasil di sini ikut berubah. Jangan hapus atau ubah lembar ini.",
  ],
  source: "Sumber level: {place} ({instrument})",
  noSource: "Bobot indikator ({instrument})",
  filled: "Bagian terisi",
  wrong: "Isian yang perlu diperiksa",
  summaryHeader: ["Kelompok", "Bobot", "Indeks", "Predikat"],
  groupNumbers: ["Nomor domain", "Nomor aspek"],
  overall: "Indeks keseluruhan",
  indicatorHeader: ["Indikator", "No.", "Bobot (%)", "Isi sel", "Tulisan", "Level", "Bobot utuh", "Kenaikan per level"],
  spellingHeader: ["Tulisan yang dibaca sebagai level ({instrument})", "Level"],
  predicateHeader: ["Indeks mulai", "Predikat"],
  /** Stands in place of a level that cannot be read. */
  check: "periksa",
} as const;

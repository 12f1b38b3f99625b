const groupIndonesian = { domain: "domain", aspect: "aspek" } as const;

/** Indonesian messages of the functions. */
export const indonesianMessages = {
  notAttached: "Belum ada tabel yang dilampirkan. Buka panel SPBE di tab Beranda, lalu klik Lampirkan.",
  tableTooSlow: "Tabel belum selesai dibaca. Buka panel SPBE, lalu hitung ulang (F9).",
  /** The table changed, and could not be read since. */
  overdue: "Tabel sudah berubah tetapi belum dapat dibaca lagi. Buka panel SPBE, lalu klik Baca ulang.",
  /** Levels of the table are calculated from functions that read it. */
  circle: "Level di tabel ini dihitung dari rumus SPBE yang membaca tabel yang sama, jadi acuannya melingkar. Isi levelnya dengan angka.",
  otherInstrument: (attached: string, asked: string) => `Tabel yang dilampirkan memakai ${attached}, bukan ${asked}.`,
  unknownInstrument: (given: string, known: string) => `Peraturan "${given}" tidak dikenal. Yang ada: ${known}.`,
  /** `found` cells where `expected` were needed. */
  wrongCount: (found: number, expected: string) =>
    `Ada ${found} sel, seharusnya ${expected}. Pilih semua level, atau blok yang memuat nomor indikator.`,
  noNumbers: "Nomor indikator tidak ditemukan di kolom tepi kiri atau kanan.",
  noNumbersInBlock:
    "Blok ini tidak memuat nomor indikator, hanya level atau nomor domain. Mulai blok dari kolom nomor indikator, biasanya kolom paling kiri tabel.",
  errorAsNumber: (error: string) => `Nomor indikator di salah satu baris berisi ${error}.`,
  /** The indicator numbers are those of another instrument than the one asked for. */
  otherNumbers: (found: string, asked: string) => `Nomor indikator di sel-sel ini milik ${found}, bukan ${asked}.`,
  repeatedIndicator: (indicator: string) => `Indikator ${indicator} muncul lebih dari sekali.`,
  /** `others` more entries are wrong besides the one named. */
  notALevel: (indicator: string, value: string, lowest: number, highest: number, others: number) =>
    `Indikator ${indicator} berisi ${value}, bukan level ${lowest}–${highest}.` +
    (others > 0 ? ` Masih ada ${others} indikator lain yang perlu diperiksa.` : ""),
  /** An indicator with several rows whose levels differ. */
  disagreeing: (indicator: string, others: number) =>
    `Indikator ${indicator} punya beberapa baris dengan level berbeda.` +
    (others > 0 ? ` Masih ada ${others} indikator lain yang perlu diperiksa.` : ""),
  /** Behind either of these, about the attached table: why the pane shows an index all the same. */
  paneGoesOn: "Panel SPBE menghitungnya sebagai belum diisi, jadi indeks di sana sementara.",
  unknownGroup: (given: string, group: "domain" | "aspect", known: string) =>
    `Tidak ada ${groupIndonesian[group]} "${given}". Yang ada: ${known}.`,
  ambiguousGroup: (given: string, group: "domain" | "aspect") =>
    `Ada lebih dari satu ${groupIndonesian[group]} yang cocok dengan "${given}". Pakai nomornya.`,
  groupMissing: (group: "domain" | "aspect") => `Isi nomor atau nama ${groupIndonesian[group]}.`,
  blankIndex: "Sel indeksnya masih kosong.",
  notAnIndex: (given: string, highest: number) => `${given} bukan indeks antara 0 dan ${highest}.`,
  indicatorMissing: "Isi nomor atau nama indikator.",
  unknownIndicator: (given: string, instrument: string, known: string) =>
    `Tidak ada indikator "${given}" di ${instrument}. Pakai nomor ${known} atau namanya.`,
  ambiguousIndicator: (given: string, fitting: string) => `Beberapa indikator cocok dengan "${given}": ${fitting}. Pakai nomornya.`,
  notFilled: (indicator: string, name: string) => `Indikator ${indicator} (${name}) belum diisi; selama kosong dihitung 0.`,
  notLoaded: "Datanya belum dapat dimuat. Periksa koneksi, lalu hitung ulang (Ctrl+Alt+F9).",
  targetMissing: 'Isi target: angka indeks seperti 3,20 atau nama predikat seperti "Sangat Baik".',
  targetOutOfScale: (given: string, highest: string) => `Target ${given} tidak mungkin: indeks tertinggi yang dapat dicapai ${highest}.`,
  notATarget: (given: string, highest: string, predicates: string) =>
    `"${given}" bukan target. Isi angka sampai ${highest} atau predikat: ${predicates}.`,
  unreachable: (target: string, highest: string) => `Target ${target} tidak dapat dicapai; yang tertinggi ${highest}.`,
  notMostLevels: (given: string) => `"${given}" bukan batas kenaikan. Isi bilangan bulat mulai 1.`,
  wrongCostCount: (found: number, expected: number) =>
    `Ada ${found} sel biaya, seharusnya ${expected}. Pilih satu biaya per indikator, atau blok yang memuat nomor indikator.`,
  /** `level` is the level risen to, where costs are given per step. */
  notACost: (given: string, indicator: string, level: number | null) =>
    `Biaya ${given} di indikator ${indicator}${level === null ? "" : ` untuk naik ke level ${level}`} bukan angka.`,
  negativeCost: (given: string, indicator: string, level: number | null) =>
    `Biaya ${given} di indikator ${indicator}${level === null ? "" : ` untuk naik ke level ${level}`} tidak boleh negatif.`,
  costMissing: (indicator: string) => `Biaya indikator ${indicator} belum diisi. Sel kosong dan 0 dianggap belum diisi.`,
  costTooLarge: (indicator: string) =>
    `Biaya indikator ${indicator} terlalu besar untuk dijumlahkan dengan tepat. Tulis dalam satuan lebih besar, misalnya juta rupiah.`,
  noIndices: "Tidak ada indeks di daftar pembanding.",
  ourMistake: "Terjadi kesalahan pada add-in SPBE. Sebutkan kode SPBE-F1 saat meminta bantuan.",
};

/** Sentences a cell shows beside `#VALUE!` or `#N/A`. Short: Excel shows them in a small box. */
export type FunctionMessages = typeof indonesianMessages;

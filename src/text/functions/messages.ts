import type { InBoth } from "../language";

const groupIndonesian = { domain: "domain", aspect: "aspek" } as const;

const id = {
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
  levelMissing: (indicator: string) => `Level indikator ${indicator} belum diisi.`,
  notALevelGiven: (given: string, lowest: number, highest: number) => `"${given}" bukan level ${lowest}–${highest}.`,
  noCriteria: (instrument: string, indicator: string, level: number) =>
    `Kriteria level ${level} untuk indikator ${indicator} ${instrument} belum tersedia di add-in ini.`,
  noAction: (instrument: string, indicator: string, level: number) =>
    `Langkah dari level ${level} untuk indikator ${indicator} ${instrument} belum tersedia di add-in ini.`,
  highestLevel: (indicator: string, level: number) => `Level ${level} sudah yang tertinggi untuk indikator ${indicator}.`,
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
  agencyMissing: "Isi nama instansi.",
  unknownAgency: (given: string, year: number) => `Instansi "${given}" tidak ditemukan di hasil evaluasi nasional ${year}.`,
  ambiguousAgency: (given: string, names: string, others: number) =>
    `"${given}" cocok dengan beberapa instansi: ${names}${others > 0 ? `; dan ${others} lainnya` : ""}. Tulis lebih lengkap.`,
  unpublished: (agency: string, year: number, years: string) => `${agency} tidak ada di hasil ${year}; ada di hasil ${years}.`,
  notAYear: (given: string) => `"${given}" bukan tahun.`,
  unknownYear: (year: number, known: string) => `Hasil tahun ${year} tidak tersedia. Yang ada: ${known}.`,
  unknownWhat: (given: string, known: string) => `"${given}" tidak dikenal. Pilih salah satu: ${known}.`,
  unreadable: (agency: string, domain: number) => `Nilai domain ${domain} milik ${agency} tidak terbaca di laporan resminya.`,
  noProvince: (agency: string) => `${agency} adalah instansi pusat, tidak termasuk provinsi mana pun.`,
  nobodyAbove: (agency: string) => `${agency} sudah yang tertinggi.`,
  ourMistake: "Terjadi kesalahan pada add-in SPBE. Sebutkan kode SPBE-F1 saat meminta bantuan.",
};

/** Sentences a cell shows beside `#VALUE!` or `#N/A`. Short: Excel shows them in a small box. */
export type FunctionMessages = typeof id;

const en: FunctionMessages = {
  notAttached: "No table is attached. Open the SPBE pane on the Home tab and choose Lampirkan (Attach).",
  tableTooSlow: "The table has not been read yet. Open the SPBE pane, then recalculate (F9).",
  overdue: "The table changed but could not be read again yet. Open the SPBE pane and choose Baca ulang (Read again).",
  circle:
    "Levels of this table are calculated by SPBE formulas that read the same table, so the reference goes in a circle. Give numbers as levels.",
  otherInstrument: (attached, asked) => `The attached table uses ${attached}, not ${asked}.`,
  unknownInstrument: (given, known) => `Regulation "${given}" is not known. There are: ${known}.`,
  wrongCount: (found, expected) =>
    `There are ${found} cells where ${expected} are needed. Select all levels, or a block with the indicator numbers.`,
  noNumbers: "No indicator numbers were found in the left or right edge column.",
  noNumbersInBlock:
    "This block holds no indicator numbers, only levels or numbers of domains. Begin it at the column with the indicator numbers, mostly the leftmost of the table.",
  errorAsNumber: (error) => `The indicator number in one row is ${error}.`,
  otherNumbers: (found, asked) => `The indicator numbers in these cells are those of ${found}, not ${asked}.`,
  repeatedIndicator: (indicator) => `Indicator ${indicator} appears more than once.`,
  notALevel: (indicator, value, lowest, highest, others) =>
    `Indicator ${indicator} holds ${value}, which is not a level ${lowest}–${highest}.` +
    (others > 0 ? ` ${others} more indicators need checking.` : ""),
  disagreeing: (indicator, others) =>
    `Indicator ${indicator} has several rows with different levels.` + (others > 0 ? ` ${others} more indicators need checking.` : ""),
  paneGoesOn: "The SPBE pane counts it as not filled, so the index there is provisional.",
  unknownGroup: (given, group, known) => `There is no ${group} "${given}". There are: ${known}.`,
  ambiguousGroup: (given, group) => `More than one ${group} fits "${given}". Use its number.`,
  groupMissing: (group) => `Give the number or name of the ${group}.`,
  blankIndex: "The cell with the index is still blank.",
  notAnIndex: (given, highest) => `${given} is not an index between 0 and ${highest}.`,
  indicatorMissing: "Give the number or name of the indicator.",
  unknownIndicator: (given, instrument, known) => `There is no indicator "${given}" in ${instrument}. Use a number ${known} or its name.`,
  ambiguousIndicator: (given, fitting) => `Several indicators fit "${given}": ${fitting}. Use the number.`,
  notFilled: (indicator, name) => `Indicator ${indicator} (${name}) is not filled in; while blank it counts 0.`,
  levelMissing: (indicator) => `The level of indicator ${indicator} is not filled in yet.`,
  notALevelGiven: (given, lowest, highest) => `"${given}" is not a level ${lowest}–${highest}.`,
  noCriteria: (instrument, indicator, level) =>
    `The add-in has no criteria yet for level ${level} of indicator ${indicator} in ${instrument}.`,
  noAction: (instrument, indicator, level) =>
    `The add-in has no next step yet from level ${level} of indicator ${indicator} in ${instrument}.`,
  highestLevel: (indicator, level) => `Level ${level} is the highest for indicator ${indicator}.`,
  notLoaded: "The data could not be loaded yet. Check the connection, then recalculate (Ctrl+Alt+F9).",
  targetMissing: 'Give the target: an index such as 3.20 or a predicate such as "Sangat Baik".',
  targetOutOfScale: (given, highest) => `Target ${given} is impossible: the highest index that can be reached is ${highest}.`,
  notATarget: (given, highest, predicates) => `"${given}" is not a target. Give a number up to ${highest} or a predicate: ${predicates}.`,
  unreachable: (target, highest) => `Target ${target} cannot be reached; the highest is ${highest}.`,
  notMostLevels: (given) => `"${given}" is not a limit. Give a whole number from 1 on.`,
  wrongCostCount: (found, expected) =>
    `There are ${found} cost cells where ${expected} are needed. Select one cost per indicator, or a block with the indicator numbers.`,
  notACost: (given, indicator, level) =>
    `Cost ${given} at indicator ${indicator}${level === null ? "" : ` for rising to level ${level}`} is not a number.`,
  negativeCost: (given, indicator, level) =>
    `Cost ${given} at indicator ${indicator}${level === null ? "" : ` for rising to level ${level}`} must not be negative.`,
  costMissing: (indicator) => `The cost of indicator ${indicator} is not filled in. Blank cells and 0 count as not filled in.`,
  costTooLarge: (indicator) =>
    `The cost of indicator ${indicator} is too large to be summed exactly. Write it in a larger unit, for example millions.`,
  noIndices: "There are no indices in the list to compare with.",
  agencyMissing: "Give the name of the agency.",
  unknownAgency: (given, year) => `Agency "${given}" was not found in the national results of ${year}.`,
  ambiguousAgency: (given, names, others) =>
    `"${given}" fits several agencies: ${names}${others > 0 ? `; and ${others} more` : ""}. Write more of the name.`,
  unpublished: (agency, year, years) => `${agency} is not in the results of ${year}; it is in those of ${years}.`,
  notAYear: (given) => `"${given}" is not a year.`,
  unknownYear: (year, known) => `There are no results for ${year}. There are: ${known}.`,
  unknownWhat: (given, known) => `"${given}" is not known. Choose one of: ${known}.`,
  unreadable: (agency, domain) => `The value of domain ${domain} of ${agency} cannot be read in the official report.`,
  noProvince: (agency) => `${agency} is a central agency and belongs to no province.`,
  nobodyAbove: (agency) => `${agency} is the highest already.`,
  ourMistake: "Something went wrong in the SPBE add-in. Quote code SPBE-F1 when asking for help.",
};

/** Messages of the functions. */
export const functionMessages: InBoth<FunctionMessages> = { id, en };

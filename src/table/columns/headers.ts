import { bounded } from "../names/remembered-answers";
import type { ColumnMeaning } from "../model";

/** What a column header says. `null` meaning: a header we know and that is none of ours (an index, a weighted value). */
export interface HeaderReading {
  readonly meaning: ColumnMeaning | null;
  readonly year: number | null;
  readonly confidence: number;
  /** What it means instead where the cells below hold levels. */
  readonly ifLevels?: ColumnMeaning;
  /** What it means instead where the cells below hold sentences. */
  readonly ifTexts?: ColumnMeaning;
  /** What it means instead where the cells below hold words that are no level. */
  readonly ifWords?: ColumnMeaning;
}

/** What one way of writing a header means. The first that fits decides, so the narrow ones stand first. */
interface HeaderWords {
  readonly words: RegExp;
  readonly meaning: ColumnMeaning | null;
  readonly confidence: number;
  readonly ifLevels?: ColumnMeaning;
  readonly ifTexts?: ColumnMeaning;
  readonly ifWords?: ColumnMeaning;
}

const LEVEL_WORDS = "level|tingkat|tk|nilai|hasil|capaian|realisasi|skor|score|rating|maturity|kematangan";

const HEADERS: readonly HeaderWords[] = [
  {
    words: /\b(target waktu|waktu target|tenggat|deadline|batas waktu|jadwal|waktu pelaksanaan|waktu penyelesaian|tanggal|tgl|due date)\b/,
    meaning: "deadline",
    confidence: 0.9,
  },
  { words: /\bstatus\b|\b(valid|validasi|kelengkapan|progress|progres)\b/, meaning: "status", confidence: 0.9 },
  { words: /\b(nilai|skor) tertimbang\b|\bweighted\b|\bterbobot\b|\b(x|kali) bobot\b|\bbobot (x|kali)\b/, meaning: null, confidence: 0.9 },
  { words: /\b(selisih|gap|kesenjangan|delta)\b/, meaning: null, confidence: 0.9 },
  { words: /\btarget\b|\b(ditargetkan|direncanakan|diharapkan)\b/, meaning: "target", confidence: 0.95 },
  { words: /\bbobot\b|\bweight\b|^w(?: persen)?$/, meaning: "weight", confidence: 0.95 },
  {
    words:
      /\b(maks|maksimal|maksimum|minimal|minimum|max|min)\b|\b(perubahan|kenaikan|penurunan|naik|kontribusi|jumlah|total|rata|predikat|peringkat|rank|ranking|grafik|persentase|persen|rumus|skala|kriteria|kategori|sebutan|label)\b|^(rw|ri|rj|control|kontrol)\b/,
    meaning: null,
    confidence: 0.9,
  },
  {
    words:
      /\b(rekomendasi|recommendations?|saran|rtl|tindak lanjut|rencana aksi|perbaikan|rencana tindak|tahapan|langkah|aksi|action|follow ?up)\b/,
    meaning: "followUp",
    confidence: 0.9,
  },
  { words: /^dokumen$/, meaning: "evidence", confidence: 0.8, ifLevels: "external" },
  {
    words: /\b(data dukung|bukti|evidence|eviden|dokumen pendukung|data pendukung|link|tautan|url|lampiran|documentation|berkas)\b/,
    meaning: "evidence",
    confidence: 0.9,
  },
  {
    words: /\b(penjelasan|keterangan|catatan|narasi|analisis|justifikasi|fakta|remarks?|notes?|komentar|alasan)\b/,
    meaning: "explanation",
    confidence: 0.9,
  },
  { words: /^(nilai|level|skor|capaian) (opd|perangkat daerah|skpd)$/, meaning: "level", confidence: 0.8 },
  {
    words:
      /\b(opd|perangkat daerah|skpd|unit kerja|unit organisasi|satker|satuan kerja|pic|picwa|picemail|penanggung ?jawab|pengampu|nama dinas|dinas|instansi pengampu|lead(?:ing)? sect(?:or|oral)|leading sektor|koordinator|person in charge|responsible|pelaksana|owner|assesor)\b(?! *(nilai|level))/,
    meaning: "owner",
    confidence: 0.9,
  },
  { words: /\b(as+es+or|evaluator) internal\b/, meaning: "self", confidence: 0.95 },
  {
    words: new RegExp(
      `\\b(${LEVEL_WORDS})\\b.*\\b(eksternal|external|pusat|asesor|assessor|asessor|evaluator|verifikator|final|adj|adjustment|akhir|interviu|interview|visitasi|wawancara|observasi|panrb|menpan|kementerian|lhe|tauval|dokumen)\\b`
    ),
    meaning: "external",
    confidence: 0.95,
  },
  {
    words:
      /\b(eksternal|external)\b|\b(nilai|penilaian|hasil|level) (pusat|asesor|dokumen|interviu|visitasi|akhir)\b|\b(penilaian|evaluasi) (dokumen|interviu|visitasi|eksternal)\b|^(pusat|asesor|verifikasi|interviu|wawancara|visitasi|observasi(?: lapangan)?|(?:adj|adjustment)(?: final)?|akhir|evaluator)$|\btk final\b|\bhasil evaluasi\b/,
    meaning: "external",
    confidence: 0.9,
  },
  { words: /\bverifikasi\b/, meaning: "external", confidence: 0.9, ifWords: "status" },
  { words: /\bmandiri\b|\bself\b|\bpm\b/, meaning: "self", confidence: 0.97 },
  { words: new RegExp(`\\b(${LEVEL_WORDS})\\b.*\\binternal\\b|^internal$|\\bpenilaian internal\\b`), meaning: "self", confidence: 0.93 },
  { words: /\b(jawaban|pilihan saudara|pilihan anda)\b/, meaning: "self", confidence: 0.85 },
  {
    words: new RegExp(
      `\\b(${LEVEL_WORDS}|kondisi)\\b.*\\b(saat ini|sekarang|terkini|eksisting|existing|tahun ini|tahun berjalan)\\b|\\bcurrent\\b`
    ),
    meaning: "self",
    confidence: 0.85,
    ifTexts: "explanation",
  },
  { words: /\bdomain\b.*\baspek\b(?!.*indikator)/, meaning: null, confidence: 0.8 },
  { words: new RegExp(`\\b(${LEVEL_WORDS}|indeks|index)\\b.*\\b(domain|aspek|aspect)\\b(?!.*indikator)`), meaning: null, confidence: 0.85 },
  {
    words: /\b(no|nomor|kode|id|code)\b.*\b(indikator|indicator)\b|\b(indikator|indicator) (no|nomor|ke|id)$/,
    meaning: "number",
    confidence: 0.97,
  },
  { words: /^(kode|code|ik)$/, meaning: "number", confidence: 0.85 },
  { words: /^(no|nomor|nomer|num|no id|id|no urut|nomor urut|urut)$/, meaning: "number", confidence: 0.8 },
  { words: /\b(tingkat|nilai|level|capaian|skor) (kematangan )?indikator\b/, meaning: "level", confidence: 0.8 },
  { words: /\b(indeks|index) (per )?(indikator|indicator)\b/, meaning: null, confidence: 0.85 },
  { words: /\b(indikator|indicator|pertanyaan)\b/, meaning: "name", confidence: 0.9 },
  { words: /\b(uraian|deskripsi|description)\b/, meaning: "name", confidence: 0.8, ifTexts: "explanation" },
  { words: /\bdomain\b/, meaning: "domain", confidence: 0.9 },
  { words: /\baspek\b|\baspect\b/, meaning: "aspect", confidence: 0.9 },
  { words: /\b(sebelumnya|before|previous|lalu|periode lalu|baseline|kondisi awal)\b/, meaning: "year", confidence: 0.7 },
  { words: /\b(indeks|index) (spbe|pemdi|akhir|total|keseluruhan)\b/, meaning: null, confidence: 0.85 },
  { words: /\b(indeks|index)\b/, meaning: null, confidence: 0.85, ifLevels: "level" },
  { words: new RegExp(`\\b(${LEVEL_WORDS})\\b|^v$`), meaning: "level", confidence: 0.8, ifTexts: "explanation" },
  {
    words: /^(tw|triwulan|kuartal|quarter|q|semester|smt|caturwulan) ?(ke )?(\d|i{1,3}|iv)\b/,
    meaning: "level",
    confidence: 0.6,
    ifTexts: "explanation",
  },
  { words: /\b(nama|kode) instansi\b/, meaning: null, confidence: 0.7 },
  { words: /^(nama|name|judul)\b/, meaning: "name", confidence: 0.7 },
];

const YEAR = /\b(20[1-4]\d)\b/;
const LONGEST_HEADER = 90;

/** A header as words: underscores, case and punctuation gone. `level_terpilih` → `level terpilih`, `% Capaian` → `persen capaian`. */
const plain = bounded((text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/%/g, " persen ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
);

/**
 * What a header of one or more rows means. The lowest row decides; where it is general (a year, *Nilai*) the rows
 * above say whose value it is.
 * @param parts top row first
 * @example readHeader(["Tingkat Kematangan", "Target"]).meaning // "target"
 * @example readHeader(["Penilaian Mandiri", "2022"]) // { meaning: "self", year: 2022, … }
 */
export function readHeader(parts: readonly string[]): HeaderReading | null {
  const [last, ...above] = [...parts]
    .reverse()
    .map(plain)
    .filter((part) => part !== "");
  if (last === undefined) return null;
  const lowest = readPart(last);
  const higher = above.length === 0 ? null : readPart(above.join(" "));
  const year = lowest?.year ?? higher?.year ?? null;
  if (lowest === null) return higher === null ? null : { ...higher, confidence: higher.confidence * 0.8 };
  const general = lowest.meaning === "level" || lowest.meaning === "year";
  if (!general || higher === null) return { ...lowest, year };
  const owned = higher.meaning === "self" || higher.meaning === "external" || higher.meaning === "target" || higher.meaning === null;
  return owned ? { ...higher, year } : { ...lowest, meaning: year === null ? lowest.meaning : "year", year };
}

/** The same few texts are asked about for every row and column. */
const readPart = bounded((text: string): HeaderReading | null => {
  if (text.length > LONGEST_HEADER) return null;
  const found = YEAR.exec(text)?.[1];
  const year = found === undefined ? null : Number(found);
  const words = HEADERS.find((each) => each.words.test(text));
  if (year !== null && (words === undefined || words.meaning === "level" || words.meaning === "year")) {
    const bare = text.replace(YEAR, "").trim();
    const confidence = bare === "" || words !== undefined || /^(tahun|thn|th|ta)$/.test(bare) ? 0.9 : 0.5;
    return { meaning: "year", year, confidence };
  }
  if (words === undefined) return null;
  const { meaning, confidence, ifLevels, ifTexts, ifWords } = words;
  return {
    meaning,
    year,
    confidence,
    ...(ifLevels && { ifLevels: year !== null && ifLevels === "level" ? "year" : ifLevels }),
    ...(ifTexts && { ifTexts }),
    ...(ifWords && { ifWords }),
  };
});

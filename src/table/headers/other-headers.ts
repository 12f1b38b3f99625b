import type { ColumnMeaning } from "../model";

/** What one way of writing a header means. The first that fits decides, so the narrow ones stand first. */
export interface HeaderWords {
  readonly words: RegExp;
  readonly meaning: ColumnMeaning | null;
  readonly confidence: number;
  readonly ifLevels?: ColumnMeaning;
  readonly ifTexts?: ColumnMeaning;
}

/** Headers of columns that hold no level, by their words. */
export const OTHER_HEADERS: readonly HeaderWords[] = [
  {
    words: /\b(target waktu|waktu target|tenggat|deadline|batas waktu|jadwal|waktu pelaksanaan|waktu penyelesaian|tanggal|tgl|due date)\b/,
    meaning: "deadline",
    confidence: 0.9,
  },
  { words: /\bstatus\b|\b(valid|validasi|kelengkapan|progress|progres)\b/, meaning: "status", confidence: 0.9 },
  { words: /\b(nilai|skor) tertimbang\b|\bweighted\b|\bterbobot\b|\b(x|kali) bobot\b|\bbobot (x|kali)\b/, meaning: null, confidence: 0.9 },
  { words: /\b(selisih|gap|kesenjangan|delta)\b/, meaning: null, confidence: 0.9 },
  { words: /\bbobot\b|\bweight\b|^w(?: persen)?$/, meaning: "weight", confidence: 0.95 },
  {
    words:
      /\b(maks|maksimal|maksimum|minimal|minimum|max|min)\b|\b(perubahan|kenaikan|penurunan|naik|kontribusi|jumlah|jml|total|rata|rerata|predikat|peringkat|rank|ranking|grafik|persentase|persen|rumus|skala|kriteria|kategori|sebutan|label|prioritas|urutan|risiko|dampak|kemungkinan)\b|^(rw|ri|rj|control|kontrol)\b|^(nomor|no) urut\b.|^(id|kode) (?!indikator)|\b(user|opd) id\b|\bcreated\b|^tahun\b(?! 20)/,
    meaning: null,
    confidence: 0.9,
  },
  {
    words:
      /\b(rekomendasi|recommendations?|saran|rtl|tindak lanjut|rencana aksi|perbaikan|rencana tindak|tahapan|langkah|aksi|action|follow ?up)\b/,
    meaning: "followUp",
    confidence: 0.9,
  },
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
  {
    words:
      /\b(opd|perangkat daerah|skpd|unit kerja|unit organisasi|satker|satuan kerja|pic|picwa|picemail|penanggung ?jawab|pengampu|nama dinas|dinas|instansi pengampu|lead(?:ing)? sect(?:or|oral)|leading sektor|koordinator|person in charge|responsible|pelaksana|owner|assesor)\b/,
    meaning: "owner",
    confidence: 0.9,
  },
  { words: /\bdomain\b.*\baspek\b(?!.*indikator)/, meaning: null, confidence: 0.8 },
  {
    words: /\b(no|nomor|kode|id|code)\b.*\b(indikator|indicator)\b|\b(indikator|indicator) (no|nomor|ke|id)$/,
    meaning: "number",
    confidence: 0.97,
  },
  { words: /^(kode|code|ik)$/, meaning: "number", confidence: 0.85 },
  { words: /^(no|nomor|nomer|num|no id|id|no urut|nomor urut|urut)$/, meaning: "number", confidence: 0.8 },
  { words: /\b(indikator|indicator|pertanyaan)\b/, meaning: "name", confidence: 0.9 },
  { words: /\b(uraian|deskripsi|description)\b/, meaning: "name", confidence: 0.8, ifTexts: "explanation" },
  { words: /\bdomain\b/, meaning: "domain", confidence: 0.9 },
  { words: /\baspek\b|\baspect\b/, meaning: "aspect", confidence: 0.9 },
  { words: /^v$/, meaning: "level", confidence: 0.8, ifTexts: "explanation" },
  {
    words: /^(tw|triwulan|kuartal|quarter|q|semester|smt|caturwulan) ?(ke )?(\d|i{1,3}|iv)\b/,
    meaning: "level",
    confidence: 0.6,
    ifTexts: "explanation",
  },
  { words: /\b(nama|kode) instansi\b|^(triwulan|tahap)$/, meaning: null, confidence: 0.7 },
  { words: /^(nama|name|judul)\b/, meaning: "name", confidence: 0.7 },
];

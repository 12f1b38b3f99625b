/** What a word of a header does in it. */
export type Role =
  /** Says that the column holds a level: *nilai, level, tingkat, capaian*. */
  | "measure"
  /** Names the work that gives a level: *penilaian, evaluasi*. */
  | "act"
  /** What was answered or chosen in a form: *jawaban, pilihan, isian*. */
  | "answer"
  /** The agency's own: *mandiri, internal*. */
  | "own"
  /** Units of the agency, who own an indicator or give its level: *OPD, perangkat daerah*. */
  | "unit"
  /** Somebody else: *eksternal, asesor, visitasi, final*. */
  | "other"
  /** The same, but only beside a word for a level: *pusat, dokumen, akhir* say many things. */
  | "weakOther"
  | "target"
  | "previous"
  | "current"
  /** Says that the column holds something else, wherever it stands: *jumlah, selisih, prioritas*. */
  | "nothing"
  | "times"
  | "weight"
  | "index"
  /** What texts and other things beside a level are called; such a word in front says what the column is. */
  | "deadline"
  | "followUp"
  | "evidence"
  | "explanation"
  | "problem"
  | "owner"
  | "status"
  | "number"
  | "name"
  | "domain"
  | "aspect"
  | "year"
  | "digits"
  /** Begins a remark about the level, which says nothing about whose it is: *sebelum visitasi, per 30 Juni*. */
  | "remark"
  /** Says nothing. */
  | "filler";

const words = (role: Role, text: string): readonly (readonly [string, Role])[] => text.split(" ").map((word) => [word, role]);
const phrases = (role: Role, text: string): readonly (readonly [string, Role])[] => text.split(", ").map((phrase) => [phrase, role]);

/** Words and phrases of headers by what they do; of two that fit the longer one counts. */
export const HEADER_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...words("measure", "nilai level lvl tingkat tk skor score rating maturity kematangan maturitas capaian realisasi hasil"),
  ...words("act", "penilaian evaluasi assessment asesmen kondisi"),
  ...words("answer", "jawaban pilihan isian usulan dipilih terpilih"),
  ...words("own", "mandiri self internal saudara anda pm"),
  ...phrases(
    "own",
    "asesor internal, assesor internal, assessor internal, asessor internal, evaluator internal, tim internal, tim asesor internal, tim penilai internal, penilai internal"
  ),
  ...words("unit", "opd skpd ukpd pd satker dinas bappeda kominfo diskominfo setda bkpsdm"),
  ...phrases("unit", "perangkat daerah, unit kerja, satuan kerja, unit organisasi"),
  ...words(
    "other",
    "eksternal external asesor assessor asessor evaluator verifikator validator interviu interview visitasi wawancara verval panrb menpan menpanrb kemenpan kemenpanrb inspektorat apip bpkp lhe tauval reviu supervisi"
  ),
  ...phrases("other", "observasi lapangan, adjustment final, tim penilai, penjaminan kualitas, hasil evaluasi"),
  ...words(
    "weakOther",
    "pusat final akhir adj adjustment dokumen observasi verifikasi validasi diverifikasi divalidasi kementerian provinsi pemprov auditor review"
  ),
  ...words("target", "target ditargetkan direncanakan diharapkan tujuan sasaran tobe"),
  ...phrases("target", "to be"),
  ...words("previous", "sebelumnya before previous lalu baseline awal dasar"),
  ...words("current", "sekarang terkini eksisting existing current asis"),
  ...phrases("current", "saat ini, tahun ini, tahun berjalan, as is"),
  ...words(
    "nothing",
    "selisih gap kesenjangan delta maks maksimal maksimum minimal minimum max min tertimbang weighted terbobot perubahan kenaikan penurunan naik kontribusi jumlah jml total rata rerata predikat peringkat rank ranking grafik persentase persen rumus skala kriteria kategori sebutan label prioritas urutan risiko dampak kemungkinan rw ri rj control kontrol created user triwulan tahap"
  ),
  ...words("times", "x kali"),
  ...words("weight", "bobot weight"),
  ...words("index", "indeks index"),
  ...words("deadline", "tenggat deadline jadwal tanggal tgl"),
  ...phrases("deadline", "target waktu, waktu target, batas waktu, waktu pelaksanaan, waktu penyelesaian, due date"),
  ...words("followUp", "rekomendasi recommendation recommendations saran rtl perbaikan tahapan langkah aksi action followup"),
  ...phrases("followUp", "tindak lanjut, rencana aksi, rencana tindak, follow up"),
  ...words("evidence", "bukti evidence eviden link tautan url lampiran documentation berkas"),
  ...phrases("evidence", "data dukung, dokumen pendukung, data pendukung"),
  ...words("explanation", "penjelasan keterangan catatan narasi analisis justifikasi fakta remark remarks note notes komentar alasan"),
  ...words("problem", "kendala permasalahan masalah hambatan problem problems"),
  ...words("owner", "pic picwa picemail pengampu koordinator pelaksana owner responsible penanggungjawab assesor"),
  ...phrases("owner", "penanggung jawab, person in charge, lead sector, leading sector, leading sektor, nama opd, nama dinas"),
  ...words("status", "status valid kelengkapan progress progres"),
  ...words("number", "no nomor nomer num kode code id ik urut"),
  ...words("name", "nama name indikator indicator ind pertanyaan uraian deskripsi description judul"),
  ...words("domain", "domain"),
  ...words("aspect", "aspek aspect"),
  ...words("remark", "sebelum belum sudah untuk atas terhadap berdasarkan per akan dibanding"),
  ...words(
    "filler",
    "dan di ke yang oleh menurut dari pada dengan dalam tim penilai spbe pemdi instansi pemerintah tahun thn th ta t a kolom diisi isi rekap rekapitulasi sementara s d saja anggaran tidak atau is at januari februari maret april mei juni juli agustus september oktober november desember"
  ),
]);

/** Words that a column of a database may be called by although they stand for themselves in no header: found in glued ones only. */
export const SHORTEST_GLUED = 3;
/** Shorter ones that are found in glued words as well. */
export const SHORT_IN_GLUED: ReadonlySet<string> = new Set(["no", "id", "tk", "pm", "ik", "pd"]);

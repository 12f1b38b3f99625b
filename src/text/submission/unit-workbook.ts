/**
 * What stands in the workbook of a unit. It goes to an Indonesian office, so it has no English: whoever makes it with an English Excel is
 * told so beside the button.
 */
export const unitWorkbook = {
  title: (instrument: string) => `Isian ${instrument}`,
  facts: {
    unit: "OPD",
    agency: "Instansi",
    instrument: "Instrumen",
    year: "Tahun",
    made: "Dibuat",
    indicators: "Jumlah indikator",
  },
  unknown: "(belum diketahui)",
  about: (unit: string, agency: string, year: string) =>
    [unit, agency, year === "" ? "" : `Tahun ${year}`].filter((part) => part !== "").join(" · "),
  stepsHeading: "Cara mengisi",
  steps: [
    "1. Buka lembar Isian. Hanya sel kuning yang dapat diisi; sel lain dikunci supaya isinya tetap.",
    "2. Level baru: isi hanya bila levelnya berubah. Sel yang kosong berarti levelnya tetap.",
    "3. Data dukung: tulis nama dokumen, nomor, tanggal, dan tautannya bila ada. Yang sudah tercatat tidak perlu ditulis ulang; isi hanya bila ada yang baru atau perlu diganti.",
    "4. Penjelasan, kendala/masalah, dan tindak lanjut: isi bila ada. Sel yang kosong berarti tidak ada perubahan. Untuk berganti baris di dalam sel, tekan Alt+Enter.",
    "5. Lembar Kriteria memuat syarat setiap level. Level sekarang berwarna hijau, level berikutnya berwarna biru.",
    "6. Lebar kolom dan tinggi baris boleh diubah. Jangan mengganti judul kolom dan jangan menghapus kode kiriman di bawah ini.",
    "7. Simpan sebagai berkas Excel (.xlsx), lalu kirim kembali berkas ini. Nama berkas boleh diganti.",
  ],
  sharedStep: "Indikator dengan keterangan pada kolom “Diisi juga oleh” dijawab beberapa OPD. Samakan jawabannya dahulu sebelum dikirim.",
  stampHeading: "Kode kiriman (jangan diubah)",
  summaryHeading: "Ringkasan isian",
  summary: {
    present: "Sekarang",
    withNew: "Dengan level baru",
    filled: (count: number) => `Level terisi, dari ${count} indikator`,
    mean: "Rata-rata level yang terisi",
    contribution: "Sumbangan ke indeks instansi",
    weight: "Bobot indikator ini terhadap indeks instansi (%)",
  },
  noMean: "-",
  summaryNote: "Angka di kolom kanan ikut berubah ketika level baru diisi di lembar Isian. Indikator yang belum terisi dihitung 0.",
  drafts: "Kriteria dan tindakan pada instrumen ini masih rancangan, belum resmi.",
  noCriteria: (instrument: string) =>
    `Add-in tidak memuat kriteria untuk instrumen ${instrument}. Lihat kriteria setiap level pada peraturannya.`,
  highest: "Sudah di level tertinggi. Pertahankan dan perbarui data dukungnya.",
  notFilled: "Level belum terisi. Bandingkan keadaan sekarang dengan lembar Kriteria, lalu isi Level baru.",
  noAction: "Tidak tersedia untuk instrumen ini.",
  draftAction: (action: string) => `Rancangan: ${action}`,
  bullet: (item: string) => `• ${item}`,
  level: {
    title: "Level baru",
    whole: (from: number, to: number) => `Pilih ${from} sampai ${to}, hanya bila levelnya berubah. Kosong berarti tetap.`,
    decimal: (from: number, to: number) =>
      `Isi angka ${from} sampai ${to}, boleh dengan desimal, hanya bila levelnya berubah. Kosong berarti tetap.`,
    notWhole: (from: number, to: number) =>
      `Level berupa bilangan bulat ${from} sampai ${to}. Pilih dari daftar, atau kosongkan bila levelnya tetap.`,
    notDecimal: (from: number, to: number) => `Level berupa angka ${from} sampai ${to}. Kosongkan bila levelnya tetap.`,
  },
  criteriaTitle: "Kriteria setiap level",
  criteriaHeaders: {
    number: "No",
    indicator: "Indikator",
    level: "Level",
    label: "Nama level",
    criteria: "Kriteria",
    position: "Keterangan",
  },
  criteriaPositions: { present: "Level sekarang", next: "Level berikutnya" },
  noCriterion: "-",
  note: (text: string) => `Catatan: ${text}`,
} as const;

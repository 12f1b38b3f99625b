import { readHeader } from "../../../../src/table/columns/headers";

/** Headers met in real workbooks, by meaning; `none`: a header we know and that is no column of ours. */
const MET: Readonly<Record<string, readonly string[]>> = {
  number: ["No", "NO", "No.", "Nomor", "No Id", "no_indikator", "nomor_indikator", "Kode", "Kode Indikator", "kode_indikator"],
  domain: ["Domain", "DOMAIN", "No Domain", "Nama Domain", "domain_spbe"],
  aspect: ["Aspek", "No Aspek", "Nama Aspek", "aspek_spbe"],
  name: ["Indikator", "Nama Indikator", "Nama", "uraian", "Pertanyaan"],
  weight: ["Bobot", "Bobot (%)", "Bobot Indikator", "Bobot Nilai", "bobot_indikator", "W"],
  self: [
    "Nilai Mandiri",
    "Penilaian Mandiri",
    "Nilai Internal",
    "Jawaban",
    "Pilihan Saudara",
    "Level Saat Ini",
    "current_level",
    "level_terpilih_internal",
    "currentLevel",
    "Penilaian Tim Asesor Internal",
    "Nilai Asesor Internal",
  ],
  level: [
    "Level",
    "Tingkat",
    "TK",
    "Nilai",
    "Capaian",
    "Nilai Capaian",
    "level_nilai",
    "Nilai Kematangan",
    "Tingkat Kematangan",
    "V",
    "Nilai OPD",
    "TW II",
    "Semester 1",
  ],
  external: [
    "Nilai Eksternal",
    "Nilai Pusat",
    "Nilai Kematangan (Nilai Pusat)",
    "level_terpilih_eksternal",
    "Nilai Asesor",
    "TK Final Adj",
    "Penilaian Dokumen",
    "Interviu",
    "Visitasi",
    "Akhir",
    "Verifikasi",
    "Wawancara",
    "Observasi Lapangan",
    "Adjustment Final",
    "Penilaian Tim Asesor Eksternal",
  ],
  target: ["Target", "Level Target", "target_level", "index_target", "indeks_target", "Target 2027", "Tingkat Kematangan Yang Ditargetkan"],
  explanation: ["Penjelasan", "Penjelasan Evaluasi", "Penjelasan Level", "Narasi", "Keterangan", "Catatan"],
  evidence: [
    "Data Dukung",
    "Bukti Dukung",
    "Bukti Pendukung",
    "Evidence",
    "Link Dokumen",
    "Data Dukung Telah dimiliki",
    "related_documentation",
  ],
  owner: [
    "OPD",
    "OPD Terkait",
    "OPD Pengampu",
    "Nama Dinas",
    "Perangkat Daerah",
    "Unit Kerja",
    "satker",
    "PIC",
    "PICEmail",
    "person_in_charge",
    "Penanggung Jawab",
  ],
  problem: ["Kendala", "Permasalahan yang Dihadapi", "Kendala/Masalah", "Hambatan"],
  followUp: ["Rekomendasi", "Tindak Lanjut", "Rencana Aksi", "Tahapan yang harus dipenuhi OPD untuk menaikkan nilai SPBE"],
  deadline: ["Target Waktu", "Tenggat", "Tanggal Pembaruan"],
  status: ["Status", "status_verifikasi"],
  year: ["2021", "Tahun 2022", "Capaian Tahun 2022", "Nilai Tingkat Kematangan 2021", "Nilai 2024", "index_before"],
  none: [
    "Nilai Tertimbang",
    "Nilai Indeks",
    "Indeks SPBE",
    "Predikat",
    "Kriteria 1",
    "Selisih",
    "Nilai Aspek",
    "Indeks Domain",
    "Nama Instansi",
    "RW",
    "Nilai x Bobot",
    "Nilai Terbobot",
    "Indeks Akhir",
  ],
};

describe.each(Object.entries(MET))("%s", (meaning, headers) => {
  it.each(headers)("%s", (header) => {
    const reading = readHeader([header]);
    expect(reading === null ? "unread" : (reading.meaning ?? "none")).toBe(meaning);
  });
});

it.each([
  [["Tingkat Kematangan", "Target"], "target", null],
  [["Penilaian Mandiri", "2022"], "self", 2022],
  [["Penilaian Mandiri", "Catatan"], "explanation", null],
  [["Capaian", "2023"], "year", 2023],
  [["Target", "2025"], "target", 2025],
  [["Nilai Mandiri", ""], "self", null],
])("%p means %p of %p", (parts, meaning, year) => {
  expect(readHeader(parts as string[])).toMatchObject({ meaning, year });
});

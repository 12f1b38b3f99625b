import { findAgency } from "../../../../src/assessment/national/names";
import { loadNationalTables, type NationalTables } from "../../../../src/assessment/national/tables";

let tables: NationalTables;
beforeAll(async () => {
  tables = await loadNationalTables();
});

/** Short names as people use them, and a word that only the agency meant has in its printed name. */
const SHORT: readonly (readonly [short: string, name: string])[] = [
  ["Kemendagri", "Kementerian Dalam Negeri"],
  ["Kemenlu", "Kementerian Luar Negeri"],
  ["Kemenkumham", "Kementerian Hukum dan Hak Asasi Manusia"],
  ["Kemendikbud", "Kementerian Pendidikan dan Kebudayaan"],
  ["Kemendikbudristek", "Kementerian Pendidikan dan Kebudayaan"],
  ["Kemenkominfo", "Kementerian Komunikasi dan Informatika"],
  ["Kominfo", "Kementerian Komunikasi dan Informatika"],
  ["KemenPANRB", "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"],
  ["PANRB", "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"],
  ["Kemenpora", "Kementerian Pemuda dan Olahraga"],
  ["Kemenaker", "Kementerian Ketenagakerjaan"],
  ["Kemnaker", "Kementerian Ketenagakerjaan"],
  ["Kemensetneg", "Kementerian Sekretariat Negara"],
  ["Setneg", "Kementerian Sekretariat Negara"],
  ["Setkab", "Sekretariat Kabinet"],
  ["Kemenhub", "Kementerian Perhubungan"],
  ["Kemenag", "Kementerian Agama"],
  ["Kementan", "Kementerian Pertanian"],
  ["KLHK", "Kementerian Lingkungan Hidup dan Kehutanan"],
  ["KKP", "Kementerian Kelautan dan Perikanan"],
  ["Kemenhan", "Kementerian Pertahanan"],
  ["Kemendag", "Kementerian Perdagangan"],
  ["Kemenparekraf", "Kementerian Pariwisata dan Ekonomi Kreatif/Badan Pariwisata dan Ekonomi Kreatif"],
  ["KemenPUPR", "Kementerian Pekerjaan Umum & Perumahan Rakyat"],
  ["KemenPPPA", "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak"],
  ["Bappenas", "Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional"],
  ["BKPM", "Kementerian Investasi/Badan Koordinasi Penanaman Modal"],
  ["Basarnas", "Badan Nasional Pencarian Dan Pertolongan"],
  ["Bakamla", "Badan Keamanan Laut"],
  ["Lemhannas", "Lembaga Ketahanan Nasional RI"],
  ["Wantannas", "Dewan Ketahanan Nasional"],
  ["LKPP", "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah"],
  ["Polri", "Markas Besar Kepolisian Republik Indonesia"],
  ["Bawaslu", "Badan Pengawas Pemilihan Umum"],
  ["Perpusnas", "Perpustakaan Nasional RI"],
  // Beginnings of a ministry's first word, and initials with and without *RI*.
  ["Kemenkes", "Kementerian Kesehatan"],
  ["Kemensos", "Kementerian Sosial"],
  ["Kemenperin", "Kementerian Perindustrian"],
  ["Kemendes", "Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi"],
  ["Kemenkop", "Kementerian Koperasi dan Usaha Kecil dan Menengah"],
  ["BUMN", "Kementerian Badan Usaha Milik Negara"],
  ["BNPB", "Badan Nasional Penanggulangan Bencana"],
  ["BMKG", "Badan Meteorologi, Klimatologi dan Geofisika"],
  ["KPK", "Komisi Pemberantasan Korupsi"],
  ["ANRI", "Arsip Nasional Republik Indonesia"],
  ["RRI", "Radio Republik Indonesia"],
  ["MA", "Mahkamah Agung RI"],
];

/** Longer forms that mean the same, among regions and elsewhere. */
const FORMS: readonly (readonly [form: string, name: string])[] = [
  ["Pemda Kab. Siak", "Pemerintah Kab. Siak"],
  ["Pemkab Siak", "Pemerintah Kab. Siak"],
  ["Daerah Kab Siak", "Pemerintah Kab. Siak"],
  ["Pemerintah Daerah Kabupaten Siak", "Pemerintah Kab. Siak"],
  ["Pemkot Dumai", "Pemerintah Kota Dumai"],
  ["Pemprov Riau", "Pemerintah Provinsi Riau"],
  ["Prov. Riau", "Pemerintah Provinsi Riau"],
  ["Prop. Riau", "Pemerintah Provinsi Riau"],
  ["Propinsi Riau", "Pemerintah Provinsi Riau"],
  ["Pemerintah Daerah Prov Riau", "Pemerintah Provinsi Riau"],
  ["Pemerintah Daerah Provinsi Riau", "Pemerintah Provinsi Riau"],
  ["Pemprov. Prov. Riau", "Pemerintah Provinsi Riau"],
  ["Kemenko Perekonomian", "Kementerian Koordinator Bidang Perekonomian"],
  ["Sekretariat Jenderal Komisi Yudisial", "Komisi Yudisial"],
  ["Sekretariat Jenderal DPR RI", "Dewan Perwakilan Rakyat"],
  ["Sekretariat Negara", "Kementerian Sekretariat Negara"],
  ["D.I. Yogyakarta", "Pemerintah D.I. Yogyakarta"],
  ["DI Yogyakarta", "Pemerintah D.I. Yogyakarta"],
  ["Pemda DIY", "Pemerintah D.I. Yogyakarta"],
  ["DIY Yogyakarta", "Pemerintah D.I. Yogyakarta"],
  ["Daerah Istimewa Yogyakarta", "Pemerintah D.I. Yogyakarta"],
  ["DKI", "Pemerintah Provinsi DKI Jakarta"],
  ["Daerah Khusus Jakarta", "Pemerintah Provinsi DKI Jakarta"],
  ["Daerah Khusus Ibukota Jakarta", "Pemerintah Provinsi DKI Jakarta"],
  ["Prov. NTB", "Pemerintah Provinsi NTB"],
  ["Provinsi Nusa Tenggara Barat", "Pemerintah Provinsi NTB"],
  ["NTT", "Pemerintah Provinsi NTT"],
  ["Babel", "Pemerintah Provinsi Kep. Bangka Belitung"],
  ["Kepulauan Bangka Belitung", "Pemerintah Provinsi Kep. Bangka Belitung"],
  ["Kep. Riau", "Pemerintah Provinsi Kepulauan Riau"],
  ["Aceh", "Pemerintah Aceh"],
  ["Nanggroe Aceh Darussalam", "Pemerintah Aceh"],
  ["Provinsi Nanggroe Aceh", "Pemerintah Aceh"],
  ["Kab. Aceh Besar", "Pemerintah Kab. Aceh Besar"],
  ["Provinsi Provinsi Riau", "Pemerintah Provinsi Riau"],
  ["Arsip Nasional RI", "Arsip Nasional Republik Indonesia"],
  ["Badan Siber Sandi Negara", "Badan Siber dan Sandi Negara"],
  ["Kementerian Energi Sumber Daya Mineral", "Kementerian Energi dan Sumber Daya Mineral"],
  ["Kementerian Pariwisata", "Kementerian Pariwisata dan Ekonomi Kreatif/Badan Pariwisata dan Ekonomi Kreatif"],
];

describe("in the table of 2023", () => {
  it.each([...SHORT, ...FORMS])("%p is %p", (spelling, name) => {
    expect(findAgency(tables, 2023, spelling)).toMatchObject({ kind: "found", agency: { name } });
  });

  it.each([
    ["BPN", ["Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional", "Badan Pangan Nasional"]],
    ["Kejaksaan", ["Kejaksaan Agung", "Komisi Kejaksaan"]],
  ])("%p fits two and says so", (spelling, names) => {
    const match = findAgency(tables, 2023, spelling);
    expect(match.kind === "ambiguous" && [...match.names].sort()).toEqual([...names].sort());
  });

  it("short names are for central agencies only: a region's initials are nobody", () => {
    expect(findAgency(tables, 2023, "KKM")).toEqual({ kind: "unknown" });
  });
});

import { likenessKey, unitKey, unitsOf } from "../../../../src/assessment/owners/units";

describe("a comma in an owner cell", () => {
  it.each([
    "Dinas Sosial",
    "Badan Keuangan",
    "Bagian Hukum",
    "Bag. Hukum",
    "Sekretariat DPRD",
    "Inspektorat",
    "Kecamatan Kuta",
    "Kelurahan Kuta",
    "Kantor Pajak",
    "Balai Latihan",
    "Bidang TIK",
    "Biro Umum",
    "Pusat Data",
    "Satuan Kerja",
    "Satpol PP",
    "Direktorat Pajak",
    "Rumah Sakit Jiwa",
    "RSUD Wangaya",
    "UPT Parkir",
    "UPTD Pasar",
    "Setda",
    "Setwan",
    "Itda",
    "Diskominfo",
    "Bapenda",
    "BKD",
    "BKPSDM",
    "BPKAD",
    "BPBD",
    "DPMPTSP",
  ])("separates units before %s", (unit) => {
    expect(unitsOf(`Puskesmas, ${unit}`)).toEqual(["Puskesmas", unit]);
    expect(unitsOf(`Puskesmas,${unit.toUpperCase()}`)).toEqual(["Puskesmas", unit.toUpperCase()]);
  });

  it.each([
    "Dinas Kebudayaan, Seni dan Badan Usaha",
    "Dinas Pajak, Bagi Hasil dan Retribusi",
    "Dinas Pemuda, Disko dan Tari",
    "Dinas Gizi, Bapak dan Ibu",
    "Dinas A, BK",
    "Dinas A, BPOMKESEHATAN",
    "Dinas A, DPR",
  ])("belongs to the name in %s", (name) => expect(unitsOf(name)).toEqual([name]));
});

describe("an owner cell", () => {
  it.each([
    "-",
    "\u2014",
    "--",
    "?",
    "...",
    "N/A",
    "na",
    "Tidak ada",
    "BELUM ADA",
    "Belum ditentukan",
    "tbd",
    " - ",
    " n/a ",
    "- ; -",
    "!!",
  ])("with %j names nobody", (cell) => expect(unitsOf(cell)).toEqual([]));

  it.each<[string, readonly string[]]>([
    ["Bappeda | Setda", ["Bappeda", "Setda"]],
    ["Bappeda\r\nSetda", ["Bappeda", "Setda"]],
    ["Bappeda;;Setda", ["Bappeda", "Setda"]],
    ["Bappeda; -", ["Bappeda"]],
    ["Bappeda; TBD", ["Bappeda"]],
    ["Tidak ada PIC", ["Tidak ada PIC"]],
    ["PIC tidak ada", ["PIC tidak ada"]],
    ["1) Bappeda\n12. Setda", ["Bappeda", "Setda"]],
    ["* Bappeda", ["Bappeda"]],
    ["  \u2022  Bappeda", ["Bappeda"]],
    ["2 Bappeda", ["2 Bappeda"]],
    ["UPT 1. Kuta", ["UPT 1. Kuta"]],
    ["1.Bappeda", ["1.Bappeda"]],
    ["Dinas   Sosial", ["Dinas Sosial"]],
    ["Bappeda / BAPPEDA. / Setda", ["Bappeda", "Setda"]],
    ["Bidang 4", ["Bidang 4"]],
    ["7", ["7"]],
  ])("%j names %j", (cell, units) => expect(unitsOf(cell)).toEqual(units));
});

describe("spellings of one unit", () => {
  it.each([
    ["Dinas Koperasi & UKM", "dinas koperasi dan ukm"],
    ["  R.S.U.D.  Wangaya ", "r s u d wangaya"],
    ["Bidang 4", "bidang 4"],
  ])("%j count as %j", (unit, key) => expect(unitKey(unit)).toBe(key));

  it.each([
    ["Dinas Komunikasi Informatika", "Diskominfo"],
    ["Badan Perencanaan Pembangunan Daerah", "Bappeda"],
    ["Badan Perencanaan Pembangunan Daerah Kabupaten Siak", "Bappeda"],
    ["Sekretariat Daerah", "Setda"],
    ["Sekretariat Daerah Provinsi Riau", "Setda"],
    ["Setda Kab. Siak", "Setda"],
    ["Setda Prov. Riau", "Setda"],
    ["Sekretariat DPRD", "Setwan"],
    ["Sekretariat Dewan", "Setwan"],
    ["Sekretariat Dewan Perwakilan Rakyat Daerah", "Setwan"],
    ["Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil"],
    ["Dinas Kependudukan Pencatatan Sipil", "Disdukcapil"],
    ["Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Dinas PMPTSP"],
    ["Dinas Penanaman Modal Pelayanan Terpadu Satu Pintu", "Dis PMPTSP"],
    ["Bagian Hukum dan HAM", "Bag. Hukum HAM"],
    ["Badan Kepegawaian", "Badan Kepeg."],
  ])("%j may be %j", (long, short) => expect(likenessKey(long)).toBe(likenessKey(short)));

  it.each([
    ["Dinas Komunikasi dan Informatika", "Dinas"],
    ["Sekretariat Daerah", ""],
    ["Sekretariat DPRD", ""],
    ["Badan Perencanaan Pembangunan Daerah", ""],
    ["Dinas Kependudukan dan Pencatatan Sipil", "Dinas"],
    ["Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Dinas"],
    ["Badan Kepegawaian", "Badan"],
    ["Bagian Hukum", "Hukum"],
    ["Sub Dinas Jalan", "Subdis Jalan"],
    ["Dinas Pendanaan", "Dinas Pendaan"],
    ["Dinas Tata Kota", "Dinas Tata"],
  ])("%j is not %j", (one, other) => expect(likenessKey(one)).not.toBe(likenessKey(other)));
});

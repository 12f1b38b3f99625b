import { nameCore, normalise } from "../../../src/instrument/normalise";

describe("names in long forms and short", () => {
  it.each([
    ["Kebijakan Sistem Pemerintahan Berbasis Elektronik", "Kebijakan SPBE", "kebijakan"],
    ["Aspek Teknologi Informasi dan Komunikasi", "TIK", "aspek"],
    ["Teknologi Informasi Komunikasi", "TIK", ""],
    ["Manajemen Sumber Daya Manusia", "Manajemen SDM", "manajemen"],
    ["Layanan Whistle Blowing System", "Layanan WBS", "layanan"],
    ["Layanan Whistleblowing System", "Layanan WBS", "layanan"],
    ["Kolaborasi Antar Instansi", "Kolaborasi Antarinstansi", "kolaborasi"],
  ])("%s is %s, and more than %p", (long, short, rest) => {
    expect(nameCore(long)).toBe(nameCore(short));
    expect(nameCore(long)).not.toBe(nameCore(rest));
  });
});

it("signs and spaces beside letters with accents are one space too", () => {
  expect(normalise("Réncana – (Anggaran)")).toBe("rencana anggaran");
});

it("what belongs together in two words is one", () => {
  expect(nameCore("Kolaborasi Antar Instansi")).toBe("kolaborasi antarinstansi");
});

describe("the words that office tables put around a name", () => {
  it.each([
    ["Nilai Tingkat Kematangan Arsitektur SPBE"],
    ["Indikator: Arsitektur SPBE"],
    ["Nama Indikator Arsitektur SPBE"],
    ["Arsitektur SPBE Instansi Pusat"],
    ["Arsitektur SPBE pada Instansi Pusat dan Pemerintah Daerah"],
    ["Arsitektur SPBE Instansi Pusat/Daerah"],
    ["Arsitektur SPBE Pemerintah Daerah"],
    ["Arsitektur SPBE IPPD"],
  ])("%s is the name alone", (text) => expect(nameCore(text)).toBe("arsitektur spbe"));

  it.each([
    ["Pemantauan Indikator Kinerja", "pemantauan indikator kinerja"],
    ["Layanan Pemerintah Daerah Terpadu", "layanan pemerintah daerah terpadu"],
    ["Indikatorisasi", "indikatorisasi"],
    ["Indikator", "indikator"],
  ])("%s keeps what belongs to it", (text, core) => expect(nameCore(text)).toBe(core));
});

import { readHeader } from "../../../../src/table/columns/headers";

/** What a header says, and whether all of it is understood. */
const read = (header: string) => {
  const reading = readHeader([header]);
  return reading === null ? null : [reading.meaning, reading.isSure];
};

describe("a header is read whole", () => {
  it.each([
    ["Penilaian Mandiri (OPD)", "self"],
    ["Nilai Mandiri (Skala 1-5)", "self"],
    ["Nilai Mandiri per Tanggal 30 Juni 2026", "self"],
    ["Nilai Mandiri berdasarkan data dukung", "self"],
    ["Nilai Mandiri min. 3", "self"],
    ["Nilai Mandiri (sebelum visitasi)", "self"],
    ["Asesor Internal OPD", "self"],
    ["Hasil Verval Nilai Mandiri", "external"],
    ["Nilai Eksternal atas Penilaian Mandiri", "external"],
    ["Nilai Mandiri Tahun Lalu", "year"],
    ["Target Penilaian Mandiri", "target"],
    ["Penjelasan Penilaian Mandiri", "explanation"],
    ["Bukti Dukung Penilaian Mandiri", "evidence"],
    ["Jumlah Asesor Internal", null],
    ["Tahun Penilaian Mandiri", null],
  ])("%s: whatever stands beside the word that counts", (header, meaning) => {
    expect(read(header)).toEqual([meaning, true]);
  });

  it.each([
    ["Nilai Mandiri hasil Verval", "external", "two owners: who gave it is not certain"],
    ["Nilai Mandiri Gabungan Kecamatan", "self", "words nobody knows"],
  ])("%s is not taken for certain", (header, meaning) => {
    expect(read(header)).toEqual([meaning, false]);
  });

  it("reads words written together, as a database exports them", () => {
    expect(
      ["penilaianmandiri", "NILAI_EKSTERNAL", "tingkatKematanganMandiri", "asesorinternal"].map((header) => read(header)?.[0])
    ).toEqual(["self", "external", "self", "self"]);
  });

  it("sees through signs that nobody sees", () => {
    expect(read("Ni\u200blai Man\u00addiri\ufeff")).toEqual(["self", true]);
  });

  it("leaves the names of indicators alone, which hold such words too", () => {
    expect(["Kebijakan Internal Manajemen Data", "Layanan Pusat Data"].map(read)).toEqual([null, null]);
  });
});

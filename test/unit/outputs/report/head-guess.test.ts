import { headGuess } from "../../../../src/outputs/report/head-guess";
import type { FoundTable } from "../../../../src/table/model";

const table = (sheet: string, year?: number): FoundTable => ({
  instrument: "59/2020",
  sheet,
  headerRow: 5,
  headerRows: 1,
  rows: [],
  levelColumn: 6,
  confidence: 1,
  columns: [
    {
      column: 6,
      header: "Nilai",
      meaning: "self",
      confidence: 1,
      reason: { key: "header", values: {} },
      ...(year === undefined ? {} : { year }),
    },
  ],
  reason: { key: "numbers-and-names", values: {} },
});

test.each([
  [
    ["PEMERINTAH KOTA DENPASAR", "KERTAS KERJA SPBE", "TAHUN 2021", "Dasar: Peraturan Menteri PANRB Nomor 59 Tahun 2020"],
    "PEMERINTAH KOTA DENPASAR",
    "2021",
  ],
  [["Penilaian Mandiri", "Nama Instansi : Kementerian Contoh", "2023"], "Kementerian Contoh", "2023"],
  [["Tabel indikator"], "", ""],
])("titles %j", (titles, agency, year) => {
  expect(headGuess({ table: table("LKE"), titles })).toEqual({ agency, year });
});

test("the year of the level column comes before any title", () => {
  expect(headGuess({ table: table("Rekap 2022", 2023), titles: ["Tahun 2021"] }).year).toBe("2023");
});

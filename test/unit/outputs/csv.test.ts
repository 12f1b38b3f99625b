import { csvOf } from "../../../src/outputs/csv";

const rows = [
  ["Instansi", "Indeks"],
  ['Kota "Dumai"; Riau', 3.75],
  ['=HYPERLINK("http://x")', 4],
];

it("a CSV opens as a table where people write numbers with a comma, and no text of it is calculated", () => {
  expect(csvOf(rows, "id")).toBe('\uFEFFInstansi;Indeks\r\n"Kota ""Dumai""; Riau";"3,75"\r\n"\'=HYPERLINK(""http://x"")";4\r\n');
});

it("and where they write them with a point", () => {
  expect(csvOf(rows, "en")).toBe('\uFEFFInstansi,Indeks\r\n"Kota ""Dumai""; Riau",3.75\r\n"\'=HYPERLINK(""http://x"")",4\r\n');
});

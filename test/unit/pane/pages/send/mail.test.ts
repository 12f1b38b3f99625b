import type { SafeCopy, SentFormula } from "../../../../../src/send";
import { mailText } from "../../../../../src/pane/pages/send/mail";
import { send } from "../../../../../src/text/pages/send";
import { attachedOf, denpasarSelf } from "../../states";

const copy: SafeCopy = { bytes: new Uint8Array(), sheet: null, formulas: [], removed: [], kept: [], notes: [] };
const fixed = (row: number): SentFormula => ({
  place: { sheet: "LKE", row, column: 12 },
  within: null,
  formula: "=SPBE.CHECK()",
  became: "no-equivalent",
});
const facts = { scorecard: attachedOf().scorecard, agency: "Kota Denpasar", year: "2021", numberLocale: "id-ID" };

it("says what is inside, where we stand, how to check it, and what was left out", () => {
  const whole: SafeCopy = {
    ...copy,
    sheet: "Perhitungan SPBE",
    formulas: [fixed(0), { ...fixed(1), place: null, within: "Indeks" }, { ...fixed(2), became: "native" }],
    removed: [
      { part: "author", found: "Siti" },
      { part: "author", found: "Budi" },
      { part: "printer", found: "HP" },
    ],
    notes: ["macros"],
  };
  expect(mailText({ ...facts, copy: whole }, send.id)).toBe(
    [
      "Perihal: Kertas kerja penilaian SPBE 59/2020, Kota Denpasar, 2021",
      "",
      "Yth. Bapak/Ibu,",
      "",
      "Terlampir kertas kerja penilaian SPBE 59/2020, Kota Denpasar, 2021.",
      "Indeks 3,75, predikat Sangat Baik.",
      "Rumusnya rumus Excel biasa; perhitungannya dapat diperiksa di lembar “Perhitungan SPBE” tanpa add-in apa pun.",
      "Ditulis sebagai angka tetap: LKE!M1; nama Indeks.",
      "Tidak disertakan: nama penulis dan penyimpan, nama printer.",
      "Berkas ini berisi makro.",
      "",
      "Terima kasih.",
    ].join("\n")
  );
});

it("says nothing that is not so, and that an index is provisional", () => {
  const levels = [null, ...denpasarSelf.slice(1)];
  const { scorecard } = attachedOf({ levels });
  const text = mailText({ ...facts, copy, scorecard, agency: "", year: "", numberLocale: "en-US" }, send.en);
  expect(text.split("\n").slice(4)).toEqual([
    "Attached is the assessment workbook SPBE 59/2020.",
    expect.stringMatching(/^Index 3\.\d\d, predicate Sangat Baik\.$/),
    "This is provisional: 46 of 47 indicators are filled.",
    "",
    "Kind regards,",
  ]);
});

it("names ten places at most", () => {
  const many = { ...copy, formulas: Array.from({ length: 30 }, (_, row) => fixed(row)) };
  expect(mailText({ ...facts, copy: many }, send.id)).toContain("LKE!M10; …");
});

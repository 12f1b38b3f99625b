import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { codeOf, keysOfCode, splitName } from "../../../../src/table/names/codes";

it.each([
  [1, "1"],
  ["1", "1"],
  ["01", "1"],
  ["1.", "1"],
  ["IK-01", "1"],
  ["I1", "1"],
  ["Indikator 1", "1"],
  [" 14 ", "14"],
  ["35-1", "35-1"],
  ["35a", "35-1"],
  ["No. 7", "7"],
])("%p numbers indicator %p", (written, code) => {
  expect(codeOf(written)).toBe(code);
});

it.each([["(1)"], ["Level 3 dari 5"], [0], [-1], [""], [null], [true], ["Domain 1"], ["2021-2023"], ["=A1"]])(
  "%p numbers no indicator",
  (written) => {
    expect(codeOf(written)).toBeNull();
  }
);

it("a number that no instrument has means none of its indicators", () => {
  const spbe59 = findInstrument("59/2020") as Instrument;
  expect(keysOfCode(spbe59, "48")).toEqual([]);
  expect(keysOfCode(spbe59, "1-3")).toEqual([]);
  expect(keysOfCode(findInstrument("5/2018") as Instrument, "36")).toEqual(["35-2"]);
});

it.each([
  ["Indikator 1: Kebijakan Internal", "1", "Kebijakan Internal"],
  ["12. Peta Rencana", "12", "Peta Rencana"],
  ["IK-03 Manajemen Data", "3", "Manajemen Data"],
  ["IK 11 - 11. Arsitektur SPBE", "11", "Arsitektur SPBE"],
  ["IK-02: 2 Peta Rencana", "2", "Peta Rencana"],
  ["2 - 3 kali rapat", null, "2 - 3 kali rapat"],
  ["Layanan Publik Sektor 1", null, "Layanan Publik Sektor 1"],
])("%p is the number %p before the name %p", (text, code, name) => {
  expect(splitName(text)).toEqual({ code, name });
});

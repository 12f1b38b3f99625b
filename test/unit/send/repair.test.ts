import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridOf, WorkbookFile } from "../../../src/file";
import { repairFile, safeCopy } from "../../../src/send";
import { personalDataIn } from "../../../src/send/check/personal-data";
import { withTrials } from "../../support/workbook-with-formulas";

const denpasar = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));

describe("repairing formulas in a file", () => {
  const whole = withTrials(denpasar, [
    { stored: "[2]!_xldudf_SPBE_INDEX()" },
    { stored: "_xldudf_spbe_predicate()", plain: true },
    { stored: "SPBE.PROGRESS()" },
    { stored: "_xldudf_SPBE_INDEX()", saved: "3.7495" },
    { stored: "_xldudf_SPBE_TIDAKADA()" },
  ]);

  test("stores them as Excel does, with their value, and leaves what is right", async () => {
    const { bytes, repaired, left } = await repairFile(whole);
    expect(repaired.map(({ before, after }) => [before, after])).toEqual([
      ["=[2]!_xldudf_SPBE_INDEX()", "=SPBE.INDEX()"],
      ["=_xldudf_spbe_predicate()", "=SPBE.PREDICATE()"],
      ["=SPBE.PROGRESS()", "=SPBE.PROGRESS()"],
    ]);
    expect(left.map(({ after, reason }) => [after, reason])).toEqual([["=SPBE.TIDAKADA()", "unknown-formula"]]);
    const file = WorkbookFile.open(bytes);
    const uji = file.sheet("Uji");
    if (uji === null) throw new Error("no Uji");
    const { values } = gridOf(file, uji);
    expect([values[0]?.[0], values[20]?.[0], values[40]?.[0]]).toEqual([3.7495, "Sangat Baik", 1]);
    expect(file.opened.text(uji.part)).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_SPBE_INDEX()</f><v>3.7495</v></c>');
    expect(file.opened.related(file.workbook.part, "sheetMetadata")).not.toBeNull();
    expect((await repairFile(bytes)).repaired).toEqual([]);
  });

  test("a spill gets all its values back, and so do formulas that read a damaged one, in any order", async () => {
    const damaged = withTrials(denpasar, [
      { stored: "_xldudf_spbe_predicate(A21)" },
      { stored: "_xldudf_spbe_index()" },
      { stored: "ROUND(A21,1)", plain: true },
      { stored: "_xldudf_spbe_summary()", fills: [14, 4] },
    ]);
    for (const bytes of [(await repairFile(damaged)).bytes, (await safeCopy(damaged)).bytes]) {
      const file = WorkbookFile.open(bytes);
      const uji = file.sheet("Uji");
      if (uji === null) throw new Error("no Uji");
      const { values } = gridOf(file, uji);
      expect([values[0]?.[0], values[20]?.[0], values[40]?.[0]]).toEqual(["Sangat Baik", 3.7495, 3.7]);
      expect(values[61]).toEqual(["Indeks keseluruhan", 100, 3.7495, "Sangat Baik"]);
      expect(values.flat().some((value) => typeof value === "object" && value !== null)).toBe(false);
    }
  });

  test("a call without equivalent inside a damaged formula becomes what the formula shows", async () => {
    const damaged = withTrials(denpasar, [{ stored: '"Versi "&LEFT(_xldudf_spbe_version(),1)' }]);
    const copy = await safeCopy(damaged);
    expect(copy.formulas.map(({ became }) => became)).toEqual(["no-equivalent"]);
    expect(copy.notes).toEqual([]);
    const file = WorkbookFile.open(copy.bytes);
    const uji = file.sheet("Uji");
    expect(uji && gridOf(file, uji).values[0]?.[0]).toBe("Versi 0");
  });

  test("a protected sheet is named and left", async () => {
    const file = WorkbookFile.open(whole);
    const part = file.sheet("Uji")?.part ?? "";
    file.opened.write(part, file.opened.text(part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const bytes = file.opened.save();
    const { repaired, left, bytes: after } = await repairFile(bytes);
    expect(repaired).toEqual([]);
    expect(left.filter(({ reason }) => reason === "protected")).toHaveLength(3);
    expect(Buffer.compare(Buffer.from(after), Buffer.from(bytes))).toBe(0);
  });
});

test.each([
  ["NIK 5171014508900001", ["nik"]],
  ["5171-0145-0890-0001", ["nik"]],
  ["Rekening 5171019908900001", []],
  ["Hub. 0812-3456-7890 atau +62 813 1234 5678", ["phone", "phone"]],
  ["Nomor 188.45/0812/2024", []],
  ["siti.aminah@diskominfo.contoh.go.id", ["email"]],
  ["Level 3 (2021)", []],
])("personal data in “%s”", (text, kinds) => {
  expect(personalDataIn(text).map(({ kind }) => kind)).toEqual(kinds);
});

test("of a text longer than a cell can be, what a cell can hold is looked through, and long words are no trouble", () => {
  const word = "x".repeat(32_000);
  expect(personalDataIn(`${word}@`)).toEqual([]);
  expect(personalDataIn(`a@b.id ${word}`).map(({ text }) => text)).toEqual(["a@b.id"]);
  // Patterns that go on for ever in themselves would end the program here.
  expect(personalDataIn(`a@b.id ${"é".repeat(20_000_000)}`)).toHaveLength(1);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/assessment";
import { gridOf, WorkbookFile } from "../../../src/file";
import { areResults, repairFile, scoreFile } from "../../../src/send";
import type { ValueInPlace } from "../../../src/session";
import { memoryXml, NOTHING } from "../../../src/session/memory/memory";
import type { RememberedFormula } from "../../../src/session/remembered/remembered-formula";
import { withCustomXml, withValuesOnly } from "../../support/remembered-values";
import { withTrials } from "../../support/workbook-with-formulas";

const denpasar = readFileSync(join(__dirname, "../../fixtures/workbooks/kertas-kerja-denpasar-2021.xlsx"));
const NAMED = "Nilai";

const remembered = (row: number, formula: string, more: Partial<RememberedFormula> = {}): RememberedFormula => ({
  sheet: "Uji",
  row,
  column: 0,
  formula,
  beside: NAMED,
  around: [],
  rows: 1,
  columns: 1,
  ...more,
});

/** A workbook whose sheet *Uji* lost its formulas to their values, below a title in its first row. */
function replaced(formulas: readonly RememberedFormula[], values: readonly string[]): Uint8Array {
  const trials = withTrials(denpasar, [
    { stored: '"x"', saved: NAMED, plain: true },
    ...values.map((saved) => ({ stored: "_xldudf_SPBE_INDEX()", saved })),
  ]);
  const file = WorkbookFile.open(trials);
  const sheet = file.sheet("Uji")!;
  // The title is a text, as a person types it, not a result.
  file.opened.write(sheet.part, file.opened.text(sheet.part).replace(/<f>"x"<\/f>/, ""));
  return withCustomXml(withValuesOnly(file.opened.save()), memoryXml({ ...NOTHING, formulas }, 5));
}

function inUji(bytes: Uint8Array, row: number, column = 0): CellValue {
  const file = WorkbookFile.open(bytes);
  return gridOf(file, file.sheet("Uji")!).values[row]?.[column] ?? null;
}

describe("values in place of formulas that a file remembers", () => {
  const index = remembered(20, "=SPBE.INDEX()");
  const predicate = remembered(40, "=SPBE.PREDICATE()");
  const bytes = replaced([index, predicate], ["3.75", "Sangat Baik"]);

  it("are named and left unless somebody wishes them replaced", async () => {
    const { bytes: after, repaired, left } = await repairFile(bytes);
    expect(repaired).toEqual([]);
    expect(left).toEqual([
      { place: { sheet: "Uji", row: 20, column: 0 }, before: "3.75", after: "=SPBE.INDEX()", reason: "value" },
      { place: { sheet: "Uji", row: 40, column: 0 }, before: "Sangat Baik", after: "=SPBE.PREDICATE()", reason: "value" },
    ]);
    expect(Buffer.compare(Buffer.from(after), Buffer.from(bytes))).toBe(0);
  });

  it("become formulas as Excel stores them, with what they give", async () => {
    const { bytes: after, repaired, left } = await repairFile(bytes, { values: true });
    expect(repaired.map(({ before, after: formula }) => [before, formula])).toEqual([
      ["3.75", "=SPBE.INDEX()"],
      ["Sangat Baik", "=SPBE.PREDICATE()"],
    ]);
    expect(left).toEqual([]);
    expect([inUji(after, 20), inUji(after, 40)]).toEqual([3.7495, "Sangat Baik"]);
    const file = WorkbookFile.open(after);
    expect(file.opened.text(file.sheet("Uji")!.part)).toContain('<f t="array" ref="A21">_xldudf_SPBE_INDEX()</f><v>3.7495</v>');
    expect(await repairFile(after, { values: true })).toMatchObject({ repaired: [], left: [] });
    expect(await scoreFile(after)).toEqual(await scoreFile(bytes));
  });

  it("are left where the text beside them is another, the sheet is protected, or the result has no room", async () => {
    const moved = await repairFile(replaced([remembered(20, "=SPBE.INDEX()", { beside: "Lain" })], ["3.75"]), { values: true });
    expect(moved.left).toMatchObject([{ before: "", after: "=SPBE.INDEX()", reason: "moved" }]);
    const wide = replaced([remembered(20, "=SPBE.SUMMARY()", { rows: 21, columns: 4 })], ["Indeks", "catatan"]);
    expect((await repairFile(wide, { values: true })).left).toMatchObject([{ reason: "crowded" }]);
    const file = WorkbookFile.open(bytes);
    const { part } = file.sheet("Uji")!;
    file.opened.write(part, file.opened.text(part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const locked = await repairFile(file.opened.save(), { values: true });
    expect(locked.repaired).toEqual([]);
    expect(locked.left.map(({ before, reason }) => [before, reason])).toEqual([
      ["3.75", "protected"],
      ["Sangat Baik", "protected"],
    ]);
  });

  it("spread again over the cells that are free", async () => {
    const { bytes: after } = await repairFile(replaced([remembered(20, "=SPBE.SUMMARY()", { rows: 14, columns: 4 })], ["Indeks"]), {
      values: true,
    });
    expect([0, 1, 2, 3].map((column) => inUji(after, 21, column))).toEqual(["Indeks keseluruhan", 100, 3.7495, "Sangat Baik"]);
  });

  it("are told apart from numbers that somebody typed over the formula", async () => {
    const score = await scoreFile(bytes);
    if (score.kind !== "scored") throw new Error(score.kind);
    const value = (row: number, given: CellValue, formula: string): ValueInPlace => ({
      place: { sheet: "Uji", row, column: 0 },
      value: given,
      formula,
      rows: 1,
      columns: 1,
      crowded: false,
    });
    const values = [
      value(20, 3.75, "=SPBE.INDEX()"),
      value(20, 4.2, "=SPBE.INDEX()"),
      value(40, "Sangat Baik", "=SPBE.PREDICATE()"),
      value(40, "Baik", "=SPBE.PREDICATE()"),
      value(60, 1, "=SPBE.TIDAKADA()"),
    ];
    expect(await Promise.all(values.map(async (one) => (await areResults(bytes, [one], score.reading.table))[0]))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

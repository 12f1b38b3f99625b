import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { allRules, findTables, readTable } from "../../../../src/table";
import { cellKey } from "../../../../src/grid/cells";
import type { CellValidation, Grid } from "../../../../src/grid/grid";
import { findingSentence } from "../../../../src/text/table/findings";
import { draw, sheetOf } from "../layout";

const spbe = findInstrument("59/2020") as Instrument;

/** A table with levels that alternate between 3 and 2 (index 2,5 or near it) and what a test adds. */
function drawn(
  more: { notes?: CellValue[][]; cell?: (place: number) => CellValue; weight?: (place: number, right: number) => CellValue } = {}
): Grid {
  const { notes = [], cell = () => 3, weight = (_, right) => right } = more;
  return sheetOf(
    "LKE",
    draw({
      instrument: spbe,
      columns: [
        { header: "No", cell: (_, place) => place + 1 },
        { header: "Indikator", cell: ({ name }) => name },
        { header: "Bobot", cell: ({ weight: own }, place) => weight(place, (own * 100) / spbe.weightTotal) },
        { header: "Nilai Mandiri", cell: (_, place) => cell(place) },
        { header: "Target", cell: () => 4 },
      ],
      notes,
    })
  );
}

function rulesIn(grid: Grid) {
  const search = findTables([grid]);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable([grid], search.table, allRules).findings.map(({ rule, place, values }) => ({
    rule,
    row: place?.row,
    column: place?.column,
    values,
  }));
}

const only = (grid: Grid, rule: string) => rulesIn(grid).filter((each) => each.rule === rule);

describe("a total in the sheet", () => {
  it("is right when it shows the true index, whatever is around it", () => {
    const notes: CellValue[][] = [
      ["Indeks Domain 1", null, null, 1],
      ["INDEKS SPBE", null, 100, 3],
      ["PREDIKAT", null, null, "Baik"],
    ];
    expect(rulesIn(drawn({ notes }))).toEqual([]);
  });

  it("is a finding at its cell when it differs", () => {
    const [finding, another] = only(drawn({ notes: [["Indeks SPBE", null, 100, 2.87]] }), "total-differs");
    expect(finding).toMatchObject({ row: 48, column: 3, values: { value: "2,87", right: "3,00" } });
    expect(another).toBeUndefined();
  });
});

describe("typed weights", () => {
  it("that do not make 100 % together are told once, at their header", () => {
    const grid = drawn({ weight: (place, right) => (place === 0 ? right + 5 : right) });
    expect(only(grid, "weights-sum")).toMatchObject([{ row: 0, column: 2, values: { sum: "105" } }]);
  });

  it("as shares of one are as good as percentages", () => {
    expect(rulesIn(drawn({ weight: (_, right) => right / 100 }))).toEqual([]);
  });
});

describe("an error beside the levels", () => {
  it("is a finding at its cell that names the column", () => {
    const grid = drawn();
    const values = grid.values.map((row, at) => (at === 3 ? [...row.slice(0, 4), { error: "#REF!" }] : row));
    expect(only({ ...grid, values }, "error-beside")).toMatchObject([{ row: 3, column: 4, values: { value: "#REF!", column: "Target" } }]);
  });
});

describe("a level typed among formulas", () => {
  const grid = drawn();
  const formulaRows = (typed: readonly number[]) =>
    new Set(
      Array.from({ length: 47 }, (_, at) => at + 1)
        .filter((row) => !typed.includes(row))
        .map((row) => cellKey(row, 3))
    );

  it("is a finding when nearly all others are formulas", () => {
    expect(only({ ...grid, formulas: { columns: null, cells: formulaRows([5]) } }, "typed-among-formulas")).toMatchObject([
      { row: 5, column: 3 },
    ]);
  });

  it("is none when the levels are typed anyway, or nobody asked", () => {
    expect(only({ ...grid, formulas: { columns: null, cells: new Set([cellKey(4, 3)]) } }, "typed-among-formulas")).toEqual([]);
    expect(only(grid, "typed-among-formulas")).toEqual([]);
    expect(only({ ...grid, formulas: { columns: [7], cells: new Set() } }, "typed-among-formulas")).toEqual([]);
  });
});

describe("the sheet's own data validation", () => {
  const grid = drawn();
  const withList = (accepts: CellValidation["accepts"]) =>
    only({ ...grid, validations: [{ row: 1, column: 3, rows: 47, accepts }] }, "wrong-validation");

  it.each([
    ["the levels", { kind: "list", items: ["1", "2", "3", "4", "5"] }],
    [
      "the levels by name, and a dash",
      { kind: "list", items: ["-", "1 - Rintisan", "2 - Terkelola", "3 - Terdefinisi", "4 - Terpadu dan Terukur", "5 - Optimum"] },
    ],
    ["whole numbers of the scale", { kind: "between", lowest: 1, highest: 5, whole: true }],
    ["whole numbers with 0 for not filled", { kind: "between", lowest: 0, highest: 5, whole: true }],
  ] as const)("is right when it accepts %s", (_, accepts) => {
    expect(withList(accepts)).toEqual([]);
  });

  it.each([
    ["keeps a level out", { kind: "list", items: ["1", "2", "3", "4"] }],
    ["lets in what is no level", { kind: "list", items: ["1", "2", "3", "4", "5", "6"] }],
    ["is another scale", { kind: "between", lowest: 1, highest: 4, whole: true }],
  ] as const)("is a finding when it %s", (_, accepts) => {
    expect(withList(accepts)).toHaveLength(1);
  });
});

describe("advice", () => {
  it("is marked so that it can be folded, and has a sentence without gaps", () => {
    const grid = drawn({ cell: () => 5 });
    const search = findTables([grid]);
    if (search.kind !== "found") throw new Error(search.kind);
    const { findings } = readTable([grid], search.table, allRules);
    expect(findings).toHaveLength(47);
    expect(findings.every(({ rule, advice }) => rule === "target-below-level" && advice === true)).toBe(true);
    for (const language of ["id", "en"] as const)
      expect(findings.map((each) => findingSentence(each, language, ",")).join()).not.toMatch(/[{}]|undefined/);
  });
});

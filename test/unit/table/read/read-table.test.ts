import type { CellValue } from "../../../../src/assessment/types";
import { findInstrument } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import type { Grid } from "../../../../src/grid/grid";
import { allRules, findTables, readTable, type Reading } from "../../../../src/table";
import { findingSentence } from "../../../../src/text/table/findings";
import { draw, levelFor, sheetOf, type DrawnColumn } from "../layout";

const spbe59 = findInstrument("59/2020") as Instrument;
const spbe5 = findInstrument("5/2018") as Instrument;

/** A table with these cells in the level column, by indicator key; the others are filled. */
function gridWith(cells: Readonly<Record<string, CellValue>>, instrument = spbe59, more: readonly DrawnColumn[] = []): Grid {
  const level: DrawnColumn = {
    header: "Nilai Mandiri",
    cell: ({ key }, at) => (Object.hasOwn(cells, key) ? (cells[key] ?? null) : levelFor(instrument, at, 1)),
  };
  const columns = [
    { header: "No", cell: ({ key }) => key },
    { header: "Indikator", cell: ({ name }) => name },
    level,
    ...more,
  ] satisfies DrawnColumn[];
  return sheetOf("LKE", draw({ instrument, columns }));
}

function read(...grids: Grid[]): Reading {
  const search = findTables(grids);
  if (search.kind !== "found") throw new Error(search.kind);
  return readTable(grids, search.table, allRules);
}

const levelOf = ({ assessment }: Reading, key: string) => assessment.entries.find(({ indicator }) => indicator === key)?.level;
const rulesAt = ({ findings }: Reading, key: string) => findings.filter(({ indicator }) => indicator === key).map(({ rule }) => rule);

describe("a level cell", () => {
  it.each<[CellValue]>([[null], [""], ["  "], ["-"], ["N/A"], [0], ["0"]])("%p is not filled, and nothing is wrong with it", (value) => {
    const reading = read(gridWith({ "7": value }));
    expect(levelOf(reading, "7")).toBeNull();
    expect(rulesAt(reading, "7")).toEqual(["not-filled"]);
  });

  it.each<[CellValue, string]>([
    [6, "out-of-scale"],
    [-1, "out-of-scale"],
    [2.5, "not-whole"],
    ["tiga", "not-a-level"],
    ["3 - Optimum", "label-mismatch"],
    [{ error: "#REF!" }, "error-value"],
    [true, "not-a-level"],
    ["=1+2", "not-a-level"],
    ["<b>3</b>", "not-a-level"],
  ])("%p is a finding that names the indicator and the value", (value, rule) => {
    const reading = read(gridWith({ "7": value }));
    expect(levelOf(reading, "7")).toBeNull();
    const [finding] = reading.findings;
    expect(finding).toMatchObject({ rule, severity: "error", indicator: "7", place: { sheet: "LKE", row: 7, column: 2 } });
    const shown = typeof value === "object" ? value?.error : String(value).replace(".", ",");
    for (const language of ["id", "en"] as const) {
      const sentence = findingSentence(finding as { rule: string; values: Record<string, string> }, language, ",");
      expect(sentence).toContain("7");
      expect(sentence).toContain(shown);
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  it("is told with the decimal mark people use, but what was typed as text stays as it was typed", () => {
    const told = (value: CellValue) => {
      const [finding] = read(gridWith({ "7": value })).findings;
      return finding && findingSentence(finding, "en", ".");
    };
    expect(told(2.5)).toContain("“2.5”");
    expect(told("2,5")).toContain("“2,5”");
  });

  it.each<[string, number]>([
    ["3", 3],
    [" 4 ", 4],
    ["Level 3", 3],
    ["3 - Terdefinisi", 3],
    ["3,0", 3],
  ])("%p is read, and offered to be written as a number", (value, level) => {
    const reading = read(gridWith({ "7": value }));
    expect(levelOf(reading, "7")).toBe(level);
    expect(rulesAt(reading, "7")).toEqual(["level-as-text"]);
  });

  it("0 is a level of 5/2018, an empty cell is not", () => {
    const reading = read(gridWith({ "7": 0, "8": null }, spbe5));
    expect([levelOf(reading, "7"), levelOf(reading, "8")]).toEqual([0, null]);
  });
});

describe("rows", () => {
  const extended = (row: readonly CellValue[], remove?: number): Grid => {
    const grid = gridWith({});
    const values = grid.values.filter((_, at) => at !== remove);
    return { ...grid, values: [...values, row] };
  };

  it("of one indicator that disagree leave it without a level, with a finding at each", () => {
    const reading = read(extended([7, spbe59.indicators[6]?.name ?? "", 5]));
    expect(levelOf(reading, "7")).toBeNull();
    expect(reading.findings.map(({ rule, place }) => [rule, place?.row])).toEqual([
      ["duplicate-differs", 7],
      ["duplicate-differs", 48],
    ]);
  });

  it("of one indicator that agree are a doubt", () => {
    const grid = gridWith({ "7": 5 });
    const reading = read({ ...grid, values: [...grid.values, [7, spbe59.indicators[6]?.name ?? "", "Level 5"]] });
    expect(levelOf(reading, "7")).toBe(5);
    expect(new Set(rulesAt(reading, "7"))).toEqual(new Set(["level-as-text", "duplicate-same"]));
  });

  it("that lack an indicator are named", () => {
    const grid = gridWith({});
    const reading = read({ ...grid, values: grid.values.filter((_, at) => at !== 29) });
    expect(reading.findings).toMatchObject([{ rule: "missing-indicator", indicator: "29", place: null }]);
    expect(reading.assessment.entries).toHaveLength(47);
    expect(reading.assessment.entries[28]).toMatchObject({ indicator: "29", level: null, cell: null });
  });

  it("with a number that the instrument does not have are named", () => {
    const reading = read(extended([48, "Layanan yang tidak dikenal", 3]));
    expect(reading.findings).toMatchObject([
      { rule: "unknown-indicator", indicator: null, place: { row: 48 }, values: { number: "48", value: "3" } },
    ]);
  });

  it("whose number and name differ are read by name, with a doubt", () => {
    const grid = gridWith({});
    const values = grid.values.map((row, at) => (at === 12 ? [21, ...row.slice(1)] : row));
    const reading = read({ ...grid, values: values.filter((_, at) => at !== 21) });
    expect(levelOf(reading, "12")).toBe(levelFor(spbe59, 11, 1));
    expect(rulesAt(reading, "12")).toEqual(["number-name-differ"]);
    expect(rulesAt(reading, "21")).toEqual(["missing-indicator"]);
  });
});

describe("a name that two indicators share", () => {
  const shared = (order: readonly number[], before?: Parameters<typeof draw>[0]["before"]) =>
    read(
      sheetOf(
        "Rekap",
        draw({
          instrument: spbe5,
          order,
          before,
          columns: [
            { header: "Indikator", cell: ({ shortName }) => shortName },
            { header: "Level", cell: (_, place) => place % 6 },
          ],
        })
      )
    );
  const inOrder = spbe5.indicators.map((_, at) => at);

  it("is read by the order of the rows, silently where they follow the instrument's", () => {
    expect(shared(inOrder).findings).toEqual([]);
  });

  it("is a doubt where they do not", () => {
    expect(new Set(shared([...inOrder].reverse()).findings.map(({ rule }) => rule))).toEqual(new Set(["name-fits-several"]));
  });
});

describe("what stands beside the level", () => {
  const more: DrawnColumn[] = [
    { header: "2021", cell: () => 1 },
    { header: "2020", cell: () => 5 },
    { header: "Nilai Eksternal", cell: () => "Level 2" },
    { header: "Target", cell: () => 3 },
    { header: "OPD Pengampu", cell: () => "Diskominfo" },
    { header: "Data Dukung", cell: ({ key }) => (key === "3" ? null : "01.a.pdf") },
    { header: "Bobot (%)", cell: ({ key, weight }) => (key === "4" ? "9,9" : (weight * 100) / spbe59.weightTotal) },
  ];

  it("is read with it", () => {
    const [entry] = read(gridWith({ "1": 4 }, spbe59, more)).assessment.entries;
    expect(entry).toEqual({
      indicator: "1",
      level: 4,
      raw: 4,
      cell: { sheet: "LKE", row: 1, column: 2 },
      target: 3,
      previous: 1,
      external: 2,
      owner: "Diskominfo",
      evidence: "01.a.pdf",
    });
  });

  it("is checked against it", () => {
    const reading = read(
      gridWith(Object.fromEntries(spbe59.indicators.map(({ key }) => [key, key === "1" ? 4 : key === "3" ? 3 : 2])), spbe59, more)
    );
    expect(rulesAt(reading, "1")).toEqual(["target-below-level", "level-jumps", "external-far-below"]);
    expect(rulesAt(reading, "3")).toEqual(["without-evidence", "level-jumps"]);
    expect(reading.findings.filter(({ rule }) => rule === "weight-differs")).toMatchObject([
      { indicator: "4", place: { column: 9 }, values: { value: "9,9", right: "1,3" } },
    ]);
  });
});

it("every rule has a name of its own and a sentence in both languages", () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  for (const { message } of allRules) for (const sentence of [message.id, message.en]) expect(sentence).toMatch(/\.$/);
});

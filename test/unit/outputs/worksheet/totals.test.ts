import { HyperFormula } from "hyperformula";
import fc from "fast-check";
import { toDouble } from "../../../../src/assessment/score/fraction";
import { scoreLevels } from "../../../../src/assessment/score/score";
import type { CellValue } from "../../../../src/assessment/types";
import { instruments, loadTexts } from "../../../../src/instrument/registry";
import type { Instrument } from "../../../../src/instrument/types";
import { findTables, readTable, stagesOf } from "../../../../src/table";
import { actionFormula, findingFormula, levelRuns, lowFormula } from "../../../../src/table/edit/level-marks";
import { totalsBlock } from "../../../../src/outputs/worksheet/totals";
import { planCriteria } from "../../../../src/outputs/worksheet/criteria-plan";
import { planWorksheet } from "../../../../src/outputs/worksheet/worksheet-plan";
import { draw, sheetOf } from "../../table/layout";

type Cell = CellValue | undefined;

/** A sheet as a spreadsheet calculates it. */
function calculated(cells: readonly (readonly Cell[])[]): unknown[][] {
  const engine = HyperFormula.buildFromArray(
    // An apostrophe keeps a text like "4" a text, as in Excel.
    cells.map((row) =>
      row.map((cell) => (typeof cell === "object" ? null : typeof cell === "string" && !cell.startsWith("=") ? `'${cell}` : (cell ?? null)))
    ),
    { licenseKey: "gpl-v3", useArrayArithmetic: true }
  );
  const values = engine.getSheetValues(0);
  engine.destroy();
  return values;
}

function levelsOf({ scale, indicators }: Instrument): fc.Arbitrary<(number | null)[]> {
  const level = scale.whole
    ? fc.integer({ min: scale.min, max: scale.max })
    : fc.integer({ min: scale.min * 100, max: scale.max * 100 }).map((hundredths) => hundredths / 100);
  return fc.array(fc.option(level), { minLength: indicators.length, maxLength: indicators.length });
}

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))("a new sheet for %s", (_, instrument) => {
  const plan = planWorksheet(instrument);

  it("is found with every indicator in its row, and nothing wrong in it", () => {
    const grid = sheetOf(
      "Kertas Kerja",
      plan.cells.map((row) => row.map((cell) => (String(cell).startsWith("=") ? 0 : cell)))
    );
    const search = findTables([grid]);
    expect(search).toMatchObject({ kind: "found", table: { instrument: instrument.id, levelColumn: plan.levelColumn } });
    if (search.kind !== "found") return;
    expect(search.table.rows).toHaveLength(instrument.indicators.length);
    expect(readTable([grid], search.table).findings).toEqual([]);
  });

  it("has totals that agree with ours, whatever is filled in", () => {
    fc.assert(
      fc.property(levelsOf(instrument), (levels) => {
        const cells = plan.cells.map((row) => [...row]);
        levels.forEach((level, at) => {
          const row = cells[plan.firstRow + at];
          if (row) row[plan.levelColumn] = level;
        });
        const values = calculated(cells)
          .slice(plan.totalRows.first)
          .map((row) => row[plan.levelColumn]);
        const card = scoreLevels(instrument, levels);
        const groups = [...card.domains, ...card.aspects].map(({ index }) => toDouble(index));
        expect(values[1]).toBe(card.predicate);
        [toDouble(card.index), ...groups].forEach((right, at) => expect(values[at === 0 ? 0 : at + 1]).toBeCloseTo(right, 10));
      }),
      { numRuns: 15 }
    );
  });

  it("comes with the criteria of every level", async () => {
    const texts = await loadTexts(instrument.id);
    const criteria = planCriteria(instrument, texts);
    const { min, max } = instrument.scale;
    expect(criteria.cells).toHaveLength(3 + instrument.indicators.length);
    expect(criteria.cells.slice(3).every((row) => row[2] !== null)).toBe(true);
    // Evidence told by level stands with its level, else in a column behind all of them.
    const highest = texts.levels[instrument.indicators[0]!.key]![String(max)]!;
    const told = highest.criteria ?? highest.label;
    expect(criteria.cells[2]).toHaveLength(max - min + 1 + (highest.evidence ? 2 : 3));
    expect(criteria.cells[3]![2 + max - min]).toBe(highest.evidence ? `${told}\nData dukung: ${highest.evidence.join("; ")}.` : told);
  });

  it("has no totals while nothing is filled", () => {
    const totals = calculated(plan.cells)
      .slice(plan.totalRows.first)
      .map((row) => row[plan.levelColumn]);
    expect(new Set(totals)).toEqual(new Set([""]));
  });
});

describe("the sheet for Pemdi, with a column for each stage", () => {
  const pemdi = instruments.find(({ id }) => id === "8/2026") as Instrument;
  const plan = planWorksheet(pemdi);
  const [dokumen = 0, interviu = 0, , akhir = 0] = plan.stageColumns;

  /** The sheet with values in some columns, and what its totals say. */
  function filled(columns: Readonly<Record<number, readonly (CellValue | undefined)[]>>) {
    const cells: CellValue[][] = plan.cells.map((row) => [...row]);
    for (const [column, values] of Object.entries(columns)) {
      values.forEach((value, at) => {
        const row = cells[plan.firstRow + at];
        if (row) row[Number(column)] = value ?? null;
      });
    }
    const sheet = calculated(cells);
    return { cells, totals: (column: number) => sheet.slice(plan.totalRows.first).map((row) => row[column]) };
  }

  it("names them in their order, with no column for domains that it does not have", () => {
    expect(plan.cells[plan.headerRows - 1]?.slice(0, 10)).toEqual([
      ...["No", "Aspek", "Indikator", "Bobot (%)", "Nilai Mandiri", "Nilai Dokumen", "Nilai Interviu", "Nilai Visitasi", "Nilai Akhir"],
      "Target",
    ]);
    expect(plan.widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(185);
  });

  it("shows the totals of a stage once every indicator has a value in it, and not before", () => {
    const values = pemdi.indicators.map((_, at) => 1 + (at % 9) / 4);
    const { totals } = filled({
      [plan.levelColumn]: values,
      [dokumen]: values,
      [interviu]: values.map((value, at) => (at === 7 ? null : value)),
      [akhir]: values.map((value, at) => (at === 7 ? "-" : value)),
    });
    const card = scoreLevels(pemdi, values);
    expect(totals(dokumen)).toEqual(totals(plan.levelColumn));
    expect(totals(dokumen)[0]).toBeCloseTo(toDouble(card.index), 10);
    expect(totals(dokumen)[1]).toBe(card.predicate);
    for (const stage of [interviu, akhir]) expect(new Set(totals(stage))).toEqual(new Set([""]));
  });

  it("is read with the self-assessment as its level, whatever the other stages say, and each as a stage", () => {
    const values = (by: number) => pemdi.indicators.map((_, at) => 1 + ((at + by) % 9) / 4);
    const { cells } = filled({ [plan.levelColumn]: values(0), [dokumen]: values(1), [interviu]: values(2), [akhir]: values(3) });
    const grid = sheetOf(
      "Kertas Kerja",
      cells.map((row) => row.map((cell) => (String(cell).startsWith("=") ? 2 : cell)))
    );
    const search = findTables([grid]);
    expect(search).toMatchObject({ kind: "found", table: { instrument: "8/2026", levelColumn: plan.levelColumn } });
    if (search.kind !== "found") return;
    const reading = readTable([grid], search.table);
    expect(reading.findings).toEqual([]);
    expect(stagesOf(reading).map(({ stage, column }) => [stage, column])).toEqual([
      ["self", plan.levelColumn],
      ["document", dokumen],
      ["interview", interviu],
      ["final", akhir],
    ]);
  });
});

describe("totals for a table that has none", () => {
  const [spbe] = instruments.filter(({ id }) => id === "59/2020");
  if (!spbe) throw new Error("59/2020");
  const order = spbe.indicators.map((_, at) => (at * 5) % 47);
  const levels = spbe.indicators.map((_, at) => [3, "4", null, 5, "tiga", 9, 1][at % 7] ?? null);
  const values = draw({
    instrument: spbe,
    order,
    columns: [
      { header: "No", cell: ({ key }) => Number(key) },
      { header: "Indikator", cell: ({ name }) => name },
      { header: "Nilai", cell: ({ key }) => levels[Number(key) - 1] ?? null },
    ],
    before: ({ key }) => (key === "20" ? [["Domain 2"]] : []),
  });
  const grid = sheetOf("LKE", values);
  const search = findTables([grid]);
  if (search.kind !== "found") throw new Error(search.kind);
  const { table } = search;

  it("count the levels that are numbers, wherever their rows stand", () => {
    const block = totalsBlock(spbe, table, 5, new Set());
    const cells: Cell[][] = values.map((row) => [...row, ...Array<Cell>(10).fill(null)]);
    block.cells.forEach((row, rowAt) =>
      row.forEach((cell, columnAt) => {
        const inRow = cells[block.row + rowAt];
        if (inRow && cell !== null) inRow[block.column + columnAt] = cell;
      })
    );
    const sheet = calculated(cells);
    const card = scoreLevels(
      spbe,
      levels.map((level) => (typeof level === "number" && level <= 5 ? level : null))
    );
    const labels = block.column + 4;
    expect(sheet[block.row + 1]?.[labels + 1]).toBeCloseTo(toDouble(card.index), 10);
    expect(sheet[block.row + 2]?.[labels + 1]).toBe(card.predicate);
    expect(sheet[block.row + 3]?.[labels + 1]).toBeCloseTo(toDouble(card.domains[0]?.index ?? card.index), 10);
  });

  it("leave out the weight of an indicator whose rows disagree", () => {
    const block = totalsBlock(spbe, table, 5, new Set(["1"]));
    const weights = table.rows.filter(({ row }) => block.cells[row - block.row]?.[2] !== null);
    expect(weights.map(({ indicator }) => indicator)).not.toContain("1");
    expect(weights).toHaveLength(46);
  });
});

describe("marks", () => {
  const [pemdi] = instruments.filter(({ id }) => id === "8/2026");
  const [spbe] = instruments.filter(({ id }) => id === "59/2020");
  if (!pemdi || !spbe) throw new Error("instruments");
  const cases: readonly [CellValue, boolean, boolean][] = [
    [1, true, false],
    [2, true, false],
    [3, false, false],
    [null, false, false],
    [0, false, false],
    [6, false, true],
    [-1, false, true],
    [2.5, false, true],
    ["tiga", false, true],
    ["3", false, true],
    ["-", false, false],
    ["n/a", false, false],
  ];

  it.each(cases)("of a cell that holds %p are what the pane says of it", (value, low, finding) => {
    const [shown] = calculated([[value, lowFormula(spbe, "$A1"), findingFormula(spbe, "$A1")]]);
    expect([shown?.[1], shown?.[2]]).toEqual([low, finding]);
  });

  it("of decimals are low below 3", () => {
    const [shown] = calculated([[2.99, lowFormula(pemdi, "$A1"), findingFormula(pemdi, "$A1")]]);
    expect([shown?.[1], shown?.[2]]).toEqual([true, false]);
  });

  it("cover the rows of the indicators and none between them", () => {
    const rows = [3, 4, 5, 8, 9].map((row) => ({ row, indicator: "1" }));
    expect(levelRuns({ rows, levelColumn: 27 } as never)).toEqual(["AB4:AB6", "AB9:AB10"]);
  });

  it("tell the action of the level that stands there, in literals short enough for Excel", async () => {
    const texts = await loadTexts("59/2020");
    for (const { key } of spbe.indicators) {
      const formula = actionFormula(spbe, texts, key, "A1") ?? "";
      expect(formula.length).toBeLessThan(8192);
      for (const [, literal = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(literal.length).toBeLessThanOrEqual(255);
      const [shown] = calculated([[2, formula]]);
      expect(String(shown?.[1])).toBe((texts.levels[key]?.["2"]?.action ?? "").replace(/\s+/g, " "));
    }
  });
});

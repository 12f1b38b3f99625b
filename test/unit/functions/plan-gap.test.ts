import { toDouble } from "../../../src/assessment/score/fraction";
import { overallIndex } from "../../../src/assessment/score/score";
import { gap, plan } from "../../../src/functions/list";
import { findInstrument } from "../../../src/instrument/registry";
import { ask, assessmentWith, attachedTable, blanks } from "./ask";
import { column, external, externalColumn, levels } from "./denpasar";

type Row = readonly [number | string, number | "", number, number, number];

const spbe59 = findInstrument("59/2020")!;
const errorCell = { code: "#REF!", message: "" };
const header = ["Indikator", "Dari level", "Ke level", "Biaya", "Kenaikan indeks"];

async function raises(...values: readonly unknown[]): Promise<readonly Row[]> {
  const rows = (await ask(plan, values)) as readonly Row[];
  expect(rows).not.toHaveProperty("error");
  expect(rows[0]).toEqual(header);
  return rows.slice(1);
}

const total = (rows: readonly Row[], at: 3 | 4) => rows.reduce((sum, row) => sum + row[at], 0);

describe("SPBE.GAP", () => {
  it.each([
    [4, 0.2505],
    ["4,00", 0.2505],
    ["3.5", -0.2495],
    ["memuaskan", 0.4505],
    ["Baik", -1.1495],
  ])("to %p", async (target, distance) => {
    expect(await ask(gap, [target, column])).toBe(distance);
  });

  it.each([[null], [0], [""]])("asks for a target left blank (%p)", async (blank) => {
    expect(await ask(gap, [blank, column])).toEqual({ error: "#VALUE!", message: expect.stringContaining("3,20") });
  });

  it.each([["tinggi"], [true], [errorCell], ["3,2,0"]])("refuses %p and says what a target is", async (wrong) => {
    expect(await ask(gap, [wrong, column])).toEqual({ error: "#VALUE!", message: expect.stringContaining("Sangat Baik") });
  });

  it.each([[5.01], [-1], ["7"]])("refuses %p and says the highest there is", async (wrong) => {
    expect(await ask(gap, [wrong, column])).toEqual({ error: "#VALUE!", message: expect.stringContaining("5,00") });
  });
});

describe("SPBE.PLAN", () => {
  it("is one row when the target is reached", async () => {
    expect(await ask(plan, [3.5, column])).toEqual([["sudah tercapai", "", "", "", ""]]);
  });

  it("takes eleven raises from 3,19 to 3,50, and they do reach it", async () => {
    const rows = await raises("3,50", externalColumn);
    expect(total(rows, 3)).toBe(11);
    const after = [...external];
    for (const [indicator, from, to] of rows) {
      expect(from).toBe(external[Number(indicator) - 1]);
      after[Number(indicator) - 1] = to;
    }
    const index = toDouble(overallIndex(spbe59, after));
    expect(index).toBeGreaterThanOrEqual(3.5);
    expect(3.1925 + total(rows, 4)).toBeCloseTo(index, 12);
    expect(await raises("Sangat Baik", externalColumn)).toEqual(rows);
  });

  it("answers for the attached table, with costs of its own", async () => {
    const { table } = attachedTable(assessmentWith(spbe59, external));
    expect(await ask(plan, [3.5, null], { table })).toEqual(await ask(plan, [3.5, externalColumn]));
    expect(await ask(plan, [3.5, null, externalColumn.map(() => [2])], { table })).toEqual(
      await ask(plan, [3.5, externalColumn, externalColumn.map(() => [2])])
    );
  });

  it.each(blanks)("starts from nothing where nothing is filled, blanks arriving as %s", async (_, blank) => {
    const rows = await raises(
      1,
      column.map(() => [blank])
    );
    expect(rows.every(([, from]) => from === "")).toBe(true);
    expect(total(rows, 4)).toBeGreaterThanOrEqual(1);
  });

  it("keeps the keys of 5/2018", async () => {
    const rows = await raises(
      5,
      Array.from({ length: 37 }, () => [4])
    );
    expect(rows.map(([key]) => key)).toContain("35-1");
    expect(rows.map(([key]) => key)).toContain(1);
  });
});

describe("the most levels per indicator", () => {
  const limits: readonly (readonly [unknown, number])[] = [
    [1, 1],
    [[[2]], 2],
  ];
  it.each(limits)("%p lets no indicator rise further, and the target is reached all the same", async (given, most) => {
    const rows = await raises(3.5, externalColumn, null, null, given);
    expect(rows.every(([, from, to]) => to - Number(from) <= most)).toBe(true);
    expect(3.1925 + total(rows, 4)).toBeGreaterThanOrEqual(3.5);
    // It costs no less than without the limit, and here one level each is enough of eleven.
    expect(total(rows, 3)).toBe(11);
  });

  it.each([[undefined], [null], [0], [""], [5]])("%p changes nothing", async (given) => {
    expect(await raises(3.5, externalColumn, null, null, given)).toEqual(await raises(3.5, externalColumn));
  });

  it("makes a target unreachable that would need more, and says what can be reached", async () => {
    const shown = await ask(plan, [4.9, externalColumn, null, null, 1]);
    expect(shown).toEqual({ error: "#N/A", message: expect.stringMatching(/4,90 tidak dapat dicapai; yang tertinggi 4,\d\d/) });
  });

  it.each([[-1], [1.5], ["1"], [true], [errorCell]])("%p is refused", async (wrong) => {
    const shown = await ask(plan, [3.5, externalColumn, null, null, wrong]);
    expect(shown).toEqual({ error: "#VALUE!", message: expect.stringContaining("bilangan bulat mulai 1") });
  });
});

describe("costs of a plan", () => {
  const dear = (key: number) => (key >= 42 ? 100 : key);
  const costColumn = levels.map((_, at) => [dear(at + 1)] as unknown[]);
  const costBlock = levels.map((_, at) => [`IK-${at + 1}`, "unit", dear(at + 1)] as unknown[]);

  it("are one per indicator, in a column, a row or a block in any order", async () => {
    const rows = await raises(3.3, externalColumn, costColumn);
    for (const [indicator, from, to, cost] of rows) expect(cost).toBe(dear(Number(indicator)) * (to - Number(from)));
    expect(rows.some(([indicator]) => Number(indicator) >= 42)).toBe(false);
    expect(await raises(3.3, externalColumn, [costColumn.map(([cost]) => cost)])).toEqual(rows);
    expect(await raises(3.3, externalColumn, [["No", "Unit", "Biaya"], ...costBlock].reverse())).toEqual(rows);
  });

  it("are one per step, with the lowest level or without", async () => {
    const steps = levels.map(() => [1, 1, 1, 10, 100] as unknown[]);
    const rows = await raises(3.3, externalColumn, steps);
    const price = (level: number) => [1, 1, 1, 10, 100][level - 1]!;
    for (const [, from, to, cost] of rows) {
      const passed = Array.from({ length: to - Number(from) }, (_, at) => price(Number(from) + 1 + at));
      expect(cost).toBe(passed.reduce((sum, each) => sum + each, 0));
    }
    expect(
      await raises(
        3.3,
        externalColumn,
        steps.map((row) => row.slice(1))
      )
    ).toEqual(rows);
  });

  it("may have decimals and be as large as budgets are", async () => {
    const rows = await raises(
      3.2,
      externalColumn,
      levels.map(() => [1_500_000_000.5])
    );
    for (const [, from, to, cost] of rows) expect(cost).toBe(1_500_000_000.5 * (to - Number(from)));
  });

  it.each([
    [-1, "tidak boleh negatif"],
    ["mahal", '"mahal"'],
    ["5", '"5"'],
    [errorCell, "#REF!"],
    [true, "TRUE"],
  ])("%p is refused with its place", async (wrong, said) => {
    const cells = costColumn.map((cell, at) => (at === 6 ? [wrong] : cell));
    const shown = await ask(plan, [3.5, externalColumn, cells]);
    expect(shown).toEqual({ error: "#VALUE!", message: expect.stringContaining(said) });
    expect(shown).toHaveProperty("message", expect.stringContaining("indikator 7"));
    const steps = levels.map((_, at) => [1, 2, at === 6 ? wrong : 3, 4, 5] as unknown[]);
    const step = await ask(plan, [3.5, externalColumn, steps]);
    expect(step).toEqual({ error: "#VALUE!", message: expect.stringContaining("indikator 7 untuk naik ke level 3") });
  });

  it.each(blanks)("left out for one indicator (%s) are asked for", async (_, blank) => {
    const cells = costColumn.map((cell, at) => (at === 6 ? [blank] : cell));
    const shown = await ask(plan, [3.5, externalColumn, cells]);
    expect(shown).toEqual({ error: "#VALUE!", message: expect.stringContaining("Biaya indikator 7 belum diisi") });
  });

  it.each(blanks)("are not needed where nothing can rise (%s)", async (_, blank) => {
    const top = externalColumn.map((cell, at) => (at === 6 ? [5] : cell));
    const cells = costColumn.map((cell, at) => (at === 6 ? [blank] : cell));
    expect(await ask(plan, [3.5, top, cells])).not.toHaveProperty("error");
  });

  it.each([[1e15], [9e15], [1e300], [Number.MAX_VALUE]])("so large that their sum is a guess (%p) are refused", async (huge) => {
    const shown = await ask(plan, [3.5, externalColumn, levels.map((_, at) => [at === 6 ? huge : 1e14])]);
    expect(shown).toEqual({ error: "#VALUE!", message: expect.stringContaining("Biaya indikator 7 terlalu besar") });
  });

  it("in another number than the indicators are refused", async () => {
    expect(await ask(plan, [3.5, externalColumn, costColumn.slice(1)])).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/46 sel biaya, seharusnya 47/),
    });
  });
});

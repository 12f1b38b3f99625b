import type { FunctionDefinition } from "../../../src/functions/function-definition";
import { check, functionDefinitions } from "../../../src/functions/list";
import { findInstrument } from "../../../src/instrument/registry";
import { ask, assessmentWith, attachedTable, blanks, noTable } from "./ask";
import { block, column, levels } from "./denpasar";

/** An error in a range as Excel's runtime hands it over. */
const errorCell = { code: "#REF!", message: "" };

/** What stands before and behind the levels of each function that reads levels. */
const before: Readonly<Record<string, unknown>> = { domain: 1, aspect: 2, indicator: 29, target: 4 };
const readers = functionDefinitions.flatMap((described): [string, FunctionDefinition, (range: unknown) => unknown[]][] => {
  const at = described.parameters.findIndex(({ name }) => name === "levels" || name === "indexOrLevels");
  const first = described.parameters.slice(0, at).map(({ name }) => before[name]);
  return at < 0 ? [] : [[described.id, described, (range) => [...first, range]]];
});
const strict = readers.filter(([, described]) => described !== check);

it("covers every function that reads levels", () => {
  expect(readers.map(([id]) => id)).toEqual([
    "INDEX",
    "DOMAIN",
    "ASPECT",
    "PREDICATE",
    "SUMMARY",
    "PROGRESS",
    "CHECK",
    "IMPACT",
    "GAP",
    "PLAN",
  ]);
});

describe.each(readers)("SPBE.%s: the form of its levels", (_id, described, values) => {
  const { table } = attachedTable(assessmentWith(findInstrument("59/2020")!, levels));

  it("is all one: column, row, block in any order, texts that plainly are levels, the attached table", async () => {
    const plain = await ask(described, values(column));
    expect(plain).not.toHaveProperty("error");
    expect(await ask(described, values([levels]))).toEqual(plain);
    expect(await ask(described, values(block))).toEqual(plain);
    expect(await ask(described, values([...block].reverse()))).toEqual(plain);
    expect(await ask(described, values(block.map((row) => [...row].reverse())))).toEqual(plain);
    for (const omitted of [undefined, null, [[null]], [[0]]]) expect(await ask(described, values(omitted), { table })).toEqual(plain);
    if (described !== check) expect(await ask(described, values(column.map(([level]) => [` ${String(level)} `])))).toEqual(plain);
  });

  it.each(blanks)("counts blanks as not filled, arriving as %s, alike", async (_, blank) => {
    const gaps = column.map((cell, at) => (at % 5 === 0 ? [blank] : cell));
    const dashes = column.map((cell, at) => (at % 5 === 0 ? ["-"] : cell));
    const shown = await ask(described, values(gaps));
    expect(shown).not.toHaveProperty("error");
    if (described !== check) expect(await ask(described, values(dashes))).toEqual(shown);
  });

  it("is refused with a wrong size, a repeated number or no numbers", async () => {
    const wrong = { error: "#VALUE!" };
    expect(await ask(described, values(column.slice(1)))).toMatchObject(wrong);
    expect(await ask(described, values([...block, [12, "lagi", 3]]))).toEqual({
      ...wrong,
      message: "Indikator 12 muncul lebih dari sekali.",
    });
    expect(
      await ask(
        described,
        values([
          ["a", "b"],
          ["c", "d"],
        ])
      )
    ).toMatchObject(wrong);
  });

  it("says how to attach when it is left out and no table is", async () => {
    const shown = await ask(described, values(null));
    expect(shown).toEqual({ error: "#N/A", message: expect.stringContaining("Lampirkan") });
  });
});

/** A plan waits for the part of the add-in that makes it, which loads when the first plan is asked for. */
const atOnce = readers.filter(([id]) => id !== "PLAN");

it.each(atOnce)("SPBE.%s answers for given levels, and for a table that has been read, without waiting", (_id, described, values) => {
  const { table } = attachedTable(assessmentWith(findInstrument("59/2020")!, levels));
  expect(described.compute({ values: values(column), caller: null, table: noTable })).not.toBeInstanceOf(Promise);
  expect(described.compute({ values: values(null), caller: null, table })).not.toBeInstanceOf(Promise);
});

describe.each(strict)("SPBE.%s: what is no level", (_id, described, values) => {
  it.each([
    [6, "6"],
    [2.5, "2,5"],
    ["tiga ribu", '"tiga ribu"'],
    [errorCell, "#REF!"],
    [true, "TRUE"],
  ])("%p gives #VALUE! with the indicator and the value", async (wrong, said) => {
    const shown = await ask(described, values(column.map((cell, at) => (at === 2 ? [wrong] : cell))));
    expect(shown).toEqual({ error: "#VALUE!", message: `Indikator 3 berisi ${said}, bukan level 1–5.` });
  });

  it("gives what the attached table says", async () => {
    const { table } = attachedTable(assessmentWith(findInstrument("59/2020")!, levels), "Indikator 3 berisi 6.");
    expect(await ask(described, values(null), { table })).toEqual({ error: "#VALUE!", message: "Indikator 3 berisi 6." });
  });
});

describe("a single cell as levels", () => {
  it.each(strict.filter(([id]) => id !== "PREDICATE"))("SPBE.%s refuses one level", async (_id, described, values) => {
    expect(await ask(described, values([[3]]))).toMatchObject({ error: "#VALUE!" });
  });
});

import { overallIndex } from "../../../../src/functions/list";
import { instruments } from "../../../../src/instrument/registry";
import { ask, blanks } from "../ask";
import { block, column, levels } from "../denpasar";

/** An error in a range as Excel's runtime hands it over: an object with a code, without a message. */
const errorCell = { code: "#REF!", message: "" };

describe("SPBE.INDEX over a range", () => {
  it.each([
    ["a column", column],
    ["a row", [levels]],
    ["a block with numbers first, headings and subtotals", block],
    ["a block with the levels first", block.map((row) => [...row].reverse())],
    ["a block in another order", [...block].reverse()],
    ["a block that lies on its side", (block[0] ?? []).map((_, at) => block.map((row) => row[at] ?? null))],
    ["a block with the form's row of column numbers", [(block[0] ?? []).map((_, at) => `(${at + 1})`), ...block]],
    ["numbers as text codes", block.map(([number, ...rest]) => [number === null ? null : `IK-${number}`, ...rest])],
    [
      "levels as text that plainly is a level",
      column.map(([level]) => [
        `${level} - ${["Rintisan", "Terkelola", "Terdefinisi", "Terpadu dan Terukur", "Optimum"][Number(level) - 1]}`,
      ]),
    ],
  ])("reads %s", async (_, range) => {
    expect(await ask(overallIndex, [range])).toBe(3.7495);
  });

  it("gives the double nearest to the exact value", async () => {
    const only = levels.map((_, at) => [at === 0 ? 1 : null]);
    expect(await ask(overallIndex, [only])).toBe(0.013);
  });

  it.each(blanks)("counts a blank as 0 and keeps it in the denominator, arriving as %s", async (_, blank) => {
    const withBlank = column.map((cell, at) => (at === 46 ? [blank] : cell));
    expect(await ask(overallIndex, [withBlank])).toBe(3.5995);
  });

  it("reads a block with some indicators missing as not filled", async () => {
    const rows = block.filter(([number]) => number !== 47);
    expect(await ask(overallIndex, [rows])).toBe(3.5995);
  });

  it.each([
    [46, "46"],
    [2, "2"],
  ])("refuses a column of %s cells and says what would fit", async (count, said) => {
    const shown = await ask(overallIndex, [column.slice(0, count)]);
    expect(shown).toMatchObject({ error: "#VALUE!" });
    expect(shown).toHaveProperty("message", expect.stringContaining(said));
    expect(shown).toHaveProperty("message", expect.stringContaining("47 (59/2020)"));
  });

  it("takes a level that follows its number for a level, not for a numbered column", async () => {
    const rows = levels.map((_, at) => [at + 1, 2]);
    expect(await ask(overallIndex, [rows])).toBe(2);
    expect(await ask(overallIndex, [[...rows, [1, 3]]])).toMatchObject({ error: "#VALUE!" });
  });

  it("refuses a repeated number and names it", async () => {
    const repeated = [...block, [12, "lagi", 3]];
    expect(await ask(overallIndex, [repeated])).toEqual({
      error: "#VALUE!",
      message: "Indikator 12 muncul lebih dari sekali.",
    });
  });

  it("refuses a block without indicator numbers", async () => {
    const names = levels.map((level, at) => [`nama ${"x".repeat(at)}`, "teks", `${level} lembar`]);
    expect(await ask(overallIndex, [names])).toMatchObject({ error: "#VALUE!" });
  });

  it.each([
    ["tiga ribu", '"tiga ribu"'],
    [6, "6"],
    [2.5, "2,5"],
    [-1, "-1"],
    [true, "TRUE"],
    [errorCell, "#REF!"],
  ])("refuses %p and names the indicator and the value", async (wrong, said) => {
    const withWrong = column.map((cell, at) => (at === 2 ? [wrong] : cell));
    const shown = await ask(overallIndex, [withWrong]);
    expect(shown).toEqual({ error: "#VALUE!", message: `Indikator 3 berisi ${said}, bukan level 1–5.` });
  });

  it("says how many more are wrong", async () => {
    const wrong = column.map((cell, at) => (at < 3 ? ["x"] : cell));
    expect(await ask(overallIndex, [wrong])).toHaveProperty("message", expect.stringContaining("2 indikator lain"));
  });
});

describe("the instrument of a range", () => {
  it("is told by the count", async () => {
    expect(await ask(overallIndex, [Array.from({ length: 37 }, () => [2])])).toBe(2);
    expect(await ask(overallIndex, [Array.from({ length: 20 }, () => [2.5])])).toBe(2.5);
  });

  it("is told by the numbers", async () => {
    const pemdi = Array.from({ length: 20 }, (_, at) => [at + 1, 2.5]);
    expect(await ask(overallIndex, [pemdi])).toBe(2.5);
  });

  it("is the one given, in any citation", async () => {
    expect(await ask(overallIndex, [column, "PermenPANRB No. 59 Tahun 2020"])).toBe(3.7495);
    expect(await ask(overallIndex, [column, "5/2018"])).toMatchObject({ error: "#VALUE!" });
  });

  it("is refused when the numbers beside the levels are another one's", async () => {
    expect(await ask(overallIndex, [block, "5/2018"])).toEqual({
      error: "#VALUE!",
      message: "Nomor indikator di sel-sel ini milik 59/2020, bukan 5/2018.",
    });
    const firstTen = levels.slice(0, 10).map((level, at) => [at + 1, level]);
    expect(await ask(overallIndex, [firstTen, "5/2018"])).toEqual(expect.any(Number));
  });

  it("is refused when there is no such one", async () => {
    const shown = await ask(overallIndex, [column, "7/1999"]);
    expect(shown).toEqual({
      error: "#VALUE!",
      message: `Peraturan "7/1999" tidak dikenal. Yang ada: ${instruments.map(({ id }) => id).join(", ")}.`,
    });
  });

  it.each([[null], [undefined], [""], [0]])("counts as left out when it arrives as %p", async (omitted) => {
    expect(await ask(overallIndex, [column, omitted])).toBe(3.7495);
  });
});

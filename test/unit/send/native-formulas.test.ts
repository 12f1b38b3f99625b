import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridOf, WorkbookFile } from "../../../src/file";
import { safeCopy } from "../../../src/send";
import { TRIAL_ROWS, withTrials } from "../../support/workbook-with-formulas";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../../fixtures/workbooks", name));
const denpasar = fixture("kertas-kerja-denpasar-2021.xlsx");
const SELF = "'Penilaian Mandiri'!A8:F64";
const EXTERNAL = "'Penilaian Mandiri'!A8:G64";

/** What a copy holds in place of each formula, and what became of it. */
async function copied(
  stored: readonly string[],
  workbook: Uint8Array = denpasar
): Promise<readonly { readonly value: unknown; readonly became: string; readonly native: string }[]> {
  const { bytes, formulas } = await safeCopy(
    withTrials(
      workbook,
      stored.map((each) => ({ stored: each }))
    )
  );
  const file = WorkbookFile.open(bytes);
  const sheet = file.sheet("Uji");
  if (sheet === null) throw new Error("no sheet Uji");
  const { values } = gridOf(file, sheet);
  const text = file.opened.text(sheet.part);
  return stored.map((_, at) => {
    const row = at * TRIAL_ROWS;
    const [, native = ""] = new RegExp(`<c r="A${row + 1}"[^>]*>(?:<f[^>]*>([^<]*)</f>)?`).exec(text) ?? [];
    return { value: values[row]?.[0], became: formulas[at]?.became ?? "", native };
  });
}

describe("in a copy to send, a formula of ours is one of Excel's with the same answer", () => {
  const answers: readonly (readonly [stored: string, answer: number | string])[] = [
    ["_xldudf_SPBE_DOMAIN(1)", 3.4],
    [`_xldudf_SPBE_DOMAIN("Layanan SPBE",${EXTERNAL})`, 3.5549450549450547],
    ["_xldudf_SPBE_ASPECT(4)", 4.5],
    [`_xldudf_SPBE_ASPECT("Audit TIK",${SELF})`, 3],
    ["_xldudf_SPBE_WEIGHT(1)", 1.3],
    ['_xldudf_SPBE_WEIGHT("Layanan Data Terbuka","59/2020")', 3],
    ["_xldudf_SPBE_IMPACT(29)", 0.015],
    ["_xldudf_SPBE_GAP(4)", 0.2505],
    [`_xldudf_SPBE_GAP("Sangat Baik",${EXTERNAL})`, 0.3075],
    ["_xldudf_SPBE_RANK(2.74,{3.42;2.96;2.96;2.74})", 3],
    [`_xldudf_SPBE_PREDICATE(${EXTERNAL})`, "Baik"],
    ["_xldudf_SPBE_PREDICATE(3.75)", "Sangat Baik"],
    ["_xldudf_SPBE_PROGRESS()", 1],
    // What stands in a cell is followed: number of a domain and of an indicator, a target.
    ["_xldudf_SPBE_DOMAIN('Penilaian Mandiri'!A8)", 3.4],
  ];

  test("whatever it asks, by number or by name, of the table or of cells", async () => {
    const given = await copied(answers.map(([stored]) => stored));
    expect(given.map(({ became }, at) => [answers[at]?.[0], became])).toEqual(answers.map(([stored]) => [stored, "native"]));
    given.forEach(({ value }, at) => {
      const answer = answers[at]?.[1];
      if (typeof answer === "number") expect(value).toBeCloseTo(answer, 10);
      else expect(value).toBe(answer);
    });
    for (const { native } of given) expect(native).not.toMatch(/SPBE_|^$/);
  });

  test("a number in a cell is followed: the copy goes on when it changes", async () => {
    const stored = ["_xldudf_SPBE_IMPACT('Penilaian Mandiri'!A10)", "_xldudf_SPBE_WEIGHT('Penilaian Mandiri'!A10)"];
    const given = await copied(stored);
    for (const { native, became } of given) {
      expect(became).toBe("native");
      expect(native).toContain("'Penilaian Mandiri'!A10");
    }
  });

  test("what has no answer shows the error that the function itself answers, and is told", async () => {
    const given = await copied(['_xldudf_SPBE_DOMAIN("Tidak Ada")', '_xldudf_SPBE_WEIGHT(1,"1/1900")', '_xldudf_SPBE_RANK(3,"tiga")']);
    expect(given.map(({ became }) => became)).not.toContain("native");
    expect(given.map(({ value }) => value)).toEqual(["#VALUE!", "#VALUE!", "#N/A"].map((error) => ({ error })));
  });

  test("an instrument whose levels have decimals, too: the weight of one of its indicators, and the index of its table", async () => {
    const given = await copied(["_xldudf_SPBE_INDEX()", '_xldudf_SPBE_WEIGHT(1,"59/2020")'], fixture("pemdi-aceh-tengah-2026.xlsx"));
    expect(given.map(({ became }) => became)).toEqual(["native", "native"]);
    expect(given.map(({ value }) => value)).toEqual([expect.closeTo(1.241335, 6), 1.3]);
  });
});

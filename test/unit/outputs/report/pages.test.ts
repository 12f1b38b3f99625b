import fc from "fast-check";
import { heightOfRow, ROW_SHAPES } from "../../../../src/outputs/report/styles";
import { pageStarts, printedRows } from "../../../../src/outputs/report/pages";
import { planReport } from "../../../../src/outputs/report/plan-report";
import type { ReportFacts, ReportRow } from "../../../../src/outputs/report/types";
import { factsOf, withLevels } from "./facts";

/** Points of rows that a page of A4 takes at 75 %, which is the scale at which the columns are as wide as the page. */
const A4 = 971;

const NAMES = ["kertas-kerja-denpasar-2021", "pemdi-aceh-tengah-2026", "kertas-kerja-2018-madiun-2020"] as const;
let all: readonly ReportFacts[];
beforeAll(async () => {
  all = await Promise.all(NAMES.map((name) => factsOf(`${name}.xlsx`)));
});

/** The pages of a report as they are printed. */
function pagesOf(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  const printed = rows.slice(0, printedRows(rows));
  const starts = [0, ...printed.flatMap(({ newPage }, at) => (newPage ? [at] : []))];
  return starts.map((from, nth) => printed.slice(from, starts[nth + 1]));
}

const heightOf = (rows: readonly ReportRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** What a report may be about: any levels, none, long names of agencies and owners. */
const cases = fc.record({
  nth: fc.nat(NAMES.length - 1),
  levels: fc.array(fc.constantFrom(null, 1, 2, 3, 4, 5), { minLength: 47, maxLength: 47 }),
  agency: fc.constantFrom("", "Kota Contoh", "Kementerian Koordinator ".repeat(4)),
  owner: fc.constantFrom("", "Bappeda", "Dinas Komunikasi, Informatika, Statistik dan Persandian ".repeat(5)),
});

function rowsOf({ nth, levels, agency, owner }: Parameters<Parameters<typeof cases.map>[0]>[0]): readonly ReportRow[] {
  const facts = all[nth]!;
  const { indicators } = facts.assessment.instrument;
  const { assessment } = withLevels(facts, Object.fromEntries(indicators.map(({ key }, at) => [key, levels[at] ?? null])));
  return planReport({ ...facts, agency, assessment: { ...assessment, entries: assessment.entries.map((each) => ({ ...each, owner })) } })
    .rows;
}

test("every page fits on A4, and the first is the whole paper to sign", () => {
  fc.assert(
    fc.property(cases, (each) => {
      const [front = [], ...others] = pagesOf(rowsOf(each));
      expect([front[0]?.key, front.some(({ key }) => key === "index"), front.some(({ key }) => key === "sign:number")]).toEqual([
        "letterhead:agency",
        true,
        true,
      ]);
      expect(others[0]?.[0]?.key).toBe("section:groups");
      for (const page of [front, ...others]) expect(heightOf(page)).toBeLessThanOrEqual(A4);
    }),
    { numRuns: 40 }
  );
});

test("no heading ends a page, no single row begins one", () => {
  fc.assert(
    fc.property(cases, (each) => {
      const pages = pagesOf(rowsOf(each));
      pages.forEach((page, nth) => {
        const rows = page.filter(({ style }) => style !== "blank");
        expect(rows.length).toBeGreaterThanOrEqual(2);
        // The row of an aspect heads what follows in its table; one without remarks at the end of the table heads nothing.
        const next = pages[nth + 1]?.[0]?.style ?? "section";
        const heads = ["section", "header", "note", ...(next === "section" || next === "blank" ? [] : ["domain", "total"])];
        expect(heads).not.toContain(rows[rows.length - 1]?.style);
      });
    }),
    { numRuns: 40 }
  );
});

test("every row is high enough for its texts, and what is behind the charts is not printed", () => {
  for (const facts of all) {
    const { rows, printed } = planReport(facts);
    for (const { style, cells, height } of rows) if (style !== "picture") expect(height).toBe(heightOfRow(style, cells));
    expect(rows.slice(printed).every(({ key }) => /data/.test(key))).toBe(true);
    expect(rows.slice(0, printed).some(({ key }) => /data/.test(key))).toBe(false);
  }
  expect(Object.values(ROW_SHAPES).every(({ least }) => least >= 8)).toBe(true);
});

test("where a name is too long for one page, the signature goes to the next as a whole", () => {
  const { rows } = planReport({ ...all[1]!, agency: "Kementerian ".repeat(60) });
  const signed = pagesOf(rows).find((page) => page.some(({ key }) => key === "sign:number")) ?? [];
  expect(signed.filter(({ key }) => key.startsWith("sign:"))).toHaveLength(5);
});

test("rows that people put in are counted too", () => {
  const { rows } = planReport(all[0]!);
  const at = rows.findIndex(({ key }) => key === "indicator:5");
  const starts = (list: readonly (ReportRow | null)[]): readonly (string | undefined)[] => pageStarts(list).map((row) => list[row]?.key);
  const some = starts([...rows.slice(0, at), ...Array<null>(20).fill(null), ...rows.slice(at)]);
  expect(some).not.toEqual(starts(rows));
});

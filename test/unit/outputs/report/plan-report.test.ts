import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../../../src/table";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { REPORT_WIDTH, type ReportPlan } from "../../../../src/outputs/report/types";
import { external } from "../../functions/denpasar";
import type { Grid } from "../../../../src/grid/grid";
import { factsOf, gridsOf, withLevels } from "./facts";

/** The rows as a person would read them, one line each. */
const readable = ({ rows }: ReportPlan): string =>
  rows
    .map(({ key, style, cells, newPage }) =>
      [newPage ? "=== halaman baru" : "", `${key} [${style}]`, ...cells.map((cell) => (cell === null ? "" : String(cell)))]
        .join(" | ")
        .replace(/^ \| /, "")
        .replace(/[ |]+$/, "")
    )
    .join("\n");

const cell = (plan: ReportPlan, key: string, column: number) => plan.rows.find((row) => row.key === key)?.cells[column];

describe("the report of Denpasar 2021", () => {
  it.each(["kertas-kerja-denpasar-2021", "pemdi-aceh-tengah-2026", "kertas-kerja-2018-madiun-2020", "rekap-bandar-lampung-2021-2023"])(
    "%s reads as it was looked over",
    async (name) => {
      const file = join(__dirname, "golden", `${name}.txt`);
      const actual = `${readable(planReport(await factsOf(`${name}.xlsx`)))}\n`;
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, actual);
      expect(actual).toBe(readFileSync(file, "utf8"));
    }
  );

  it("says the published numbers for the published levels", async () => {
    const facts = await factsOf("kertas-kerja-denpasar-2021.xlsx");
    const plan = planReport(withLevels(facts, Object.fromEntries(external.map((level, at) => [String(at + 1), level]))));
    expect(cell(plan, "index", 3)).toBe(3.1925);
    expect(cell(plan, "predicate", 3)).toBe("Baik");
    expect(plan.rows.filter(({ key }) => key.startsWith("indicator:")).map(({ cells }) => cells[3])).toEqual(external);
    expect(cell(plan, "target", 4)).toBe("tercapai, selisih 0,59");
  });

  it("every row is as wide as the report, its keys are unique, and the charts' numbers stand where they look", async () => {
    for (const name of ["kertas-kerja-denpasar-2021", "pemdi-aceh-tengah-2026"]) {
      const plan = planReport(await factsOf(`${name}.xlsx`));
      expect(plan.rows.every(({ cells }) => cells.length === REPORT_WIDTH)).toBe(true);
      expect(new Set(plan.rows.map(({ key }) => key)).size).toBe(plan.rows.length);
      for (const { data } of plan.charts) {
        const block = plan.rows
          .slice(data.row, data.row + data.rows)
          .map(({ cells }) => cells.slice(data.column, data.column + data.columns));
        expect(block[0]?.every((each) => typeof each === "string")).toBe(true);
        for (const [name_, ...numbers] of block.slice(1))
          expect([typeof name_, ...numbers.map((each) => typeof each)]).toEqual(["string", ...numbers.map(() => "number")]);
      }
    }
  });

  it("is called provisional while levels are missing, and says how far the index can still come", async () => {
    const facts = await factsOf("kertas-kerja-denpasar-2021.xlsx");
    const plan = planReport(withLevels(facts, { 1: null, 2: null }));
    expect(cell(plan, "index", 0)).toBe("Indeks (sementara)");
    expect(cell(plan, "provisional", 0)).toMatch(/^Angka sementara: 2 dari 47 indikator belum diisi .* antara \d,\d\d dan \d,\d\d\.$/);
    expect(cell(plan, "indicator:1", 3)).toBe("-");
    expect(plan.charts[0]?.minimum).toBe(0);
  });

  it("takes a name of 200 characters and 47 weak indicators", async () => {
    const facts = await factsOf("kertas-kerja-denpasar-2021.xlsx", { agency: "=".repeat(200), year: "" });
    const plan = planReport(withLevels(facts, Object.fromEntries(facts.assessment.entries.map(({ indicator }) => [indicator, 1]))));
    expect(plan.rows.filter(({ key }) => key.startsWith("recommendation:"))).toHaveLength(47);
    expect(Math.max(...plan.rows.map(({ height }) => height ?? 0))).toBeLessThan(409);
    expect(cell(plan, "year", 0)).toBe("(tahun belum diisi)");
  });
});

describe("a report among the sheets", () => {
  const name = "kertas-kerja-denpasar-2021.xlsx";
  const reportGrid = async (above: number): Promise<Grid> => {
    const values = planReport(await factsOf(name)).rows.map(({ cells }) => cells);
    return { sheet: "Laporan", firstRow: above, firstColumn: 0, values, hidden: false };
  };
  const columnsOffered = (grids: readonly Grid[]): string[] => {
    const search = findTables(grids);
    return search.kind === "none" ? [] : search.candidates.map(({ table }) => `${table.sheet} ${table.levelColumn}`);
  };

  it.each([0, 3])("is no source of levels, also %i rows lower", async (above) => {
    expect(columnsOffered([await reportGrid(above), ...gridsOf(name)])).toEqual(["Penilaian Mandiri 6", "Penilaian Mandiri 7"]);
  });

  it("is read when nothing else is there", async () => {
    expect(findTables([await reportGrid(0)]).kind).not.toBe("none");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../../src/assessment/types";
import { score } from "../../../../src/assessment/score/score";
import { reportDrift } from "../../../../src/outputs/report/drift";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { markOf, recordedRows } from "../../../../src/outputs/report/record";
import { reportShown } from "../../../../src/outputs/report/shown";
import { cellsAfter, undoOf } from "../../../../src/outputs/report/take-back";
import { updateOf } from "../../../../src/outputs/report/update";
import { factsOf, readingOf } from "./facts";

const NAME = "kertas-kerja-denpasar-2021.xlsx";

/** A report as it was made before there was a page to sign: its cells and what the workbook remembers of it. */
const old = readFileSync(join(__dirname, "before-front-page.txt"), "utf8")
  .trimEnd()
  .split(/\n(?=[^\n]*? \[[\w-]+\])/)
  .map((line) => {
    const [head = "", ...texts] = line.replace(/^=== halaman baru \| /, "").split(" | ");
    const [, key = "", style = ""] = /^(\S+) \[([\w-]+)\]$/.exec(head.trim()) ?? [];
    const values = Array.from({ length: 8 }, (_, column): CellValue => {
      const text = texts[column] ?? "";
      return text === "" ? null : column > 1 && /^[\d.]+$/.test(text) ? Number(text) : text;
    });
    return { key, values, record: `${key}|${style}|${values.map(markOf).join(",")}` };
  });
const standing = old.map(({ values }) => ({ values, formulas: new Set<number>(), beside: false }));
const records = old.map(({ record }) => record);

it("is known again, and says the same as the table although its names are spelled otherwise", () => {
  const reading = readingOf(NAME);
  const report = reportShown("Laporan", standing, records);
  expect(report.indicators.size).toBe(47);
  expect(reportDrift(report, reading, score(reading.assessment).index)).toBeNull();
});

it("had pages begin where they did then", () => {
  expect(
    recordedRows(records)
      .filter(({ newPage }) => newPage)
      .map(({ key }) => key)
  ).toEqual(["section:remarks", "section:recommendations", "section:indicators"]);
});

it("gets the first page when it is updated, its radar stays where it lies, and taking that back gives the old one", async () => {
  const wanted = planReport(await factsOf(NAME), "groups").rows;
  const update = updateOf(standing, records, wanted);
  const values = old.map((row) => row.values);
  const now = cellsAfter(values, update);
  // A blank text is no other than none.
  expect(now.map((row) => row.map((value) => value ?? ""))).toEqual(wanted.map(({ cells }) => cells.map((value) => value ?? "")));
  expect([update.left, update.rows.some((row) => row?.key.startsWith("radar:")), update.rows[0]?.key]).toEqual([
    [],
    false,
    "letterhead:agency",
  ]);
  const undo = undoOf(values, update);
  expect(cellsAfter(now, undo)).toEqual(values);
});

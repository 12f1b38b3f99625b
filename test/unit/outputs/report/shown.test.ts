import { score } from "../../../../src/assessment/score/score";
import { show } from "../../../../src/assessment/score/show";
import type { CellValue } from "../../../../src/assessment/types";
import { reportDrift, type ReportDrift } from "../../../../src/outputs/report/drift";
import { planReport } from "../../../../src/outputs/report/plan-report";
import { recordOf } from "../../../../src/outputs/report/record";
import { reportShown, type ReportShown } from "../../../../src/outputs/report/shown";
import type { ReportRow } from "../../../../src/outputs/report/types";
import type { Reading } from "../../../../src/table/model";
import { factsOf, readingOf } from "./facts";

const NAME = "kertas-kerja-denpasar-2021.xlsx";
const reading = readingOf(NAME);
let rows: readonly ReportRow[];
beforeAll(async () => {
  rows = planReport(await factsOf(NAME)).rows;
});

/** The report read from its cells, after people wrote into some: by row key and column. */
function reportWith(theirs: Readonly<Record<string, Readonly<Record<number, CellValue>>>> = {}): ReportShown {
  const standing = rows.map(({ key, cells }) => ({
    values: cells.map((value, column) => theirs[key]?.[column] ?? value),
    formulas: new Set<number>(),
    beside: false,
  }));
  return reportShown("Laporan", standing, rows.map(recordOf));
}

const withLevel = (indicator: string, level: number): Reading => ({
  ...reading,
  assessment: {
    ...reading.assessment,
    entries: reading.assessment.entries.map((entry) => (entry.indicator === indicator ? { ...entry, level } : entry)),
  },
});
const drift = (report: ReportShown, now: Reading): ReportDrift | null => reportDrift(report, now, score(now.assessment).index);

it("says nothing while the table says the same, whatever people wrote in their own column", () => {
  expect(drift(reportWith(), reading)).toBeNull();
  expect(drift(reportWith({ "indicator:7": { 7: "dicek tim" } }), reading)).toBeNull();
});

it("tells both indices and how many indicators differ after a level changed", () => {
  const told = drift(reportWith(), withLevel("1", 5));
  expect([told?.index && show(told.index.shown), told?.index && show(told.index.now), told?.indicators]).toEqual(["3,75", "3,79", 1]);
});

it("tells a target that changed, although the index did not move", () => {
  const entries = reading.assessment.entries.map((entry) => (entry.indicator === "47" ? { ...entry, target: 1 } : entry));
  expect(drift(reportWith(), { ...reading, assessment: { ...reading.assessment, entries } })).toEqual({
    index: null,
    indicators: 1,
    source: null,
  });
});

it("tells where the levels stand when their sheet has another name", () => {
  const renamed = { ...reading, table: { ...reading.table, sheet: "LKE 2026" } };
  expect(drift(reportWith(), renamed)).toEqual({
    index: null,
    indicators: 0,
    source: { shown: "lembar Penilaian Mandiri, kolom Nilai Mandiri", now: "lembar LKE 2026, kolom Nilai Mandiri" },
  });
});

it("takes what people wrote over a cell for theirs: it is nothing an update would change", () => {
  const report = reportWith({ index: { 3: 4.2 }, "indicator:1": { 3: 3 }, made: { 0: "Disusun oleh tim" } });
  expect([report.index, report.source]).toEqual([null, null]);
  expect(drift(report, reading)).toBeNull();
});

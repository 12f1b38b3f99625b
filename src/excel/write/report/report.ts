import type { CellValue } from "../../../assessment/types";
import { loadTexts } from "../../../instrument/registry";
import { quoteSheet, rangeAddress } from "../../../grid/a1";
import type { Rect } from "../../../grid/rect";
import { reportFacts } from "../../../outputs/report/facts";
import { planReport } from "../../../outputs/report/plan-report";
import { markOf, recordOf } from "../../../outputs/report/record";
import { cellsAfter, undoOf } from "../../../outputs/report/take-back";
import { REPORT_WIDTH, type ReportHead, type ReportMade, type ReportPlan } from "../../../outputs/report/types";
import { reportShown, type ReportShown } from "../../../outputs/report/shown";
import { updateOf, type ReportUpdate, type RowStep } from "../../../outputs/report/update";
import type { Reading } from "../../../table/model";
import { newWritingContext } from "../../host/batches";
import type { Outcome } from "../../../session/types";
import { outcomeOf } from "../cells/outcome-of";
import { cells, dressRows, type ReportCorner } from "./row-styles";
import { lookForReport, readReport, REPORT_NAME, type ReportPlace, type StandingReport } from "./standing-report";
import { followReport, layOutReport } from "./report-print";
import { givenFor } from "../cells/write-cells";

/** What was written, and what is needed to take it back. */
export interface WrittenReport {
  readonly cells: number;
  /** The cells of the report afterwards. */
  readonly after: readonly (readonly CellValue[])[];
  /** How it stood before; `null` when its sheet was added. */
  readonly before: {
    readonly values: readonly (readonly CellValue[])[];
    readonly update: ReportUpdate;
    readonly charts: readonly { readonly name: string; readonly data: Rect }[];
  } | null;
}

interface Made {
  readonly outcome: Outcome;
  readonly made: ReportMade;
  readonly written: WrittenReport;
}

/**
 * Makes a *Laporan* sheet, or brings the one made before up to date. One or two round trips to look, one for what
 * stands in it, one for charts and page.
 * @throws Trouble `read-only`, `structure-protected`, `protected`
 */
export async function makeReport(reading: Reading, head: ReportHead, before: ReportMade | null): Promise<Made> {
  const [texts, place] = await Promise.all([loadTexts(reading.assessment.instrument.id), lookForReport(before)]);
  const date = new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date());
  const plan = planReport(reportFacts(reading, texts, head, date));
  const { standing } = place;
  return standing && before ? updateReport(plan, head, standing, before) : addReport(plan, head, place);
}

async function addReport(plan: ReportPlan, head: ReportHead, { free, named }: ReportPlace): Promise<Made> {
  const context = await newWritingContext();
  const { workbook } = context;
  const sheet = workbook.worksheets.add(free);
  const corner = { sheet, row: 0, column: 0 };
  const after = plan.rows.map((row) => row.cells);
  cells(corner, 0, 0, after.length, REPORT_WIDTH).values = after.map((line) => line.map(given));
  dressRows(
    corner,
    plan.rows.map((row, at) => ({ at, row })),
    true
  );
  if (named) workbook.names.getItem(REPORT_NAME).delete();
  workbook.names.add(REPORT_NAME, cells(corner, 0, 0, after.length, REPORT_WIDTH));
  sheet.activate();
  await context.sync();
  await layOutReport(free, plan);
  const count = after.flat().filter((cell) => cell !== null).length;
  return {
    outcome: { kind: "done", cells: count, at: { sheet: free, range: rangeOf(0, 0, after.length) } },
    made: { ...head, sheet: free, rows: plan.rows.map(recordOf) },
    written: { cells: count, after, before: null },
  };
}

async function updateReport(plan: ReportPlan, head: ReportHead, standing: StandingReport, made: ReportMade): Promise<Made> {
  const update = updateOf(standing.rows, made.rows, plan.rows);
  const context = await newWritingContext();
  const corner = cornerOf(context, standing);
  for (const step of update.steps) moveRows(corner, step);
  dressRows(
    corner,
    update.dressed.map((at) => ({ at, row: update.rows[at] ?? null })),
    false
  );
  writeCells(corner, update.writes);
  for (const at of new Set(update.writes.map(({ row }) => row))) {
    const height = update.rows[at]?.height;
    if (height !== undefined) cells(corner, at, 0, 1, 1).format.rowHeight = height;
  }
  context.workbook.names.getItem(REPORT_NAME).formula = nameOf(standing, update.rows.length);
  const charts = placed(plan, update);
  corner.sheet.activate();
  await context.sync();
  await followReport(standing, plan, charts, standing.charts);
  const values = standing.rows.map((row) => row.values);
  const left = update.left.map(({ row, column }) => ({
    place: { sheet: standing.sheet, row: standing.row + row, column: standing.column + column },
    why: "changed" as const,
  }));
  const count = update.writes.length;
  return {
    // A report that says all this already is no failure.
    outcome:
      count === 0 && left.length === 0
        ? { kind: "done", cells: 0, at: { sheet: standing.sheet, range: rangeOf(standing.row, standing.column, update.rows.length) } }
        : withPlace(outcomeOf(count, left), standing, update),
    made: { ...head, sheet: standing.sheet, rows: update.records },
    written: { cells: count, after: cellsAfter(values, update), before: { values, update, charts: chartsBefore(charts, update) } },
  };
}

const withPlace = (outcome: Outcome, { sheet, row, column }: StandingReport, { rows }: ReportUpdate): Outcome =>
  outcome.kind === "done" ? { ...outcome, at: { sheet, range: rangeOf(row, column, rows.length) } } : outcome;

/** The charts of a plan with their blocks where the rows stand after the update. */
function placed(plan: ReportPlan, { rows }: ReportUpdate): ReportPlan["charts"] {
  const at = new Map(rows.flatMap((row, place) => (row ? [[row.key, place] as const] : [])));
  const follow = (row: number): number => at.get(plan.rows[row]?.key ?? "") ?? row;
  return plan.charts.map((chart) => {
    const first = follow(chart.data.row);
    const last = follow(chart.data.row + chart.data.rows - 1);
    return { ...chart, data: { ...chart.data, row: first, rows: last - first + 1 }, over: { ...chart.over, row: follow(chart.over.row) } };
  });
}

/** The numbers the charts showed before: the names of their series stood above them. */
function chartsBefore(charts: ReportPlan["charts"], { known, rows }: ReportUpdate) {
  return charts.flatMap(({ name, data }) => {
    const header = known.findIndex((row) => row?.key === rows[data.row]?.key);
    const columns = known[header]?.marks.slice(data.column).filter((mark) => mark !== "").length ?? 0;
    return columns < 2 ? [] : [{ name, data: { ...data, row: header, columns } }];
  });
}

/**
 * Takes a report back: an added sheet goes, an update is undone. Only while nobody wrote in it since: nothing of theirs
 * may be lost.
 */
export async function takeBackReport({ after, before }: WrittenReport): Promise<Outcome> {
  const now = await readReport();
  const untouched =
    now !== null &&
    now.values.length === after.length &&
    now.values.every((line, row) => line.every((value, column) => markOf(value) === markOf(after[row]?.[column] ?? null)));
  if (!now || !untouched || (before === null && now.beside)) return outcomeOf(0, [], { kind: "nothing-to-take-back" });
  const context = await newWritingContext();
  const corner = cornerOf(context, now);
  if (before === null) {
    context.workbook.names.getItem(REPORT_NAME).delete();
    corner.sheet.delete();
    await context.sync();
    return outcomeOf(after.length, []);
  }
  const { steps, writes, dressed } = undoOf(before.values, before.update);
  for (const step of steps) moveRows(corner, step);
  dressRows(corner, dressed, false);
  writeCells(corner, writes);
  context.workbook.names.getItem(REPORT_NAME).formula = nameOf(now, before.values.length);
  for (const { name, data } of before.charts)
    if (now.charts.includes(name))
      corner.sheet.charts.getItem(name).setData(cells(corner, data.row, data.column, data.rows, data.columns), "Columns");
  await context.sync();
  return outcomeOf(Math.max(1, before.update.writes.length), []);
}

/** What the report made before says now; `null` when it is gone. One round trip. */
export async function shownReport(made: ReportMade): Promise<ReportShown | null> {
  const now = await readReport();
  if (now === null) return null;
  // A formula is handed over as its text, which is none of ours.
  const rows = now.values.map((values) => ({ values, formulas: new Set<number>(), beside: false }));
  return reportShown(now.sheet, rows, made.rows);
}

function cornerOf(
  context: Excel.RequestContext,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }
): ReportCorner {
  return { sheet: context.workbook.worksheets.getItem(sheet), row, column };
}

/** Whole rows come or go, so that what people wrote beside and below moves along. */
function moveRows(corner: ReportCorner, { kind, at, count }: RowStep): void {
  const rows = cells(corner, at, 0, count, 1).getEntireRow();
  if (kind === "insert") rows.insert("Down");
  else rows.delete("Up");
}

const given = (value: CellValue): unknown => (value === null ? "" : givenFor(value));

function writeCells(corner: ReportCorner, writes: ReportUpdate["writes"]): void {
  for (const { row, column, value } of writes) cells(corner, row, column, 1, 1).values = [[given(value)]];
}

const nameOf = ({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }, rows: number): string =>
  `=${quoteSheet(sheet)}!${rangeOf(row, column, rows, "$")}`;

const rangeOf = (row: number, column: number, rows: number, mark: "" | "$" = ""): string =>
  rangeAddress({ row, column, rows, columns: REPORT_WIDTH }, mark);

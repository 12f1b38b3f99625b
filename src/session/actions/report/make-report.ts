import { rangeAddress } from "../../../grid";
import { loadTexts } from "../../../instrument";
import {
  breaksAfter,
  pageHeadOf,
  reportFacts,
  planReport,
  recordedRows,
  recordOf,
  REPORT_NAME,
  REPORT_WIDTH,
  type ReportHead,
  type ReportMade,
  type ReportPlan,
  updateOf,
  type ReportUpdate,
  type RowStep,
  partOf,
  wayBack,
  type Cells,
} from "../../../outputs/report";
import { findTables, type Reading } from "../../../table";
import { reportSheet } from "../../../text/writing/report-sheet";
import type { Change } from "../../batch";
import { NOTHING_TO_TAKE_BACK, outcomeOf, type Outcome } from "../../outcomes/outcome";
import type { ReportNow, ReportPlace, StandingReport } from "../../ports";
import type { ActionContext, UndoContext } from "../parts/action";
import { attachedReading, freeName, refuseNewSheet, refuseUnwritable } from "../parts/attached";
import { removeMadeSheets, type MadeSheet } from "../parts/made-sheet";
import type { Standing } from "../parts/what-stands";
import type { WrittenReport } from "./written-report";

/** Where a report begins. */
type Corner = Pick<StandingReport, "sheet" | "row" | "column">;

/**
 * Makes a *Laporan* sheet, or brings the one made before up to date. One or two round trips to look, one for what stands
 * in it, one for charts and page.
 * @throws Trouble `read-only`, `structure-protected`, `protected`
 */
export async function makeReport(context: ActionContext<WrittenReport>, head: ReportHead): Promise<Outcome> {
  const reading = attachedReading(context);
  const before = context.memory().report ?? null;
  const [texts, place] = await Promise.all([loadTexts(reading.assessment.instrument.id), context.workbook.reportPlace(before !== null)]);
  const { standing } = place;
  if (standing) refuseUnwritable({ readOnly: place.readOnly, protected: standing.protected }, standing.sheet);
  else refuseNewSheet(place);
  const date = new Intl.DateTimeFormat("id-ID", { dateStyle: "long" }).format(new Date());
  const plan = planReport(reportFacts(reading, texts, head, date), hasOldRadar(standing, before) ? "groups" : "front");
  return standing && before ? updateReport(context, plan, head, standing, before) : addReport(context, plan, head, place, before);
}

/** Whether the radar lies where reports had it before they had a first page to sign: it stays there. */
const hasOldRadar = (standing: StandingReport | null, made: ReportMade | null): boolean =>
  standing !== null && made !== null && !recordedRows(made.rows).some(({ key }) => key.startsWith("radar:"));

async function addReport(
  context: ActionContext<WrittenReport>,
  plan: ReportPlan,
  head: ReportHead,
  { names, named }: ReportPlace,
  remembered: ReportMade | null
): Promise<Outcome> {
  const reading = attachedReading(context);
  const sheet = names.has(reportSheet.sheet.toLowerCase()) ? freeName(reportSheet.otherSheet, names) : reportSheet.sheet;
  const corner: Corner = { sheet, row: 0, column: 0 };
  const after = plan.rows.map((row) => row.cells);
  const cells = after.flat().filter((cell) => cell !== null).length;
  await context.write(
    {
      changes: [
        { kind: "add-sheet", name: sheet, plan: null },
        // By its name a report is known again: whatever stands of it later, the name does too.
        ...(named ? [{ kind: "name", does: "delete", name: REPORT_NAME } as const] : []),
        { kind: "name", does: "add", name: REPORT_NAME, ...corner, rows: after.length, columns: REPORT_WIDTH },
        { kind: "values", ...corner, values: after },
        { kind: "report-rows", ...corner, rows: plan.rows.map((row, at) => ({ at, row })), fresh: true },
        { kind: "activate", sheet },
      ],
    },
    { back: (now) => ({ kept: { made: { id: now?.sheets[0] ?? null, name: sheet, held: after }, before: null, remembered }, cells }) }
  );
  await finish(context, { ...head, sheet, rows: plan.rows.map(recordOf) }, [
    { kind: "report-charts", ...corner, charts: plan.charts, present: [] },
    ...pageOf(sheet, plan.printed),
    { kind: "report-page-head", sheet, ...plan.pageHead },
    { kind: "report-page-breaks", sheet, rows: plan.rows.flatMap(({ newPage }, at) => (newPage ? [at] : [])) },
  ]);
  context.afterwards(() => rememberTable(context, reading));
  return { kind: "done", cells, at: { sheet, range: rangeOf(corner, after.length) } };
}

/** Widths and page of a report, which only a new one needs. */
const pageOf = (sheet: string, printed: number): readonly Change[] => [
  { kind: "report-widths", sheet },
  { kind: "report-page", sheet, rows: printed },
];

/**
 * Charts and layout, after the cells: where the pane ends in between, the report is known to be unfinished, and the next update makes up
 * for it. What was written is remembered first, or the next update would take our own cells for changed by somebody.
 */
async function finish(context: ActionContext<WrittenReport>, made: ReportMade, changes: readonly Change[]): Promise<void> {
  await context.rememberWritten({ report: { ...made, unfinished: true } });
  await context.dress({ changes });
  await context.rememberWritten({ report: made });
}

/** The list of indicators of a report is a table too: what finding would not choose any more is remembered. */
async function rememberTable(context: ActionContext<WrittenReport>, { table }: Reading): Promise<void> {
  if (context.memory().table !== null) return;
  const { grids } = await context.workbook.scan();
  const search = findTables(grids);
  const same = search.kind === "found" && search.table.sheet === table.sheet && search.table.levelColumn === table.levelColumn;
  if (!same) await context.rememberWritten({ table });
}

async function updateReport(
  context: ActionContext<WrittenReport>,
  plan: ReportPlan,
  head: ReportHead,
  standing: StandingReport,
  made: ReportMade
): Promise<Outcome> {
  const reading = attachedReading(context);
  const update = updateOf(standing.rows, made.rows, plan.rows);
  const corner: Corner = { sheet: standing.sheet, row: standing.row, column: standing.column };
  const values = standing.rows.map((row) => row.values);
  const charts = placed(plan, update);
  const cells = update.writes.length;
  const kept: WrittenReport = {
    made: null,
    before: { values, update, charts: chartsBefore(charts, update), pageHead: pageHeadOf(reading.assessment.instrument, made) },
    remembered: made,
  };
  await context.write(
    {
      changes: [
        ...update.steps.map((step) => rowsOf(corner, step)),
        { kind: "name", does: "move", name: REPORT_NAME, ...corner, rows: update.rows.length, columns: REPORT_WIDTH },
        { kind: "report-rows", ...corner, rows: update.dressed.map((at) => ({ at, row: update.rows[at] ?? null })), fresh: false },
        ...valuesOf(corner, update.writes),
        heightsOf(corner, update.heights),
        { kind: "activate", sheet: corner.sheet },
      ],
    },
    { back: () => ({ kept, cells }), findOut: async () => standingOf(corner, values, update, (await context.workbook.reportNow())?.values) }
  );
  await finish(context, { ...head, sheet: standing.sheet, rows: update.records }, [
    { kind: "report-charts", ...corner, charts, present: standing.charts },
    ...(made.unfinished ? pageOf(corner.sheet, printedOf(plan, update)) : []),
    { kind: "report-page-head", sheet: corner.sheet, ...plan.pageHead },
    breaksOf(corner, standing.breaks, update),
  ]);
  const left = update.left.map(({ row, column }) => ({
    place: { sheet: standing.sheet, row: standing.row + row, column: standing.column + column },
    why: "changed" as const,
  }));
  // A report that says all this already is no failure.
  const outcome: Outcome = cells === 0 && left.length === 0 ? { kind: "done", cells } : outcomeOf(cells, left);
  return outcome.kind === "done" ? { ...outcome, at: { sheet: standing.sheet, range: rangeOf(corner, update.rows.length) } } : outcome;
}

/**
 * Takes a report back: an added sheet goes, an update is undone, as far as it came. Only while nobody wrote in it since: nothing of theirs may
 * be lost.
 */
export async function takeBackReport(context: UndoContext, { made, before, remembered }: WrittenReport): Promise<Outcome> {
  const now = await context.workbook.reportNow();
  const outcome = made ? await removeReport(context, made, now) : before && now ? await undoUpdate(context, before, now) : NOTHING;
  if (outcome.kind !== "not-done") await context.rememberWritten({ report: remembered });
  return outcome;
}

const NOTHING = outcomeOf(0, [], NOTHING_TO_TAKE_BACK);

function removeReport(context: UndoContext, made: MadeSheet, now: ReportNow | null): Promise<Outcome> {
  const unnamed: Change = { kind: "name", does: "delete", name: REPORT_NAME };
  const findOut = async (): Promise<Standing> => {
    const [[sheet], { named }] = await Promise.all([
      context.workbook.sheetsNow([made.id ?? made.name], "values"),
      context.workbook.reportPlace(false),
    ]);
    const stands = !sheet && !named ? "all" : sheet && named ? "none" : "some";
    return { stands, count: 0, cells: [], left: [], sheets: [] };
  };
  return removeMadeSheets(context, [made], "values", made.held.length, now && { changes: [unnamed], findOut });
}

async function undoUpdate(context: UndoContext, before: NonNullable<WrittenReport["before"]>, now: ReportNow): Promise<Outcome> {
  const back = wayBack(before.values, before.update, now.values);
  if (back === null) return NOTHING;
  const corner: Corner = { sheet: now.sheet, row: now.row, column: now.column };
  const { steps, writes, dressed, heights } = back;
  const pages = { before: before.update.pages.after, after: before.update.pages.before };
  await context.write(
    {
      changes: [
        ...steps.map((step) => rowsOf(corner, step)),
        { kind: "name", does: "move", name: REPORT_NAME, ...corner, rows: before.values.length, columns: REPORT_WIDTH },
        { kind: "report-rows", ...corner, rows: dressed, fresh: false },
        ...valuesOf(corner, writes),
        heightsOf(corner, heights),
        { kind: "chart-data", ...corner, charts: before.charts.filter(({ name }) => now.charts.includes(name)) },
        { kind: "report-page-head", sheet: now.sheet, ...before.pageHead },
        breaksOf(corner, now.breaks, { steps, pages }),
      ],
    },
    async () => standingOf(corner, now.values, back, (await context.workbook.reportNow())?.values)
  );
  return outcomeOf(Math.max(1, writes.length), []);
}

/**
 * What stands of an update of a report.
 * @param now the cells of the report now; left out when it is gone
 */
function standingOf(
  { sheet, row, column }: Corner,
  before: Cells,
  update: Pick<ReportUpdate, "steps" | "writes">,
  now: Cells | undefined
): Standing {
  const part = now ? partOf(before, update, now) : null;
  // Somebody else wrote in it meanwhile: what is ours and what is theirs cannot be told apart.
  if (part === null) throw new Error("the report is neither as it was nor as it was to be");
  const isWhole = part.steps.length === update.steps.length && part.writes.length === update.writes.length;
  const left = update.writes.filter((write) => !part.writes.includes(write));
  return {
    stands: isWhole ? "all" : part.steps.length + part.writes.length > 0 ? "some" : "none",
    count: part.writes.length,
    cells: [],
    left: left.map((write) => ({ place: { sheet, row: row + write.row, column: column + write.column }, why: "stopped" })),
    sheets: [],
  };
}

/** How many rows are printed where the rows stand after the update. */
function printedOf({ rows, printed }: ReportPlan, update: ReportUpdate): number {
  const first = update.rows.findIndex((row) => row !== null && row.key === rows[printed]?.key);
  return first < 0 ? update.rows.length : first;
}

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

/** Whole rows come or go, so that what people wrote beside and below moves along. */
const rowsOf = ({ sheet, row }: Corner, { kind, at, count }: RowStep): Change => ({
  kind: "rows",
  does: kind,
  sheet,
  row: row + at,
  count,
});

const valuesOf = (corner: Corner, writes: ReportUpdate["writes"]): readonly Change[] =>
  writes.map(({ row, column, value }) => ({
    kind: "values",
    sheet: corner.sheet,
    row: corner.row + row,
    column: corner.column + column,
    values: [[value]],
  }));

const heightsOf = ({ sheet, row }: Corner, heights: ReportUpdate["heights"]): Change => ({
  kind: "row-heights",
  sheet,
  heights: heights.map((each) => ({ row: row + each.row, height: each.height })),
});

/** Page breaks follow the rows of a report. */
const breaksOf = ({ sheet, row }: Corner, now: readonly number[], update: Pick<ReportUpdate, "steps" | "pages">): Change => ({
  kind: "report-page-breaks",
  sheet,
  rows: breaksAfter(now, row, update),
});

const rangeOf = ({ row, column }: Corner, rows: number): string => rangeAddress({ row, column, rows, columns: REPORT_WIDTH });

import type { Rect } from "../../../grid/rect";
import { REPORT_WIDTH, REPORT_WIDTHS, type ReportChart, type ReportPlan } from "../../../outputs/report/types";
import { reportSheet as words } from "../../../text/writing/report-sheet";
import { newWritingContext } from "../../host/batches";
import { isMissing } from "../sheets/new-sheet";
import { cells, type ReportCorner } from "./row-styles";

/** A character is about 5.6 points wide in the default font. */
const CHARACTER = 5.6;
const COLOURS = { index: "#2F5597", target: "#C55A11", other: "#7F7F7F" } as const;
/** Excel takes a header of at most so many characters. */
const LONGEST_HEAD = 200;

/** Makes the charts of a report, or gives those that are there their numbers. */
function putCharts(corner: ReportCorner, charts: readonly ReportChart[], present: readonly string[]): void {
  for (const plan of charts) {
    const source = blockOf(corner, plan.data);
    if (present.includes(plan.name)) {
      // Where people moved and dressed it, it stays so.
      const chart = corner.sheet.charts.getItem(plan.name);
      chart.setData(source, "Columns");
      dressChart(chart, plan);
      continue;
    }
    const chart = corner.sheet.charts.add(plan.kind, source, "Columns");
    chart.name = plan.name;
    chart.title.text = plan.title;
    chart.title.format.font.size = 12;
    chart.legend.position = "Bottom";
    chart.legend.visible = true;
    const over = blockOf(corner, plan.over);
    chart.setPosition(over.getCell(0, 0), over.getLastCell());
    chart.axes.categoryAxis.format.font.size = 8;
    chart.axes.valueAxis.format.font.size = 8;
    if (plan.kind === "BarClustered") chart.axes.categoryAxis.reversePlotOrder = true;
    dressChart(chart, plan);
  }
}

function dressChart(chart: Excel.Chart, { kind, minimum, maximum, series }: ReportChart): void {
  const { valueAxis } = chart.axes;
  valueAxis.minimum = minimum;
  valueAxis.maximum = maximum;
  valueAxis.majorUnit = 1;
  series.forEach((what, nth) => {
    const one = chart.series.getItemAt(nth);
    if (kind === "BarClustered") {
      one.format.fill.setSolidColor(COLOURS[what]);
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = "0.00";
    } else one.format.line.color = COLOURS[what];
  });
}

/** Widths, charts and page of a new report. One round trip. */
export function layOutReport(sheetName: string, plan: ReportPlan): Promise<void> {
  return niceties(sheetName, (sheet) => {
    const corner = { sheet, row: 0, column: 0 };
    return [
      () => REPORT_WIDTHS.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER)),
      () => putCharts(corner, plan.charts, []),
      () => putPage(corner, plan),
      () => putPageHead(sheet.pageLayout, plan),
      () => plan.rows.forEach(({ newPage }, row) => newPage && sheet.horizontalPageBreaks.add(cells(corner, row, 0, 1, 1))),
    ];
  });
}

/** Charts and page heads of a report brought up to date. One round trip. */
export function followReport(
  { sheet: name, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  plan: ReportPlan,
  charts: readonly ReportChart[],
  present: readonly string[]
): Promise<void> {
  return niceties(name, (sheet) => [() => putCharts({ sheet, row, column }, charts, present), () => putPageHead(sheet.pageLayout, plan)]);
}

/** Does what an older Excel can do without: it refuses some of it at once, and some when it is sent. */
async function niceties(sheetName: string, partsOf: (sheet: Excel.Worksheet) => readonly (() => void)[]): Promise<void> {
  const context = await newWritingContext();
  for (const part of partsOf(context.workbook.worksheets.getItem(sheetName))) {
    try {
      part();
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  await context.sync().catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

function putPage(corner: ReportCorner, { rows }: ReportPlan): void {
  const { pageLayout } = corner.sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Centimeters", { left: 1.5, right: 1.5, top: 2, bottom: 2, header: 0.9, footer: 0.9 });
  pageLayout.setPrintArea(cells(corner, 0, 0, rows.length, REPORT_WIDTH));
}

/** What stands at the head and foot of every page. */
function putPageHead(pageLayout: Excel.PageLayout, { pageHead }: ReportPlan): void {
  const all = pageLayout.headersFooters.defaultForAllPages;
  // & begins a command there.
  const plain = (text: string): string => text.slice(0, LONGEST_HEAD / 2).replaceAll("&", "&&");
  all.leftHeader = plain(pageHead.left);
  all.rightHeader = plain(pageHead.right);
  all.centerFooter = words.pageFoot;
}

const blockOf = (corner: ReportCorner, { row, column, rows, columns }: Rect): Excel.Range => cells(corner, row, column, rows, columns);

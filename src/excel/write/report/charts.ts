import type { Rect } from "../../../grid";
import { REPORT_WIDTH, type ReportChart } from "../../../outputs/report";
import type { Place } from "../../../session";
import type { Queue, Writing } from "../change";
import { cells, type ReportCorner } from "./row-styles";

const COLOURS = { index: "#2F5597", target: "#C55A11", other: "#7F7F7F" } as const;

/** Size of letters in charts, in points; on paper they are smaller, as everything is. */
const LETTERS = 10;

/** Makes the charts of a report, or gives those that are there their numbers. */
export const queueCharts: Queue<"report-charts"> = (writing, { charts, present, ...place }) => {
  const corner = cornerOf(writing, place);
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
    // Across the page there is room beside a chart, and none to give away below it.
    chart.legend.position = plan.over.columns === REPORT_WIDTH ? "Right" : "Bottom";
    chart.legend.visible = true;
    const over = blockOf(corner, plan.over);
    chart.setPosition(over.getCell(0, 0), over.getLastCell());
    chart.axes.categoryAxis.format.font.size = LETTERS;
    chart.axes.valueAxis.format.font.size = LETTERS;
    if (plan.kind === "BarClustered") chart.axes.categoryAxis.reversePlotOrder = true;
    dressChart(chart, plan);
  }
  return undefined;
};

/** Gives charts that are there other numbers. */
export const queueChartData: Queue<"chart-data"> = (writing, { charts, ...place }) => {
  const corner = cornerOf(writing, place);
  for (const { name, data } of charts) corner.sheet.charts.getItem(name).setData(blockOf(corner, data), "Columns");
  return undefined;
};

/** A report's first cell within a batch. */
export function cornerOf(writing: Writing, { sheet, row, column }: Place): ReportCorner {
  return { sheet: writing.sheet(sheet), row, column };
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

const blockOf = (corner: ReportCorner, { row, column, rows, columns }: Rect): Excel.Range => cells(corner, row, column, rows, columns);

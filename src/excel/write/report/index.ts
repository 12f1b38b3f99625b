/** What writes and reads a report; loaded when the first one is asked for. */
import type { Queues } from "../change";
import { cornerOf, queueChartData, queueCharts } from "./charts";
import { queuePage, queuePageBreaks, queuePageHead, queueWidths } from "./page";
import { dressRows } from "./row-styles";

export { reportNow, reportPlace } from "./look";
export { shownReport } from "./shown";

export const queues: Queues<
  "report-rows" | "report-charts" | "report-widths" | "report-page" | "report-page-head" | "report-page-breaks" | "chart-data"
> = {
  "report-rows": (writing, { rows, fresh, ...place }) => {
    dressRows(cornerOf(writing, place), rows, fresh);
    return undefined;
  },
  "report-charts": queueCharts,
  "report-widths": queueWidths,
  "report-page": queuePage,
  "report-page-head": queuePageHead,
  "report-page-breaks": queuePageBreaks,
  "chart-data": queueChartData,
};

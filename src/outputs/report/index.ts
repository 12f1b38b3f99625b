/** The report as rows of a sheet. Other folders enter here. */
export { reportDrift } from "./drift";
export { comparedLevels, reportFacts } from "./facts";
export { headGuess } from "./head-guess";
export { planReport } from "./plan-report";
export { markOf, recordOf } from "./record";
export { reportShown, type ReportShown } from "./shown";
export { cellsAfter, undoOf, type Cells, partOf, wayBack } from "./take-back";
export {
  REPORT_COLUMNS,
  REPORT_NAME,
  REPORT_WIDTH,
  REPORT_WIDTHS,
  type ReportChart,
  type ReportHead,
  type ReportMade,
  type ReportPlan,
  type ReportRow,
  type ReportStyle,
} from "./types";
export { updateOf, type ReportUpdate, type RowStep, type StandingRow } from "./update";

/** The report as rows of a sheet. Other folders enter here. */
export { breaksAfter } from "./breaks";
export { reportDrift } from "./drift";
export { comparedLevels, reportFacts } from "./facts";
export { headGuess } from "./head-guess";
export { pageHeadOf, planReport } from "./plan-report";
export { markOf, recordedRows, recordOf } from "./record";
export { reportShown, type ReportShown } from "./shown";
export { ROW_SHAPES, type RowShape } from "./styles";
export { cellsAfter, undoOf, type Cells, partOf, wayBack } from "./take-back";
export {
  REPORT_COLUMNS,
  REPORT_NAME,
  REPORT_WIDTH,
  REPORT_WIDTHS,
  type ReportChart,
  type ReportHead,
  type ReportMade,
  type ReportPageHead,
  type ReportPlan,
  type ReportRow,
  type ReportStyle,
} from "./types";
export { updateOf, type ReportUpdate, type RowStep, type StandingRow } from "./update";

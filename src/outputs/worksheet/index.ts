/** The empty Kertas Kerja, and totals under a table. Other folders enter here. */
export { totalsBlock } from "./totals";
export { wrappedRows, type RowHeight, type SheetPlan } from "./sheet-plan";
export { planCriteria } from "./criteria-plan";
export { planWorksheet, type WorksheetPlan } from "./worksheet-plan";

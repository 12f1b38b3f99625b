/** The empty Kertas Kerja, and totals under a table. Other folders enter here. */
export { totalsBlock } from "./totals";
export { planCriteria, planWorksheet, type SheetPlan, type WorksheetPlan } from "./worksheet-plan";

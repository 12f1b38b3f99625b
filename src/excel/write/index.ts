/** What writes into the workbook; loaded when it is first used. */
export { guessColumns, tableOfMapping } from "../../sheet/mapping";
export { acceptanceOf, isAbout } from "../../sheet/accepted";
export { takeBackCells, writeFixes } from "./fixes";
export { setMarks } from "./marks";
export { outcomeOf } from "./outcome-of";
export { remember } from "./remember";
export { addTotals } from "./totals";
export { createWorksheet, removeWorksheet, type MadeSheet } from "./worksheet";

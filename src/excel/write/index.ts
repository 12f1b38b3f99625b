/** What writes into the workbook; loaded when it is first used. */
export { guessColumns, tableOfMapping } from "../../sheet/mapping";
export { acceptanceOf, isAbout } from "../../sheet/accepted";
export { takeBackCells, writeFixes, type Written } from "./fixes";
export { setMarks } from "./marks";
export { outcomeOf } from "./outcome-of";
export { remember } from "./remember";
export { addTotals } from "./totals";
export { createWorksheet, removeWorksheet } from "./worksheet";

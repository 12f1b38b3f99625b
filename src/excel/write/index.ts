/** What writes into the workbook; loaded when it is first used. */
export { columnsRange, hasColumns, missingMeanings } from "../../sheet/new-columns";
export { guessColumns, tableOfMapping } from "../../sheet/mapping";
export { acceptanceOf, isAbout } from "../../sheet/accepted";
export { readActions } from "../action-sheet";
export { readBeside } from "../beside-table";
export { takeBackPlan, writePlan } from "./action-plan";
export { takeBackCells, writeFixes, type Written } from "./fixes";
export { writeLevels, writeOwners, writeTargets } from "./entries";
export { addColumns, removeColumns, type AddedColumns } from "./columns";
export { insertFormula } from "./formula";
export { setMarks } from "./marks";
export { outcomeOf } from "./outcome-of";
export { remember } from "./remember";
export { addTotals } from "./totals";
export { createWorksheet, removeWorksheet } from "./worksheet";

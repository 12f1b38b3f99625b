/** What writes into the workbook; loaded when it is first used. */
export { columnsRange, hasColumns, missingMeanings } from "../../table/edit/new-columns";
export { guessColumns, tableOfMapping } from "../../table/manual/mapping";
export { acceptanceOf, isAbout } from "../../table/read/accepted-findings";
export { readActions } from "../read/action-sheet";
export { readBeside } from "../read/other-sheet";
export { takeBackPlan, writePlan } from "./action-plan/action-plan";
export { takeBackCells, writeFixes, type Written } from "./cells/fixes";
export { writeLevels, writeOwners, writeTargets } from "./cells/entries";
export { addColumns, removeColumns, type AddedColumns } from "./cells/columns";
export { insertFormula } from "./cells/formula";
export { setMarks } from "./marks/marks";
export { outcomeOf } from "../../session/outcome";
export { remember } from "./remember";
export { addTotals } from "./cells/totals";
export { createWorksheet, removeWorksheet } from "./sheets/worksheet";

/** `.xlsx` ↔ grid: reading a real file and saving changes by patching it. Pure: no Node, no DOM. */
export { readWorkbook } from "./read-workbook";
export { saveWorkbook, type SaveOptions } from "./save-workbook";
export { restructureWorkbook, type MovedSheet } from "./structure/restructure-workbook";
export { WorkbookFileError } from "./problem";
export { defaultLimits, type FileLimits } from "./limits";

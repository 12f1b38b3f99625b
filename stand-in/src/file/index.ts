/** `.xlsx` ↔ grid: reading a real file and saving changes by patching it. Pure: no Node, no DOM. */
export { readWorkbook } from "./read/read-workbook";
export { saveWorkbook, type SaveOptions } from "./save/save-workbook";
export { restructureWorkbook, type MovedSheet } from "./structure/restructure-workbook";
export { FileRefusal } from "../../../src/file";
export { defaultLimits, type FileLimits } from "../../../src/file";

/** What writes into the workbook, and what it looks at before; loaded when it is first used. */
export { readActions, readActionSheets } from "../read/action-sheet";
export { readOtherTable } from "../read/other-sheet";
export { memoryParts } from "../read/scan/memory-apart";
export { sendBatch } from "./batch";
export { aroundTable, columnBehind, columnsNow, headerLooks } from "./looks/around-table";
export { cellsNow } from "./looks/cells-now";
export { marksNow } from "./looks/marks-now";
export { selectedCell } from "./looks/selected-cell";
export { sheetNames, sheetsNow } from "./looks/sheets-now";
export { putMemory } from "./put-memory";
export { removeTraces } from "./remove-traces";

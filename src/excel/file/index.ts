/** The open workbook as a file, files handed to the person, and where formulas stand; loaded when it is first used. */
export { formulasNow } from "./formulas-now";
export { spillsNow } from "./spills-now";
export { download, handOver } from "./hand-over";
export { readDocument } from "./read-document";

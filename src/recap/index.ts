/** Many agencies' workbooks side by side. Pure: bytes in, entries, tables and texts out. Other folders enter here. */
export { recapCsv } from "./csv";
export { recapJson } from "./json";
export type * from "./model";
export { readPrevious } from "./previous";
export { recapEntry, unreadEntry } from "./recap-entry";
export { recapOf, type RecapBeside } from "./recap-of";
export { recapNotes, recapWorkbook, type RecapWorkbookWishes } from "./workbook";
export { placeOf } from "./columns";

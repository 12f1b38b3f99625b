import type { Marks } from "../table/model";

/** No marks in the sheet. */
export const NO_MARKS: Marks = { validation: false, lowLevels: false, findings: false, actionColumn: false };

/** What other folders may use of the finder. */
export { levelColumnOf } from "./columns/level-column";
export { findTables } from "./find/find-tables";
export { readTable } from "./read/read-table";
export { relocate } from "./read/relocate";
export { adviceRules, allRules, entryRules, surroundingRules, type Rule } from "./rules";
export type * from "./model";
export { withoutAccepted } from "./read/accepted-findings";

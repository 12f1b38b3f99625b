/** What other folders may use of the finder. */
export { findTables } from "./find";
export { readTable } from "./read";
export { relocate } from "./relocate";
export { adviceRules, allRules, entryRules, surroundingRules, type Rule } from "./rules";
export type * from "./types";
export { withoutAccepted } from "./accepted";

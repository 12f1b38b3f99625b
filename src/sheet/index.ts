/** What other folders may use of the finder. */
export { findTables } from "./find";
export { readTable } from "./read";
export { adviceRules, allRules, entryRules, type Rule } from "./rules";
export type * from "./types";

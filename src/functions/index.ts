/** The functions of the namespace, and the table that those without levels answer for. Other folders enter here. */
export { provideAttachedTable, type AttachedTable, type Follows, type TableFinding } from "./attached-table";
export { followedBy } from "./formula-calls";
export { index, versionText } from "./functions";
export { functionDefinitions } from "./list";
export { speak } from "./messages";
